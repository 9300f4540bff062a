import { defineFlowRule } from '../flow-rule';

/**
 * A question's condition names one that comes later; it is asked after that one.
 * Bad: order 2 hangs on order 5 · Good: the question that decides comes first
 */
export const laterQuestion = defineFlowRule(
  { code: 'later-question', severity: 'info', meaning: 'A condition names a question that comes later.' },
  (id: string, later: string) => ({
    message: `"${id}" hangs on "${later}", which comes later; it is asked after it`,
    fix: `Give "${id}" a higher order than "${later}".`,
  }),
);
