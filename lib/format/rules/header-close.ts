import { defineRule } from '../rule';

/**
 * The header ends in a bare `>`.
 * Bad: `articleId="restore">` · Good: `articleId="restore" />`
 */
export const headerClose = defineRule(
  { code: 'header-close', severity: 'info', meaning: 'The property header is closed by > instead of />.' },
  () => ({
    message: 'the header is closed by ">"; expected "/>"',
    fix: 'Write /> where the header ends.',
  }),
);
