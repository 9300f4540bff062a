import { defineRule } from '../rule';

/**
 * The file's bytes are not UTF-8, so letters beyond ASCII had to be guessed.
 * Bad: `I\x92m not sure` (windows-1252) · Good: `I’m not sure` saved as UTF-8
 */
export const notUtf8 = defineRule(
  { code: 'not-utf8', severity: 'warning', meaning: 'The file is not UTF-8 and was read in another encoding.' },
  (encoding: string) => ({
    message: `the file is not UTF-8; it was read as ${encoding}`,
    fix: 'Save the file as UTF-8 and look over its accents, quotes and dashes.',
  }),
);
