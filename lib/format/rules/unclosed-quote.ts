import { defineRule } from '../rule';

/**
 * The closing quote of a value is missing.
 * Bad: `ms.author="scotro`, then `displayOrder="2"` on the next line · Good: `ms.author="scotro"`
 */
export const unclosedQuote = defineRule(
  { code: 'unclosed-quote', severity: 'warning', meaning: 'A property value has no closing quote.' },
  () => ({
    message: 'this value has no closing quote; it was read to the end of its line',
    fix: 'Write the closing quote.',
  }),
);
