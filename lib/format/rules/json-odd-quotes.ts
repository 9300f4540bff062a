import { defineRule } from '../rule';

/**
 * A string in single or curly quotes.
 * Bad: `'Restore'` · Good: `"Restore"`
 */
export const jsonOddQuotes = defineRule(
  {
    code: 'json-odd-quotes',
    severity: 'warning',
    meaning: 'A string of the JSON body stands in single or curly quotes.',
  },
  (quote: string) => ({
    message: `this string stands in ${quote} quotes; JSON wants straight double ones`,
    fix: 'Put the string into straight double quotes.',
  }),
);
