import type { ConditionProblem } from '../../conditions';
import { defineFlowRule } from '../flow-rule';

/**
 * A bracket too many at the end of a condition, or one never closed; the condition is read as if it were right.
 * Bad: `a == 1 || b == 2)` · Good: `a == 1 || b == 2`
 */
export const oddBracket = defineFlowRule(
  { code: 'odd-bracket', severity: 'info', meaning: 'The brackets of a condition do not match.' },
  (kind: ConditionProblem['kind']) =>
    kind === 'extraBracket'
      ? { message: 'the last bracket of this condition closes nothing; it is ignored', fix: 'Delete it.' }
      : { message: 'a bracket of this condition is never closed', fix: 'Close it where the group ends.' },
);
