import { defineFlowRule } from '../flow-rule';

/**
 * A question, card or outcome that no way leads to.
 * Bad: a question that hangs on an answer nobody can give · Good: every part is reached by some answers
 */
export const unreachableNode = defineFlowRule(
  { code: 'unreachable-question', severity: 'warning', meaning: 'No answers lead to this question, card or outcome.' },
  (kind: string, id: string, reason: string) => ({
    message: `no answers lead to the ${kind} "${id}"${reason}`,
    fix: 'Mend the conditions that lead here, or delete it.',
  }),
);
