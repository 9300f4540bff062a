import { defineRule } from '../rule';

/**
 * A quote inside a value would end it early.
 * Bad: `pageTitle="Use "Restore" now"` · Good: `pageTitle='Use "Restore" now'`
 */
export const quoteInValue = defineRule(
  { code: 'quote-in-value', severity: 'warning', meaning: 'A property value holds the quote that it stands in.' },
  () => ({
    message: 'a quote stands inside this value; the value was read to the last quote of its line',
    fix: 'Put the value into single quotes, or write &quot; for the quote inside.',
  }),
);
