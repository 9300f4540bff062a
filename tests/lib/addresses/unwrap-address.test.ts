import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapAddress } from '@/lib/addresses';

const URL = 'https://help.example/articles/restore?x=1#step-2';
const ESCAPED = encodeURIComponent(URL);
const V2 = 'https-3A__help.example_articles_restore-2Dvm-3Fx-3D1';

describe('an address is found', () => {
  it.each([
    ['in angle brackets', `<${URL}>`, URL],
    ['in pointed quotes', `‹${URL}›`, URL],
    ['in curly quotes, at the end of a sentence', `“${URL}”.`, URL],
    ['in brackets, before a comma', `(${URL}),`, URL],
    ['before a zero-width blank', `${URL}\u200b`, URL],
    ['in a Markdown link', `[Restore a server](${URL})`, URL],
    ['in a Markdown link with a title, in a sentence', `[Restore (soon)](<${URL}> "Title (x)").`, URL],
    ['in a Markdown definition', `[1]: ${URL}`, URL],
    ['in a chat link', `<${URL}|Restore a server>`, URL],
    [
      'in Outlook Safe Links',
      `https://emea01.safelinks.protection.outlook.com/?url=${ESCAPED}&data=05%7C01&sdata=x%3D&reserved=0`,
      URL,
    ],
    [
      'in Teams Safe Links',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${ESCAPED}&locale=en-us`,
      URL,
    ],
    ['in URL Defense 1', `https://urldefense.proofpoint.com/v1/url?u=${ESCAPED}&k=x`, URL],
    [
      'in URL Defense 2',
      `https://urldefense.proofpoint.com/v2/url?u=${V2}&d=DwMF&c=x`,
      'https://help.example/articles/restore-vm?x=1',
    ],
    [
      'in URL Defense 3',
      'https://urldefense.com/v3/__https://help.example/articles/restore*step-2__;Iw!!abc!x$',
      'https://help.example/articles/restore#step-2',
    ],
    [
      'in URL Defense 3 with a run',
      'https://urldefense.com/v3/__https:/help.example/t/1**A2__;Jik!!abc!x$',
      'https://help.example/t/1&)2',
    ],
    ['in a Google redirect', `https://www.google.com/url?sa=t&url=${ESCAPED}&usg=x`, URL],
    ['in a Google redirect of another country', `https://www.google.co.uk/url?q=${ESCAPED}`, URL],
    [
      'in a protected link in a Markdown link',
      `[x](https://eur.safelinks.protection.outlook.com/?url=${ESCAPED})`,
      URL,
    ],
    ['as a path', '</articles/restore>.', '/articles/restore'],
    ['with a bracket of its own', '(https://other.example/a_(b))', 'https://other.example/a_(b)'],
  ])('%s', (_, text, address) => {
    expect(unwrapAddress(text)).toBe(address);
  });
});

describe('any other text stays as it is', () => {
  it.each([
    'restore (fast).',
    '"exact words"',
    '[ab]',
    'C++',
    'see https://help.example now',
    'https://www.google.com/search?q=x',
    'https://www.google.com/url?q=javascript:alert(1)//',
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fa.example',
  ])('%s', (text) => {
    expect(unwrapAddress(text)).toBe(text);
  });

  it('whatever was pasted, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => typeof unwrapAddress(text) === 'string'),
    );
  });
});
