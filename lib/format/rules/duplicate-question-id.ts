import { defineRule } from '../rule';

/**
 * Two questions share an id; ids compare without regard to case.
 * Bad: `"id": "region"` twice · Good: `"id": "source_region"`, `"id": "target_region"`
 */
export const duplicateQuestionId = defineRule(
  {
    code: 'duplicate-question-id',
    severity: 'warning',
    meaning: 'Two questions of a form have one id, perhaps in different case.',
  },
  (id: string, first: string) => ({
    message:
      id === first
        ? `the id "${id}" belongs to an earlier question of this form`
        : `the id "${id}" differs only in case from the earlier "${first}"`,
    fix: 'Give the question an id of its own.',
  }),
);
