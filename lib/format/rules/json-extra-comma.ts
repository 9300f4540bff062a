import { defineRule } from '../rule';

/**
 * A comma before a closing bracket, or two in a row.
 * Bad: `[1, 2, ]` · Good: `[1, 2]`
 */
export const jsonExtraComma = defineRule(
  { code: 'json-extra-comma', severity: 'warning', meaning: 'A comma in the JSON body has nothing behind it.' },
  (_found: string) => ({
    message: 'this comma has nothing behind it',
    fix: 'Delete the comma.',
  }),
);
