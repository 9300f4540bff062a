import { defineFlowRule } from '../flow-rule';

/**
 * A question or card from which nothing leads on; its readers come to the case summary.
 * Bad: a last question without `next` · Good: `"next": "contact_support"`
 */
export const deadEnd = defineFlowRule(
  { code: 'dead-end', severity: 'error', meaning: 'Nothing leads on from a question or card.' },
  (id: string) => ({ message: `nothing leads on from "${id}"`, fix: 'Say in "next" where to go.' }),
);
