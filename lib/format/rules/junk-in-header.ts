import { defineRule } from '../rule';

/**
 * A comma, a stray quote or a loose word between properties; it is stepped over.
 * Bad: `cloudEnvironments="public",` · Good: `cloudEnvironments="public"`
 */
export const junkInHeader = defineRule(
  {
    code: 'junk-in-header',
    severity: 'warning',
    meaning: 'Something in the header is neither a property nor its end.',
  },
  (junk: string) => ({
    message: `found "${junk.slice(0, 40)}" in the header; expected name="value" or "/>"`,
    fix: 'Delete it, or write it as name="value".',
  }),
);
