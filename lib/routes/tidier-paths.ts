import { decodeSegment } from '@/lib/addresses';

/** Characters of the longest path that is looked at; the longest of ours has a slug and a question's id. */
const LONGEST_PATH = 2000;

const START = /^[^\p{L}\p{N}]{1,40}/u;
const END = /[^\p{L}\p{N}\p{M}]{1,40}$/u;

/**
 * Other spellings of a path that may have been meant, nearest first: without what a mail, a chat or a sentence puts
 * around an address (`restore).`, `restore”`, `restore%20`, a zero-width blank), then in lower case too. No address of
 * ours begins or ends with any of that by rule; one that does all the same is found before this is asked.
 *
 * @example tidierPaths('/Articles/Restore).') // ['/Articles/Restore', '/articles/restore']
 */
export function tidierPaths(path: string): readonly string[] {
  if (path.length > LONGEST_PATH) return [];
  const segments = path.split('/').slice(1).map(decodeSegment).map(bare);
  const end = segments.findLastIndex((segment) => segment !== '') + 1;
  const tidy = pathOf(segments.slice(0, end));
  const lower = pathOf(segments.slice(0, end).map((segment) => segment.toLowerCase().normalize('NFC')));
  return [...new Set([tidy, lower])].filter((each) => each !== path);
}

function bare(segment: string): string {
  return segment.replace(START, '').replace(END, '');
}

function pathOf(segments: readonly string[]): string {
  return `/${segments.map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/')}`;
}
