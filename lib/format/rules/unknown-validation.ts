import { defineRule } from '../rule';

/**
 * A validation of an unknown type is left out.
 * Bad: `{ "type": "Range" }` · Good: `{ "type": "greaterThan" }`
 */
export const unknownValidation = defineRule(
  {
    code: 'unknown-validation',
    severity: 'warning',
    meaning: 'A validation has a type that the format does not have.',
  },
  (type: string) => ({
    message: `unknown validation "${type}"; expected RegExMatch, greaterThan or MaxLength`,
    fix: 'Use one of the three types.',
  }),
);
