import { expect, test } from 'vitest';
import type { PageState } from '@/cli/links/check-page';
import { betterAddress, findingsOf } from '@/cli/links/link-findings';

const ADDRESS = 'https://host.test/page#restore';
const LINK = { address: ADDRESS, written: ADDRESS, place: { path: 'a.md', line: 3, column: 5 }, offset: 40 };

const STATES: readonly (readonly [codes: readonly string[], state: PageState])[] = [
  [[], { kind: 'alive', asked: [], missing: [] }],
  [['outside-anchor'], { kind: 'alive', asked: ['restore'], missing: ['restore'] }],
  [[], { kind: 'alive', asked: ['else'], missing: ['else'] }],
  [['outside-failing'], { kind: 'failing', reason: 'it answers 503' }],
  [['outside-not-asked'], { kind: 'notAsked', why: 'robots.txt disallows it' }],
  [['outside-unknown-host'], { kind: 'unknownHost' }],
];

test.each(STATES)('gives %j at the place of the link', (codes, state) => {
  const found = findingsOf(LINK, state);
  expect(found.map(({ code }) => code)).toEqual(codes);
  for (const finding of found) expect(finding).toMatchObject({ path: 'a.md', line: 3, column: 5 });
});

test('keeps the place of the page in the better address', () => {
  const moved: PageState = { kind: 'alive', better: 'https://new.test/page', why: 'moved', asked: [], missing: [] };
  expect(betterAddress(LINK, moved)).toBe('https://new.test/page#restore');
  expect(findingsOf(LINK, moved)[0]?.fix).toContain('Write "https://new.test/page#restore"');
});
