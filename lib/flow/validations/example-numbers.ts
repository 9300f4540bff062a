import { CONTROL_RULES } from '../controls/control-rules';
import type { QuestionNode } from '../flow';
import { problemsOf } from './check-answer';

/** What a reader who wonders how numbers are written may want to see: one without a point, one with. */
const EXAMPLES = ['12', '0.5'] as const;

/**
 * Examples of numbers for the hint of a number field, of those that the author's validations let through; none where
 * none of them fits. What hangs on another answer counts as fulfilled.
 *
 * @example
 * exampleNumbers(node); // ['12'] where the pattern is '^[0-9]+$', else ['12', '0.5']
 */
export function exampleNumbers(node: QuestionNode): readonly string[] {
  return EXAMPLES.filter((text) => {
    const answer = { chosen: [], text };
    return (
      CONTROL_RULES[node.question.control].check(node, answer).length + problemsOf(node, answer, () => '').length === 0
    );
  });
}
