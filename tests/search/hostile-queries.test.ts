import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search, suggest } from '@/lib/search';
import { largeCatalog } from './large-catalog';

const RUNS = 9;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const QUERIES: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \t\n '],
  ['10,000 characters', 'restore '.repeat(1250)],
  ['one word of 10,000 letters', 'a'.repeat(10_000)],
  ['10,000 characters without blanks between words', '备'.repeat(10_000)],
  ['2,000 words that nobody wrote', Array.from({ length: 2000 }, (_, at) => `w${at}`).join(' ')],
  ['24 words with a slip each', Array.from({ length: 24 }, (_, at) => `virtaul${LETTERS.slice(at, at + 2)}`).join(' ')],
  ['words glued together', 'virtualmachinebackuprestore '.repeat(10)],
  ['capitals and small letters in turn', 'aB'.repeat(5000)],
  ['the commonest words', 'azure to the virtual machine with error service data server problem account your'],
  ['fillers only', 'a an and are as at be by can do does for from has have how i if in is it'],
  ['every letter', [...LETTERS].join(' ')],
  ['numbers', Array.from({ length: 24 }, (_, at) => at).join(' ')],
  ['the syntax of a full-text engine', '"restore" OR NEAR(vm, 5) AND -name:* ^ { } ( "'],
  ['quotes', `''""\`\`\\ “”`],
  ['NUL', 'restore\0vm\0'],
  ['emoji', '🔥 restore 👩‍👩‍👧 vm'],
  ['right-to-left text', 'استعادة الجهاز الظاهري \u202e mv erotser'],
  ['half a surrogate pair', 'restore \ud83d'],
  ['combining marks', `a${'\u0301'.repeat(3000)}`],
  ['a pattern', '(a+)+$ [^]*'],
  ['percent signs', '%00%zz %'],
  ['an address of 10,000 characters', `https://help.example.org/articles/${'x'.repeat(9966)}`],
  ['an address of many folders', `${'a/'.repeat(390)}b.md`],
];

describe('over a large repository, a hostile query', () => {
  let catalog: Catalog;
  let close: () => void;
  beforeAll(async () => {
    ({ catalog, close } = await largeCatalog());
  }, 300_000);
  afterAll(() => close());

  const median = (act: () => unknown): string => {
    const times = Array.from({ length: RUNS }, () => {
      const started = performance.now();
      act();
      return performance.now() - started;
    });
    return `${times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]?.toFixed(1)} ms`;
  };

  test('of 500 different words of titles is answered by those that are looked at', () => {
    const words = [...catalog.articles()].flatMap(({ name }) => name.toLowerCase().match(/[a-z]{4,}/g) ?? []);
    const found = search(catalog, { q: [...new Set(words)].slice(0, 500).join(' '), limit: 10 });
    expect(found.isCut).toBe(new Set(words).size > 24);
    expect(found.results.length).toBeGreaterThan(0);
  });

  test.each(QUERIES)('of %s is answered', (title, q) => {
    const found = search(catalog, { q, limit: 10 });
    expect(found.results.length).toBeLessThanOrEqual(10);
    if (q.length >= 10_000) expect(found.isCut).toBe(true);
    const times = [() => search(catalog, { q, limit: 10 }), () => suggest(catalog, q, 8)].map(median);
    console.info(`measured: ${title}: results ${times[0]}, suggestions ${times[1]}`);
  });
});
