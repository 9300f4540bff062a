import { defineRule } from '../rule';

/**
 * Two options with one value cannot be told apart in an answer.
 * Bad: `"channel_9"` twice · Good: `"channel_9"`, `"channel_10"`
 */
export const duplicateOptionValue = defineRule(
  { code: 'duplicate-option-value', severity: 'warning', meaning: 'Two options of a question have one value.' },
  (value: string) => ({
    message: `two options of this question have the value "${value}"`,
    fix: 'Give each option a value of its own.',
  }),
);
