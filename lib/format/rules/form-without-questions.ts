import { defineRule } from '../rule';

/**
 * A form without a list of questions.
 * Bad: `{ "title": "Restore" }` · Good: `{ "title": "Restore", "formElements": [ { "id": "server", … } ] }`
 */
export const formWithoutQuestions = defineRule(
  { code: 'form-without-questions', severity: 'error', meaning: 'A form asks nothing.' },
  () => ({
    message: 'this form has no formElements, so it asks nothing',
    fix: 'Add a list "formElements" with one object a question.',
  }),
);
