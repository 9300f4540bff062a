import { defineRule } from '../rule';

/**
 * No `/>` ends the header; the article is taken to begin at the first line that cannot be a property.
 * Bad: `articleId="restore"`, then `# Restore a server` · Good: `articleId="restore"`, `/>`, then `# Restore a server`
 */
export const unterminatedHeader = defineRule(
  { code: 'unterminated-header', severity: 'error', meaning: 'The property header is never closed.' },
  () => ({
    message: 'the <properties header is never closed; expected "/>" before this place',
    fix: 'Write /> on a line of its own after the last property.',
  }),
);
