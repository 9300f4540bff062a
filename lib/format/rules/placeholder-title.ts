import { defineRule } from '../rule';

/**
 * The template's own words stand where the title belongs.
 * Bad: `# This is the title of the article` · Good: `# Restore a server`
 */
export const placeholderTitle = defineRule(
  { code: 'placeholder-title', severity: 'warning', meaning: 'The title is what a template said instead of a title.' },
  (title: string) => ({
    message: `"${title.slice(0, 80)}" is the template's placeholder, not a title`,
    fix: 'Write what the article is about.',
  }),
);
