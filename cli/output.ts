import { once } from 'node:events';
import { plural } from '@/lib/text';

/** Writes to standard output and waits while its reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A number with its noun: `1 article`, `7,711 articles`. */
export function counted(count: number, noun: string): string {
  return plural(count, { one: `{n} ${noun}`, other: `{n} ${noun}s` });
}
