import { defineRule } from '../rule';

/** Rules about the quotes around property values (FORMAT.md A.3). */

/** A value as a header may hold it. */
function quoted(value: string): string {
  return `"${value.replaceAll('"', '&quot;')}"`;
}

/** Word processors write curly quotes. */
export const curlyQuotes = defineRule({
  code: 'curly-quotes',
  severity: 'warning',
  meaning: 'A property value uses curly quotes.',
  frame: 'properties',
  bad: 'description=“How to restore a server”',
  good: 'description="How to restore a server"',
  fix: 'Replace “ and ” around the value with straight quotes.',
  words: (found: string, value: string) => ({
    message: 'this value uses curly quotes; expected straight quotes',
    edit: { found, text: quoted(value) },
  }),
});

/** The value begins behind the second one. */
export const doubledQuote = defineRule({
  code: 'doubled-quote',
  severity: 'warning',
  meaning: 'A property value starts with two quotes.',
  frame: 'properties',
  bad: 'description=""How to restore a server"',
  good: 'description="How to restore a server"',
  fix: 'Delete one of them.',
  words: () => ({ message: 'this value starts with two quotes', edit: { found: '""', text: '"' } }),
});

/** It would end the value early. */
export const quoteInValue = defineRule({
  code: 'quote-in-value',
  severity: 'warning',
  meaning: 'A property value contains the same kind of quote that surrounds it.',
  frame: 'properties',
  bad: 'description="Use "Restore" now"',
  good: `description='Use "Restore" now'`,
  fix: 'Put the value in single quotes, or write &quot; for the quote inside.',
  words: (found: string, quote: string) => ({
    message: 'this value contains a quote; it was read up to the last quote on its line',
    edit: { found, text: found.replaceAll(quote, quote === "'" ? '&apos;' : '&quot;') },
  }),
});

/** The value is taken to end with its line. */
export const unclosedQuote = defineRule({
  code: 'unclosed-quote',
  severity: 'warning',
  meaning: 'A property value is missing its closing quote.',
  frame: 'properties',
  bad: 'ms.author="scotro\ndisplayOrder="2"',
  good: 'ms.author="scotro"\ndisplayOrder="2"',
  fix: 'Add the closing quote.',
  words: (found: string, value: string) => ({
    message: 'this value has no closing quote; it was read up to the end of its line',
    edit: { found, text: quoted(value) },
  }),
});

/** It ends at the first space. */
export const unquotedValue = defineRule({
  code: 'unquoted-value',
  severity: 'warning',
  meaning: 'A property value isn’t quoted.',
  frame: 'properties',
  bad: 'displayOrder=2',
  good: 'displayOrder="2"',
  fix: 'Put the value in quotes.',
  words: (name: string, value: string) => ({
    message: `the value of "${name}" has no quotes`,
    fix: `Write ${name}="…".`,
    edit: { found: value, text: quoted(value) },
  }),
});
