import { defineFlowRule } from '../flow-rule';

/**
 * A condition names an element that only informs and is never answered.
 * Bad: `info_text != null` · Good: the id of a question
 */
export const referenceToNote = defineFlowRule(
  { code: 'reference-to-note', severity: 'warning', meaning: 'A condition names an element that is never answered.' },
  (id: string, consequence: () => string) => ({
    message: `"${id}" is information, not a question: it never has an answer${consequence()}`,
    fix: 'Name a question, or delete the condition.',
  }),
);
