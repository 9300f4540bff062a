import { defineFlowRule } from '../flow-rule';

/**
 * So many answers play together that not all were tried: what no answers lead to may have been missed.
 * Bad: 200 questions that each hang on 20 others · Good: each hangs on the few that decide
 */
export const conditionsNotTried = defineFlowRule(
  {
    code: 'conditions-not-tried',
    severity: 'info',
    meaning: 'The conditions of a file are too many to try every answer to them.',
  },
  () => ({
    message: 'too many answers play together here to try them all; questions that are never asked may not be reported',
    fix: 'Let each question hang on the few answers that decide.',
  }),
);
