import type { HeaderForm } from '../article';

/** One property as it stands in the file; offsets count in the decoded file. */
export interface RawProperty {
  readonly name: string;
  readonly value: string;
  readonly nameOffset: number;
  readonly valueOffset: number;
  /** Of a YAML list: its items, and where each stands. */
  readonly items?: readonly string[];
  readonly itemOffsets?: readonly number[];
}

/** A header found in a file: what stands before `start` and after `end` is the article. */
export interface Header {
  readonly form: HeaderForm;
  readonly start: number;
  readonly end: number;
  readonly properties: readonly RawProperty[];
}

/** Characters after its opening that a header may take; the longest of the public repository has 1,830. */
export const LONGEST_HEADER = 16_000;

/** White space in a header: the usual, no-break space and U+200B (FORMAT.md A.3). */
export function isHeaderSpace(letter: string): boolean {
  return letter === ' ' || letter === '\n' || letter === '\t' || /[\s\u200b]/.test(letter);
}

/** White space that nobody means: it looks like a blank, or like nothing. */
export function isInvisibleSpace(letter: string): boolean {
  return letter === '\u00a0' || letter === '\u200b' || letter === '\ufeff';
}

/** Index of the first character at or after `at` that is no header space; the text's length where all is. */
export function skipHeaderSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && isHeaderSpace(text.charAt(index))) index += 1;
  return index;
}
