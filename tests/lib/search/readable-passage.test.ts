import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readablePassage } from '@/lib/search/readable-passage';

test.each([
  [
    'a blank before punctuation',
    'Open disks , then this page . Wait ( a while ).',
    'Open disks, then this page. Wait ( a while).',
  ],
  ['no blank before a name that begins with a point', 'Use .NET 6 and .NET', 'Use .NET 6 and .NET'],
  ['a link that was not closed', 'See [the guide](https://a.example/b and wait', 'See the guide and wait'],
  ['a link with two brackets', 'Is it [there]((https://a.example/b) now', 'Is it there now'],
  ['the end of a link', 'free account]( https://a.example/b) is', 'free account is'],
  ['a list in brackets', 'Run x[0](y) twice', 'Run x[0](y) twice'],
  ['a fence', 'Run ```powershell Get-X ```', 'Run Get-X'],
  ['tags that an author left open', 'First<br>second <p>third', 'First second third'],
  ['what only looks like a tag', 'net use <drive> <storageaccount>', 'net use <drive> <storageaccount>'],
  ['an id of a machine', 'Activity 92693b45-b4bf-4fc8-89da-2d3dc56f27c3 failed', 'Activity … failed'],
  ['a name that is said twice', 'Virtual machines Virtual machines stop', 'Virtual machines stop'],
  ['a name of many words', 'Azure AD sign-in Azure AD sign-in with SQL', 'Azure AD sign-in with SQL'],
  ['one that is said three times', 'Denied Denied Denied', 'Denied'],
  [
    'a word that stands twice for a reason',
    'what it is is not said, so that that is',
    'what it is is not said, so that that is',
  ],
  ['an alert of GitHub', '[!NOTE] Wait', 'Wait'],
])('of a passage with %s prose is left', (_, text, expected) => {
  expect(readablePassage(text)).toBe(expected);
});

test('no text takes long or grows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('[', '](', 'Ab', ' ', ' .', '`', '<br', '>', ':::', '…', 'https://'), {
        maxLength: 400,
      }),
      (parts) => {
        const text = parts.join('');
        expect(readablePassage(text).length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
