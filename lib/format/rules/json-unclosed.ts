import { defineRule } from '../rule';

/**
 * The body ends before its last brackets are closed.
 * Bad: `{ "formElements": [ { "id": "a" }` · Good: `{ "formElements": [ { "id": "a" } ] }`
 */
export const jsonUnclosed = defineRule(
  { code: 'json-unclosed', severity: 'warning', meaning: 'A bracket of the JSON body is never closed.' },
  (_found: string) => ({
    message: 'the JSON body ends while a bracket is still open',
    fix: 'Write the closing bracket.',
  }),
);
