import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { spread } from '../e2e/crawl';
import { largeCatalog } from './large-catalog';

/** Codes that are asked for; `npm run test:deep` asks for all. */
const CODES = Number(process.env.STEPWISE_SEARCH_OF_KIND ?? 150);

/** A code that more articles hold cannot be expected among the first three. */
const MOST_HOLDERS = 5;

/** Share of the sentences that find an article with the code among the first three. */
const GOAL = 0.98;

/** What codes look like to a reader; written without a look at how search tells them. */
const CODE = new RegExp(
  `(?<![\\w/.-])(?:${[
    '(?:[A-Z][a-z]+){3,}',
    '0x[\\dA-Fa-f]{8}',
    'AADSTS\\d{4,}',
    '(?:[A-Z]{2,}_)+[A-Z]{2,}',
    '[A-Z]{2,}-?\\d{2,}',
    '-\\d{9,10}',
    '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}',
    '\\d+(?:\\.\\d+){2,3}',
  ].join('|')})(?![\\w/.-])`,
  'g',
);

const SENTENCES: readonly ((code: string) => string)[] = [
  (code) => `backup fails with ${code}`,
  (code) => `${code} error`,
  (code) => `my VM backup fails with error ${code} since yesterday, how to fix`,
  (code) => `Hi, I am getting "${code}" when I try to connect to the database from my app. Please help!`,
  (code) => `why does the deployment end with (${code.toLowerCase()}) although nothing was changed`,
];

describe('an error code inside a sentence', () => {
  let catalog: Catalog;
  let close: () => void;
  let holders: ReadonlyMap<string, ReadonlySet<number>>;
  beforeAll(async () => {
    ({ catalog, close } = await largeCatalog());
    holders = holdersOf(catalog);
  }, 300_000);
  afterAll(() => close());

  test('is found: an article that holds it is among the first three', () => {
    const rare = [...holders].filter(([, keys]) => keys.size <= MOST_HOLDERS);
    const asked = spread(rare, CODES);
    expect(asked.length).toBeGreaterThan(10);
    const missed = asked.flatMap(([code, keys]) =>
      SENTENCES.map((sentence) => sentence(code)).filter((q) => {
        const found = search(catalog, { q, limit: 3 }).results;
        return !found.some(({ article, variants }) => [article, ...variants].some(({ key }) => keys.has(key)));
      }),
    );
    const share = 1 - missed.length / (asked.length * SENTENCES.length);
    console.log(
      `measured: ${(100 * share).toFixed(1)} % of ${asked.length} codes in ${SENTENCES.length} sentences each`,
    );
    expect(share, missed.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(GOAL);
  }, 600_000);

  test('that no article holds is said to be nowhere', () => {
    const found = search(catalog, { q: 'restore fails with NoSuchThingErrorXyz', limit: 10 });
    expect(found.missing).toEqual(['NoSuchThingErrorXyz']);
    expect(found.results.length).toBeLessThanOrEqual(5);
    expect(found.total).toBe(found.results.length);
  });
});

/** The codes of all texts, each with the keys of the articles that hold it. */
function holdersOf(catalog: Catalog): ReadonlyMap<string, ReadonlySet<number>> {
  const holders = new Map<string, Set<number>>();
  for (const { key } of catalog.articles()) {
    const text = catalog.searchIndex.passages(key).map((passage) => `${passage.heading} ${passage.text}`);
    for (const [code] of text.join('\n').matchAll(CODE)) {
      const known = holders.get(code) ?? new Set();
      holders.set(code, known.add(key));
    }
  }
  return holders;
}
