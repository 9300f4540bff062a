import { defineRule } from '../rule';

/**
 * Curly quotes around a value, as word processors write them.
 * Bad: `pageTitle=“Restore a server”` · Good: `pageTitle="Restore a server"`
 */
export const curlyQuotes = defineRule(
  { code: 'curly-quotes', severity: 'warning', meaning: 'A property value stands in curly quotes.' },
  () => ({
    message: 'this value stands in curly quotes; expected straight ones',
    fix: 'Replace “ and ” around the value with straight quotes.',
  }),
);
