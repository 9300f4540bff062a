import type { Edit } from '../diagnostic';
import { defineRule, type Rule } from '../rule';

/** Rules about the syntax of a JSON body (FORMAT.md D.1): all but the first are repaired as the body is read. */

const GOOD = '{ "commonProblems": [{ "title": "It is slow" }] }';

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word isn’t a JSON value',
  InvalidNumberFormat: 'this isn’t a number',
  PropertyNameExpected: 'expected a key in quotes here',
  ValueExpected: 'expected a value here',
  ColonExpected: 'expected a colon here',
  CommaExpected: 'expected a comma here',
  EndOfFileExpected: 'expected nothing more here',
  InvalidEscapeCharacter: 'this backslash isn’t part of a valid escape',
  CloseBraceExpected: 'expected } here',
  CloseBracketExpected: 'expected ] here',
  UnexpectedEndOfComment: 'this comment is never closed',
  UnexpectedEndOfString: 'this string is never closed',
  TooDeep: 'brackets are nested too deeply',
  TooLong: 'it’s longer than a page can show',
};

/** What is wrong at a place of a JSON text, in words. @param kind as jsonc-parser names it, or one of ours */
export function jsonTrouble(kind: string): string {
  return REASONS[kind] ?? 'something is wrong here';
}

const FIXES: Readonly<Record<string, string>> = {
  TooDeep: 'Nest lists and objects a few levels deep.',
  TooLong: 'Split it into several files.',
};

/** It cannot be repaired safely; its text is shown instead. */
export const invalidJson = defineRule({
  code: 'invalid-json',
  severity: 'error',
  meaning: 'The JSON body can’t be read.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": slow }] }',
  good: GOOD,
  fix: 'Fix this spot: a quote, bracket, or comma is missing here or just before it.',
  words: (reason: string) => ({
    message: `the JSON body can’t be read: ${jsonTrouble(reason)}`,
    fix: FIXES[reason],
  }),
});

/** It is kept as it is. */
export const jsonBadEscape = defineRule({
  code: 'json-bad-escape',
  severity: 'warning',
  meaning: 'A backslash in a JSON string isn’t part of a valid escape.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "C:\\Users is full" }] }',
  good: '{ "commonProblems": [{ "title": "C:\\\\Users is full" }] }',
  fix: 'Write two backslashes.',
  words: (_found: string, edit?: Edit) => ({
    message: 'a backslash in this string isn’t a valid JSON escape; it was kept as a backslash',
    edit,
  }),
});

/** It is read as if it had quotes. */
export const jsonBareKey = defineRule({
  code: 'json-bare-key',
  severity: 'warning',
  meaning: 'A key in the JSON body isn’t quoted.',
  frame: 'json',
  bad: '{ "commonProblems": [{ title: "It is slow" }] }',
  good: GOOD,
  fix: 'Put the key in double quotes.',
  words: (key: string, edit?: Edit) => ({ message: `the key ${key} has no quotes`, fix: `Write "${key}".`, edit }),
});

/** It is left out. */
export const jsonComment = defineRule({
  code: 'json-comment',
  severity: 'info',
  meaning: 'The JSON body contains a comment.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It is slow" } /* more to come */] }',
  good: GOOD,
  fix: 'Delete the comment.',
  words: (_found: string, edit?: Edit) => ({
    message: 'JSON doesn’t allow comments; this one was left out',
    edit: edit && { ...edit, isGuess: true },
  }),
});

/** It is kept. */
export const jsonControlCharacter = defineRule({
  code: 'json-control-character',
  severity: 'warning',
  meaning: 'A JSON string contains a raw line break, tab, or other control character.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It is slow", "description": "Queries wait.\nThey never end." }] }',
  good: '{ "commonProblems": [{ "title": "It is slow", "description": "Queries wait.\\nThey never end." }] }',
  fix: 'Write \\n for a line break and \\t for a tab.',
  words: (found: string, edit?: Edit) => ({
    message: `this string contains a raw ${found === '\n' ? 'line break' : found === '\t' ? 'tab' : 'control character'}`,
    edit,
  }),
});

/** The last one counts. */
export const jsonDuplicateKey = defineRule({
  code: 'json-duplicate-key',
  severity: 'warning',
  meaning: 'A JSON object has the same key twice.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It waits", "title": "It is slow" }] }',
  good: GOOD,
  fix: 'Delete one of them.',
  words: (key: string) => `the key "${key}" is in this object twice; the last one is used`,
});

/** A comma before a closing bracket, or two in a row. */
export const jsonExtraComma = defineRule({
  code: 'json-extra-comma',
  severity: 'warning',
  meaning: 'The JSON body has an extra comma.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It is slow" }, ] }',
  good: GOOD,
  fix: 'Delete the comma.',
  words: (_found: string, edit?: Edit) => ({ message: 'this comma is extra', edit }),
});

/** It is left out. */
export const jsonExtraText = defineRule({
  code: 'json-extra-text',
  severity: 'warning',
  meaning: 'There is text before or after the JSON object.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It is slow" }] } see above',
  good: GOOD,
  fix: 'Delete it, or move it above the first line of dashes.',
  words: (_found: string) => 'there is text outside the JSON object; it was left out',
});

/** A no-break space, U+200B or byte order mark outside the strings. */
export const jsonInvisibleSpace = defineRule({
  code: 'json-invisible-space',
  severity: 'info',
  meaning: 'The JSON body contains a no-break space or zero-width character between its parts.',
  frame: 'json',
  bad: '{\u00A0"commonProblems": [{ "title": "It is slow" }] }',
  good: GOOD,
  fix: 'Replace it with a regular space.',
  words: (_found: string, edit?: Edit) => ({ message: 'the JSON body contains an invisible character here', edit }),
});

/** Two values or properties follow each other without one. */
export const jsonMissingComma = defineRule({
  code: 'json-missing-comma',
  severity: 'warning',
  meaning: 'A comma is missing between two parts of the JSON body.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It is slow" } { "title": "It is full" }] }',
  good: '{ "commonProblems": [{ "title": "It is slow" }, { "title": "It is full" }] }',
  fix: 'Add the comma.',
  words: (_found: string) => 'a comma is missing before this point',
});

/** It is read as if it were in double quotes. */
export const jsonOddQuotes = defineRule({
  code: 'json-odd-quotes',
  severity: 'warning',
  meaning: 'A string in the JSON body uses single or curly quotes.',
  frame: 'json',
  bad: `{ "commonProblems": [{ "title": 'It is slow' }] }`,
  good: GOOD,
  fix: 'Put the string in straight double quotes.',
  words: (quote: string, edit?: Edit) => ({
    message: `this string is in ${quote} quotes; JSON requires straight double quotes`,
    edit,
  }),
});

/** The body ends before its last brackets are closed. */
export const jsonUnclosed = defineRule({
  code: 'json-unclosed',
  severity: 'warning',
  meaning: 'A bracket in the JSON body is never closed.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It is slow" }]',
  good: GOOD,
  fix: 'Add the closing bracket.',
  words: (_found: string) => 'the JSON body ends while a bracket is still open',
});

type JsonSlipRule = Rule<[text: string, edit?: Edit | undefined]>;

/** The rules of slips that are repaired, by the name that the reader gives the slip. */
export const JSON_SLIP_RULES: ReadonlyMap<string, JsonSlipRule> = new Map<string, JsonSlipRule>([
  ['duplicateKey', jsonDuplicateKey],
  ['bareKey', jsonBareKey],
  ['badEscape', jsonBadEscape],
  ['comment', jsonComment],
  ['controlCharacter', jsonControlCharacter],
  ['extraComma', jsonExtraComma],
  ['extraText', jsonExtraText],
  ['invisibleSpace', jsonInvisibleSpace],
  ['CommaExpected', jsonMissingComma],
  ['oddQuotes', jsonOddQuotes],
  ['unclosed', jsonUnclosed],
]);
