import { defineRule } from '../rule';

/**
 * More in a form than is read; the rest is left out.
 * Bad: a question with 10,000 options · Good: a text box, or fewer options
 */
export const formTooLarge = defineRule(
  {
    code: 'form-too-large',
    severity: 'error',
    meaning: 'A form has more questions, options, hints, validations or text than is read.',
  },
  (what: string, found: number, read: number) => ({
    message: `${found.toLocaleString('en')} ${what}; the first ${read.toLocaleString('en')} are read, the rest is left out`,
    fix: 'Ask less in one form, or let readers type what a list cannot hold.',
  }),
);
