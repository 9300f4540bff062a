import { defineRule } from '../rule';

/**
 * Two values or properties without a comma between them.
 * Bad: `{ "a": 1 "b": 2 }` · Good: `{ "a": 1, "b": 2 }`
 */
export const jsonMissingComma = defineRule(
  {
    code: 'json-missing-comma',
    severity: 'warning',
    meaning: 'A comma is missing between two parts of the JSON body.',
  },
  (_found: string) => ({
    message: 'a comma is missing before this place',
    fix: 'Write a comma.',
  }),
);
