import { defineFlowRule } from '../flow-rule';

/**
 * A question's condition names the question itself, which is unanswered until it is asked.
 * Bad: `"id": "plan", "visibility": "plan == Basic"` · Good: the id of an earlier question
 */
export const selfReference = defineFlowRule(
  { code: 'self-reference', severity: 'error', meaning: 'The condition of a question names the question itself.' },
  (id: string, consequence: () => string) => ({
    message: `whether "${id}" is asked hangs on its own answer, which it does not have before it is asked${consequence()}`,
    fix: 'Name the earlier question that is meant.',
  }),
);
