import type { Diagnostic } from '@/lib/format';
import { MOST_BYTES, tooLarge } from './file-findings';

/** Characters from the start of a file in which a header must begin to make an article of it. */
const HEADER_WITHIN = 4000;

/** Bytes from the start of a file that tell what it is: a character takes up to four. */
export const HEAD_BYTES = 4 * HEADER_WITHIN;

/** What a content file is to the catalog. */
export type Role = 'article' | 'documentation' | 'include' | 'other';

/**
 * Tells articles from the rest: `.md` files, and whatever else holds a `<properties` header (FORMAT.md 0). A README
 * without any header is documentation about the content, and so is what stands in a hidden folder; what stands in a folder
 * `includes` is text for other files.
 */
export function roleOf(bytes: Uint8Array, path: string): Role {
  if (isHidden(path)) return isMarkdownPath(path) ? 'documentation' : 'other';
  if (isMarkdownPath(path) && isInIncludes(path) && !IS_SELF_HELP.test(headOf(bytes))) return 'include';
  if (isMarkdownPath(path)) return isReadmePath(path) && !hasHeader(bytes, true) ? 'documentation' : 'article';
  if (isBinary(bytes)) return 'other';
  return hasHeader(bytes, false) ? 'article' : 'other';
}

/** Whether a path names a Markdown file. */
export function isMarkdownPath(path: string): boolean {
  return /\.md$/i.test(path);
}

/** Whether a file, or a folder it stands in, is hidden: its name begins with a dot. */
export function isHidden(path: string): boolean {
  return /(^|\/)\./.test(path);
}

/** Whether a file whose first `HEAD_BYTES` these are has to be read to its end, or as far as files are read. */
export function mayBeArticle(head: Uint8Array, path: string): boolean {
  return roleOf(head, path) !== 'other';
}

/** At most `MOST_BYTES` of a file of `size` bytes, with a diagnostic where that is not all: nothing is dropped in silence. */
export function cutAtLimit(
  bytes: Uint8Array,
  path: string,
  size: number,
): { readonly bytes: Uint8Array; readonly diagnostics: readonly Diagnostic[] } {
  if (size <= MOST_BYTES) return { bytes, diagnostics: [] };
  const end = bytes.lastIndexOf(0x0a, MOST_BYTES);
  const cut = bytes.subarray(0, end > 0 ? end : MOST_BYTES);
  const line = cut.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  return { bytes: cut, diagnostics: [tooLarge(path, size, line)] };
}

/** A file of a folder for text that other files take in is no article, unless it says that it is one. */
const IS_SELF_HELP = /\bselfHelpType[ \t]*=/i;

/** Whether a file is in a folder for text that other files take in. */
export function isInIncludes(path: string): boolean {
  return /(^|\/)_?includes\//i.test(path);
}

/** Whether a path names a README. */
export function isReadmePath(path: string): boolean {
  return /(^|\/)readme\.md$/i.test(path);
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, HEADER_WITHIN).includes(0);
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('utf8').slice(0, HEADER_WITHIN);
}

/** YAML front matter counts as a header only where the caller says so. */
function hasHeader(bytes: Uint8Array, orFrontMatter: boolean): boolean {
  const head = headOf(bytes);
  return /<properties\s/i.test(head) || (orFrontMatter && /^\uFEFF*---[ \t]*\r?\n/.test(head));
}
