import { defineRule } from '../rule';

/**
 * One or two letters behind `/>`, such as a slip of the hand; they are not shown.
 * Bad: `/>e` · Good: `/>`
 */
export const textAfterHeader = defineRule(
  {
    code: 'text-after-header',
    severity: 'warning',
    meaning: 'Stray letters stand right behind the end of the header.',
  },
  (letters: string) => ({
    message: `found "${letters}" right behind "/>"; it was left out`,
    fix: 'Delete it, or move it to a line of its own.',
  }),
);
