import { once } from 'node:events';
import { plural } from '@/lib/text';

let isServer = false;

/** Ends the process without noise when the reader of its output goes away, as `head` does; but not a server's. */
export function stopQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isServer) return;
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
}

/** From now on the process serves, whether anybody reads what it prints or not. */
export function outliveClosedPipes(): void {
  isServer = true;
}

/** Writes to standard output and waits while its reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A number with its noun: `1 article`, `7,711 articles`. */
export function counted(count: number, noun: string): string {
  return plural(count, { one: `{n} ${noun}`, other: `{n} ${noun}s` });
}
