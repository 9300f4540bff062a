import { defineRule } from '../rule';

/**
 * A pattern that cannot be read; answers are not checked against it.
 * Bad: `"value": "([0-9"` · Good: `"value": "[0-9]+"`
 */
export const invalidPattern = defineRule(
  { code: 'invalid-pattern', severity: 'warning', meaning: 'A pattern of a validation is no regular expression.' },
  (pattern: string) => ({
    message: `"${pattern.slice(0, 60)}" is no regular expression; answers are not checked against it`,
    fix: 'Mend the pattern, or delete the validation.',
  }),
);
