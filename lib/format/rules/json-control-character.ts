import { defineRule } from '../rule';

/**
 * A line end or tab typed into a string; it is kept.
 * Bad: a string that runs over two lines · Good: `"first line\nsecond line"`
 */
export const jsonControlCharacter = defineRule(
  {
    code: 'json-control-character',
    severity: 'warning',
    meaning: 'A JSON string holds a raw line end, tab or other control character.',
  },
  (found: string) => ({
    message: `this string holds a raw ${found === '\n' ? 'line end' : found === '\t' ? 'tab' : 'control character'}`,
    fix: 'Write \\n for a line end and \\t for a tab.',
  }),
);
