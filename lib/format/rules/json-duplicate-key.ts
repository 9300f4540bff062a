import { defineRule } from '../rule';

/**
 * The same key twice in one object; the last one counts.
 * Bad: `{ "order": 1, "order": 2 }` · Good: `{ "order": 2 }`
 */
export const jsonDuplicateKey = defineRule(
  { code: 'json-duplicate-key', severity: 'warning', meaning: 'A key stands in one JSON object twice.' },
  (key: string) => ({
    message: `the key "${key}" stands in this object twice; the last one counts`,
    fix: 'Delete one of them.',
  }),
);
