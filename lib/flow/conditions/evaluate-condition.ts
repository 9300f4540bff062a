import { type Answered, compareAnswer } from './compare-answer';
import { comparisonsOf } from './comparisons-of';
import type { Comparison, Condition, Test } from './condition';

/**
 * The answer to the question of an id, as a condition sees it: `undefined` where it is not asked or has none (both count as
 * unanswered), `'open'` where it may still come out either way.
 */
export type AnswerTo = (id: string) => Answered | 'open' | undefined;

/**
 * Whether a condition holds by FORMAT.md D.4, without `eval`: comparisons are of trimmed text with option values, else option
 * texts; `x != y` holds for an unanswered `x`; one with an open question holds. Every decision of the engine, of the checks
 * and of the map is made here. What is broken (`isBroken`) is left out before.
 *
 * @example
 * const { condition } = parseCondition('plan != Basic');
 * evaluateCondition(condition, () => undefined); // true
 */
export function evaluateCondition({ test }: Condition, answerTo: AnswerTo): boolean {
  return holds(test, answerTo);
}

/** A broken part holds: what cannot be read hides nothing. `&&` binds tighter than `||`; the tree says so. */
function holds(test: Test, answerTo: AnswerTo): boolean {
  switch (test.kind) {
    case 'constant':
      return test.text.toLowerCase() !== 'false';
    case 'broken':
      return true;
    case 'comparison':
      return comparisonHolds(test, answerTo(test.id));
    case 'group':
      return holds(test.inner, answerTo);
    case 'all':
      return test.terms.every((term) => holds(term, answerTo));
    case 'any':
      return test.terms.some((term) => holds(term, answerTo));
  }
}

function comparisonHolds(comparison: Comparison, answered: ReturnType<AnswerTo>): boolean {
  return answered === 'open' || compareAnswer(comparison, answered);
}

/** Whether a condition cannot decide anything: a part is unreadable, or it names a question that does not exist. */
export function isBroken(condition: Condition, exists: (id: string) => boolean): boolean {
  return hasBrokenPart(condition.test) || comparisonsOf(condition).some(({ comparison }) => !exists(comparison.id));
}

/** Whether a part of a test could not be read. */
function hasBrokenPart(test: Test): boolean {
  switch (test.kind) {
    case 'constant':
    case 'comparison':
      return false;
    case 'broken':
      return true;
    case 'group':
      return hasBrokenPart(test.inner);
    case 'all':
    case 'any':
      return test.terms.some(hasBrokenPart);
  }
}
