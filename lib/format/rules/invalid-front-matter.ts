import { defineRule } from '../rule';

/**
 * YAML does not understand the front matter.
 * Bad: `pageTitle: Restore: a server` · Good: `pageTitle: "Restore: a server"`
 */
export const invalidFrontMatter = defineRule(
  { code: 'invalid-front-matter', severity: 'error', meaning: 'The YAML front matter cannot be read.' },
  (reason: string) => ({
    message: `the YAML front matter cannot be read: ${reason}; its plain "name: value" lines were taken`,
    fix: 'Put values with a colon, a quote or a # into quotes, and indent with blanks only.',
  }),
);
