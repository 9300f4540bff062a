import { defineRule } from '../rule';

/**
 * A control character, which nobody sees and no reader needs.
 * Bad: `Sign in\u001A again` · Good: `Sign in again`
 */
export const controlCharacter = defineRule(
  { code: 'control-character', severity: 'info', meaning: 'The text holds a control character.' },
  (code: number) => ({
    message: `the text holds the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    fix: 'Delete the character.',
  }),
);
