import type { AnswerReading, Submitted } from './control-rule';

/** The longest text that is taken, in UTF-16 units: a log excerpt fits, a disk image does not. */
export const LONGEST_TEXT = 50_000;

/** Typed text with LF line ends, blanks around it and control characters taken off; no half of a character is kept. */
export function typedText(text: string): string {
  return (
    text
      .slice(0, 2 * LONGEST_TEXT)
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken off.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .slice(0, LONGEST_TEXT)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  );
}

/** The first value as text. */
export function readText({ values }: Submitted): AnswerReading {
  return { answer: { chosen: [], text: typedText(values[0] ?? '') }, unknown: [] };
}
