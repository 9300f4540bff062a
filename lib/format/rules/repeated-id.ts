import { defineRule } from '../rule';

/**
 * The same id twice in one list; it counts once.
 * Bad: `supportTopicIds="32639968, 32639968"` · Good: `supportTopicIds="32639968"`
 */
export const repeatedId = defineRule(
  { code: 'repeated-id', severity: 'info', meaning: 'An id stands in a list twice.' },
  (token: string) => ({
    message: `the id "${token}" stands in this list twice`,
    fix: 'Delete one of them.',
  }),
);
