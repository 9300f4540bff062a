import { defineRule } from '../rule';

/**
 * A `language` that is no BCP 47 tag.
 * Bad: `language="English (US)"` · Good: `language="en-US"`
 */
export const invalidLanguage = defineRule(
  { code: 'invalid-language', severity: 'warning', meaning: 'The language is not a BCP 47 tag.' },
  (written: string) => ({
    message: `"${written}" is no language tag; the language was told from the text`,
    fix: 'Write a BCP 47 tag such as en or zh-Hans.',
  }),
);
