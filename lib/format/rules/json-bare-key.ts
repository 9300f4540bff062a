import { defineRule } from '../rule';

/**
 * A key without quotes.
 * Bad: `visibility: "a == b"` · Good: `"visibility": "a == b"`
 */
export const jsonBareKey = defineRule(
  { code: 'json-bare-key', severity: 'warning', meaning: 'A key of the JSON body has no quotes.' },
  (key: string) => ({
    message: `the key ${key} has no quotes`,
    fix: `Write "${key}".`,
  }),
);
