import { defineFlowRule } from '../flow-rule';

/**
 * A condition writes a question's id in another case; it is understood all the same.
 * Bad: `whichenv == Test` for the id `Whichenv` · Good: `Whichenv == Test`
 */
export const questionIdCase = defineFlowRule(
  { code: 'question-id-case', severity: 'info', meaning: 'A condition writes the id of a question in another case.' },
  (written: string, id: string) => ({
    message: `"${written}" is written "${id}" where it is asked`,
    fix: `Write ${id}.`,
  }),
);
