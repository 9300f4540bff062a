import { defineFlowRule } from '../flow-rule';

/**
 * A pattern that cannot be run in bounded time; answers are not checked against it.
 * Bad: `^(?=.*[0-9]).+$` · Good: `[0-9]`
 */
export const unusablePattern = defineFlowRule(
  {
    code: 'unusable-pattern',
    severity: 'warning',
    meaning: 'A pattern is too long or uses what cannot be run safely.',
  },
  (pattern: string, reason: string) => ({
    message: `answers are not checked against "${pattern.slice(0, 60)}": ${reason}`,
    fix: 'Write it without looking ahead, behind or back, in at most 500 characters.',
  }),
);
