import { defineRule } from '../rule';

/**
 * Lines end in more than one way, or in a lone CR; tools then disagree about line numbers.
 * Bad: `one\r\ntwo\n` · Good: `one\ntwo\n`, or CRLF on every line
 */
export const lineEnds = defineRule(
  { code: 'line-ends', severity: 'info', meaning: 'Lines of the file end in more than one way.' },
  () => ({
    message: 'the lines of this file end in more than one way (LF, CRLF or CR)',
    fix: 'Save the file with one kind of line end, LF for choice.',
  }),
);
