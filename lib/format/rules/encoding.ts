import { defineRule } from '../rule';

/** Rules about a file's bytes and characters (FORMAT.md 0). */

/** Control characters that no text needs: all but tab, line feed, and carriage return. */
export const CONTROL = /[^\t\n\r\x20-\x7e\x80-\uffff]/g;

/** Characters that nobody sees and no reader needs; joiners are left out, which Persian, Hindi and emoji are written with. */
export const HIDDEN = /[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0]/g;

/** The same as themselves, in JSON, or as an entity. */
export const HIDDEN_AS_WRITTEN = new RegExp(
  [
    HIDDEN.source,
    String.raw`(?:&#x0*|\\u0{0,2})(?:ad|115f|1160|180e|200b|206[0-4]|3164|feff|ffa0)(?:;|(?<=\\u[\da-f]{4}))`,
    '&#0*(?:173|4447|4448|6158|8203|828[89]|829[0-2]|12644|65279|65440);',
    '&(?:shy|ZeroWidthSpace|NoBreak);',
  ].join('|'),
  'gi',
);

/** A byte order mark shows up as stray letters in tools that do not expect it. */
export const byteOrderMark = defineRule({
  code: 'byte-order-mark',
  severity: 'info',
  meaning: 'The file starts with a byte order mark.',
  frame: 'file',
  bad: '\uFEFF<properties selfHelpType="generic" articleId="restore" />\n\n# Restore a server\n',
  good: '<properties selfHelpType="generic" articleId="restore" />\n\n# Restore a server\n',
  fix: 'Save the file as UTF-8 without a byte order mark.',
  words: (marks: number) =>
    marks === 1 ? 'the file starts with a byte order mark' : `the file starts with ${marks} byte order marks`,
  rewrite: (text) => text,
});

/** Nobody sees a control character, and no reader needs one. */
export const controlCharacter = defineRule({
  code: 'control-character',
  severity: 'info',
  meaning: 'The text contains a control character.',
  frame: 'body',
  bad: 'Sign in\u001A again.',
  good: 'Sign in again.',
  fix: 'Delete the character.',
  words: (code: number) => `the text contains the control character ${unicodeName(code)}`,
  rewrite: (text) => text.replace(CONTROL, ''),
});

/** Text then reads otherwise than it is written (Unicode UAX #9). */
export const directionControl = defineRule({
  code: 'direction-control',
  severity: 'warning',
  meaning: 'An invisible character changes the direction of the text, so it reads differently from how it’s written.',
  frame: 'body',
  bad: 'Open \u202Egpj.exe\u202C.',
  good: 'Open exe.jpg.',
  fix: 'Delete the character. Text direction is detected automatically.',
  words: (found: string, count: number) =>
    `the text contains ${characterName(found)}, which changes its direction${times(count)}`,
});

/** A zero-width space, a soft hyphen, a filler. */
export const hiddenCharacter = defineRule({
  code: 'hidden-character',
  severity: 'info',
  meaning: 'The text contains an invisible character that keeps search from finding the word.',
  frame: 'body',
  bad: 'Type your pass\u200Bword.',
  good: 'Type your password.',
  fix: 'Delete the character.',
  words: (found: string, count: number) =>
    `the text contains the invisible character ${characterName(found)}${times(count)}`,
  rewrite: (text) => text.replace(HIDDEN, ''),
});

/** Tools then disagree about line numbers. */
export const lineEnds = defineRule({
  code: 'line-ends',
  severity: 'info',
  meaning: 'The file mixes different line endings.',
  frame: 'body',
  bad: 'Stop the server.\r\n\nStart it again.\n',
  good: 'Stop the server.\n\nStart it again.\n',
  fix: 'Save the file with one kind of line ending, preferably LF.',
  words: () => 'this file mixes different line endings (LF, CRLF, or CR)',
  rewrite: withOneLineEnd,
});

/** Letters beyond ASCII had to be guessed. */
export const notUtf8 = defineRule({
  code: 'not-utf8',
  severity: 'warning',
  meaning: 'The file isn’t UTF-8, so it was read in another encoding.',
  frame: 'file',
  bad: latin1('<properties selfHelpType="generic" articleId="restore" />\n\n# Café\n'),
  good: '<properties selfHelpType="generic" articleId="restore" />\n\n# Café\n',
  fix: 'Save the file as UTF-8, then check its accents, quotes, and dashes.',
  words: (encoding: string) => `the file isn’t UTF-8; it was read as ${encoding}`,
  rewrite: (text) => text,
});

/** With the line end that most lines have: CRLF, else LF. */
function withOneLineEnd(text: string): string {
  const ends = text.match(/\r\n?|\n/g) ?? [];
  const windows = ends.filter((end) => end === '\r\n').length;
  return text.replace(/\r\n?|\n/g, windows * 2 > ends.length ? '\r\n' : '\n');
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** `U+200B` of a character's number. */
export function unicodeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** An escape or entity is named as it is written, a character by its number. */
function characterName(found: string): string {
  return found.length > 1 ? found : unicodeName(found.charCodeAt(0));
}

function times(count: number): string {
  return count === 1 ? '' : ` (${count} times in this file)`;
}
