import { defineRule } from '../rule';

/**
 * The file begins with a byte order mark, which shows up as stray letters in tools that do not expect it.
 * Bad: `EF BB BF 3C 70 …` · Good: `3C 70 …` (`<p…` is the first thing in the file)
 */
export const byteOrderMark = defineRule(
  { code: 'byte-order-mark', severity: 'info', meaning: 'The file begins with a byte order mark.' },
  (marks: number) => ({
    message: marks === 1 ? 'the file begins with a byte order mark' : `the file begins with ${marks} byte order marks`,
    fix: 'Save the file as UTF-8 without a byte order mark.',
  }),
);
