import { defineRule } from '../rule';

/**
 * A JSON body without a field that its page is built around.
 * Bad: a recommendation without `"longDescription"` · Good: the same with it
 */
export const jsonFieldMissing = defineRule(
  { code: 'json-field-missing', severity: 'warning', meaning: 'A JSON body lacks a field that its page shows.' },
  (name: string) => ({
    message: `the field "${name}" is missing or empty; its page has nothing to say there`,
    fix: `Add "${name}".`,
  }),
);
