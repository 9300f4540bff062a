import { defineRule } from '../rule';

/**
 * A value opens with `""`.
 * Bad: `pageTitle=""Restore a server""` · Good: `pageTitle="Restore a server"`
 */
export const doubledQuote = defineRule(
  { code: 'doubled-quote', severity: 'warning', meaning: 'A property value opens with two quotes.' },
  () => ({
    message: 'this value opens with two quotes',
    fix: 'Delete one of them.',
  }),
);
