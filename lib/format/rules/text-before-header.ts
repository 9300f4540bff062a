import { defineRule } from '../rule';

/**
 * Something stands before the header; it is kept as the beginning of the article.
 * Bad: `# Restore a server`, then `<properties … />` · Good: `<properties … />`, then `# Restore a server`
 */
export const textBeforeHeader = defineRule(
  { code: 'text-before-header', severity: 'info', meaning: 'Text stands before the property header.' },
  () => ({
    message: 'text stands before the <properties … /> header; it is read as the beginning of the article',
    fix: 'Move the header to the top of the file.',
  }),
);
