import { defineRule } from '../rule';

/**
 * A backslash that JSON does not know; it is kept as it stands.
 * Bad: `"C:\Users"` · Good: `"C:\\Users"`
 */
export const jsonBadEscape = defineRule(
  { code: 'json-bad-escape', severity: 'warning', meaning: 'A backslash in a JSON string begins no escape.' },
  (_found: string) => ({
    message: 'a backslash in this string begins no escape of JSON; it was kept as a backslash',
    fix: 'Write two backslashes.',
  }),
);
