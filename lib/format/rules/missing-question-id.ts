import { defineRule } from '../rule';

/**
 * A question without an id.
 * Bad: `{ "controlType": "textbox" }` · Good: `{ "id": "server_name", "controlType": "textbox" }`
 */
export const missingQuestionId = defineRule(
  { code: 'missing-question-id', severity: 'error', meaning: 'A question has no id.' },
  () => ({
    message: 'this question has no id, so its answer cannot be kept',
    fix: 'Add an "id" that no other question of the form has.',
  }),
);
