import { defineRule } from '../rule';

/** Rules about what names an article (FORMAT.md B.1). */

/** The title is made from the file name. */
export const emptyTitle = defineRule({
  code: 'empty-title',
  severity: 'warning',
  meaning: 'The article has no H1 and no pageTitle.',
  frame: 'file',
  bad: '<properties selfHelpType="generic" articleId="restore" />\n\n## Recommended Steps\n\n* Wait.\n',
  good: '<properties selfHelpType="generic" articleId="restore" />\n\n# Restore a server\n\n## Recommended Steps\n\n* Wait.\n',
  fix: 'Start the article with a "# Title" line.',
  words: (title: string) =>
    `this article has no heading and no pageTitle; the title "${title.slice(0, 80)}" comes from the file name`,
});

/** The template's own words are where the title belongs. */
export const placeholderTitle = defineRule({
  code: 'placeholder-title',
  severity: 'warning',
  meaning: 'The title is still the placeholder from a template.',
  frame: 'body',
  bad: '# This is the title of the article\n',
  good: '# Restore a server\n',
  fix: 'Write a title that says what the article is about.',
  words: (title: string) => `"${title.slice(0, 80)}" is the template's placeholder, not a title`,
});
