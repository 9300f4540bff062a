import { type Answered, compareAnswer } from './compare-answer';
import { comparisonsOf } from './comparisons-of';
import type { Comparison, Condition, Test } from './condition';

/**
 * What a question id stands for in a condition: its answer; `'notAsked'` where the question exists but is not asked, which
 * counts as unanswered; `undefined` where there is no such question.
 */
export type AnswerOf = (id: string) => Answered | 'notAsked' | undefined;

/** `'broken'` where a part cannot be read or names a question that does not exist: whoever asks then shows the element. */
export type Verdict = 'holds' | 'fails' | 'broken';

/**
 * Evaluates a condition by FORMAT.md D.4, without `eval`: comparisons are of trimmed text with option values, else option
 * texts; a question that is hidden counts as unanswered; `x != y` holds for an unanswered `x`.
 *
 * @example
 * const { condition } = parseCondition('plan != Basic');
 * evaluateCondition(condition, () => 'notAsked'); // 'holds'
 */
export function evaluateCondition(condition: Condition, answerOf: AnswerOf): Verdict {
  if (isBroken(condition, (id) => answerOf(id) !== undefined)) return 'broken';
  const holds = evaluateTest(condition.test, (comparison) => {
    const answered = answerOf(comparison.id);
    return compareAnswer(comparison, answered === 'notAsked' ? undefined : answered);
  });
  return holds ? 'holds' : 'fails';
}

/** Whether a condition cannot decide anything: a part is unreadable, or it names a question that does not exist. */
export function isBroken(condition: Condition, exists: (id: string) => boolean): boolean {
  return hasBrokenPart(condition.test) || comparisonsOf(condition).some(({ comparison }) => !exists(comparison.id));
}

/**
 * Whether a test holds, given what decides its comparisons. A broken part holds: what cannot be read hides nothing.
 * `&&` binds tighter than `||`; the tree says so.
 */
export function evaluateTest(test: Test, compare: (comparison: Comparison) => boolean): boolean {
  switch (test.kind) {
    case 'constant':
      return test.text.toLowerCase() !== 'false';
    case 'broken':
      return true;
    case 'comparison':
      return compare(test);
    case 'group':
      return evaluateTest(test.inner, compare);
    case 'all':
      return test.terms.every((term) => evaluateTest(term, compare));
    case 'any':
      return test.terms.some((term) => evaluateTest(term, compare));
  }
}

/** Whether a part of a test could not be read. */
export function hasBrokenPart(test: Test): boolean {
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
