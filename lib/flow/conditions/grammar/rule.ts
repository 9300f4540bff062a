import type { ConditionProblem, Test } from '../condition';

/** What a rule read: its part of the tree, and the offset behind it. */
export interface Reading<Part> {
  readonly part: Part;
  readonly end: number;
}

/** The text that is read, with where problems go. Offsets count UTF-16 units of `text`. */
export interface Source {
  readonly text: string;
  readonly report: (problem: ConditionProblem) => void;
  /** Quotes that were found to close nowhere any more, so that no text is searched through for each that opens. */
  readonly unclosed: Set<string>;
}

/** A rule of the grammar: reads at `start`, never throws; `depth` counts the brackets around it. */
export type Rule<Part extends Test = Test> = (source: Source, start: number, depth: number) => Reading<Part>;
