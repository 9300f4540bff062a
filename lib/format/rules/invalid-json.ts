import { defineRule } from '../rule';

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word is no JSON value',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'expected a key in quotes here',
  ValueExpected: 'expected a value here',
  ColonExpected: 'expected a colon here',
  CloseBraceExpected: 'expected } here',
  CloseBracketExpected: 'expected ] here',
  UnexpectedEndOfString: 'this string is never closed',
  TooDeep: 'brackets are nested too deeply',
  TooLong: 'it is longer than anything that a page can show',
};

const FIXES: Readonly<Record<string, string>> = {
  TooDeep: 'Nest lists and objects a few levels deep.',
  TooLong: 'Split it into several files.',
};

/**
 * The JSON body is broken in a way that cannot be mended safely; its text is shown instead.
 * Bad: `{ "title": "Restore, "order": 1 }` · Good: `{ "title": "Restore", "order": 1 }`
 */
export const invalidJson = defineRule(
  { code: 'invalid-json', severity: 'error', meaning: 'The JSON body cannot be read.' },
  (reason: string) => ({
    message: `the JSON body cannot be read: ${REASONS[reason] ?? 'something is wrong here'}`,
    fix: FIXES[reason] ?? 'Mend this place; a quote, a bracket or a comma is missing here or shortly before.',
  }),
);
