import type { Dialect } from '../article';

/** One property as it stands in the file; offsets count in the decoded file. */
export interface RawProperty {
  readonly name: string;
  readonly value: string;
  readonly nameOffset: number;
  readonly valueOffset: number;
  /** Of a YAML list: where each item stands. */
  readonly itemOffsets?: readonly number[];
}

/** A header found in a file: what stands before `start` and after `end` is the article. */
export interface Header {
  readonly dialect: Dialect;
  readonly start: number;
  readonly end: number;
  readonly properties: readonly RawProperty[];
}

/** Characters after its opening that a header may take; the longest of the public repository has 1,830. */
export const LONGEST_HEADER = 16_000;
