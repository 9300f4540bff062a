import type { ConditionProblem } from '../../conditions';
import { defineFlowRule } from '../flow-rule';

/**
 * A part of a condition is no comparison; the element is shown always, a way on never taken.
 * Bad: `region = East US` · Good: `region == East US`
 */
export const unreadableCondition = defineFlowRule(
  { code: 'unreadable-condition', severity: 'error', meaning: 'A condition cannot be read.' },
  ({ kind, text }: ConditionProblem, consequence: () => string) => ({
    message: `in this condition, ${said(kind, text)}${consequence()}`,
    fix: FIXES[kind],
  }),
);

function said(kind: ConditionProblem['kind'], text: string): string {
  const part = `"${text.slice(0, 60)}"`;
  switch (kind) {
    case 'noComparison':
      return `${part} compares nothing`;
    case 'noId':
      return `no question's id stands before the sign in ${part}`;
    case 'noAnswer':
      return `no answer stands after the sign in ${part}`;
    case 'wrongSign':
      return `${part} has a sign that is neither "==" nor "!="`;
    case 'tooDeep':
      return 'brackets are nested too deep';
    case 'tooLong':
      return 'there is more text than a condition may have (5,000 characters)';
    case 'strayBracket':
      return `a bracket closes that nothing opened, and ${part} follows`;
    case 'extraBracket':
      return 'the last bracket closes nothing';
    case 'unclosedGroup':
      return 'a bracket is never closed';
  }
}

const COMPARISON = 'Write question_id == answer or question_id != answer, joined by && or ||.';
const BRACKETS = 'Write as many closing brackets as opening ones.';

const FIXES: Readonly<Record<ConditionProblem['kind'], string>> = {
  noComparison: COMPARISON,
  noId: COMPARISON,
  noAnswer: 'Write the value of an option, or null for "not answered".',
  wrongSign: 'Write == for "is" and != for "is not".',
  tooDeep: 'Say it with fewer brackets.',
  tooLong: 'Say it with fewer comparisons.',
  strayBracket: BRACKETS,
  extraBracket: 'Delete it.',
  unclosedGroup: BRACKETS,
};
