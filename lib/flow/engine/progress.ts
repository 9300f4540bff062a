import { askedCount, branchBound } from './branch-bound';
import { chainBound } from './chain-bound';
import type { FlowIndex } from './flow-index';
import type { PassedQuestion } from './walk-flow';

/** Where the reader stands: "Question 3, up to 2 more". */
export interface Progress {
  /** Counted from 1; the number of questions asked where the flow has ended. */
  readonly number: number;
  /** No way on asks more questions than this after the current one; 0 at an outcome. */
  readonly atMostMore: number;
}

/** Progress at `current`, after `passed`; at an outcome `current` is `null`. */
export function progressAt(
  index: FlowIndex,
  passed: readonly PassedQuestion[],
  current: PassedQuestion | null,
): Progress {
  if (current === null) return { number: passed.length, atMostMore: 0 };
  const number = passed.length + 1;
  const bound = chainBound(index, passed, current) ?? branchBound(index, passed, current);
  return { number, atMostMore: Math.min(bound, Math.max(0, askedCount(index) - number)) };
}
