import { readFileSync } from 'node:fs';
import { type ContentFolder, diskPathOf } from '@/lib/compile';
import { replaceFile } from '../replace-file';
import type { OutsideLink } from './outside-links';

/** A link and the address to write in its place. */
export interface Rewrite {
  readonly link: OutsideLink;
  readonly to: string;
}

/**
 * Writes new addresses into the content: of each file nothing else changes. A file that changed since it was read, or that isn’t
 * UTF-8, stays as it is.
 * @returns the rewrites that were made
 */
export function rewriteLinks(rewrites: readonly Rewrite[], folders: readonly ContentFolder[]): readonly Rewrite[] {
  const byPath = new Map<string, Rewrite[]>();
  for (const rewrite of rewrites.filter(({ link }) => link.offset >= 0)) {
    const { path } = rewrite.link.place;
    byPath.set(path, [...(byPath.get(path) ?? []), rewrite]);
  }
  return [...byPath].flatMap(([path, each]) => (rewriteFile(diskPathOf(folders, path), each) ? each : []));
}

function rewriteFile(file: string, rewrites: readonly Rewrite[]): boolean {
  const bytes = readFileSync(file);
  let text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return false;
  for (const { link, to } of rewrites.toSorted((a, b) => b.link.offset - a.link.offset)) {
    const { offset, written } = link;
    if (!text.startsWith(written, offset)) return false;
    text = text.slice(0, offset) + spelled(to, written) + text.slice(offset + written.length);
  }
  replaceFile(file, text);
  return true;
}

/** The new address in the spelling of the old one: with entities where that had them, and brackets that don’t end a link. */
function spelled(to: string, written: string): string {
  const safe = to.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return written.includes('&amp;') ? safe.replaceAll('&', '&amp;') : safe;
}
