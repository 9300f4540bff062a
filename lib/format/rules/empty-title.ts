import { defineRule } from '../rule';

/**
 * Nothing names the article, so its title is made from the file name.
 * Bad: `## Recommended Steps` as the only heading · Good: `# Restore a server`, then `## Recommended Steps`
 */
export const emptyTitle = defineRule(
  { code: 'empty-title', severity: 'warning', meaning: 'The article has neither an H1 nor a pageTitle.' },
  (title: string) => ({
    message: `this article has no heading and no pageTitle; the title "${title.slice(0, 80)}" was made from the file name`,
    fix: 'Begin the article with a line "# Title".',
  }),
);
