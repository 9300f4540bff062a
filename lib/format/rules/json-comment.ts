import { defineRule } from '../rule';

/**
 * A comment inside the JSON body.
 * Bad: `"order": 1 // first` · Good: `"order": 1`
 */
export const jsonComment = defineRule(
  { code: 'json-comment', severity: 'info', meaning: 'The JSON body holds a comment.' },
  (_found: string) => ({
    message: 'JSON knows no comments; this one was left out',
    fix: 'Delete the comment.',
  }),
);
