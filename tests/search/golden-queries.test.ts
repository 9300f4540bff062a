import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { sampleCatalog } from '../lib/search/sample-catalog';

const GOLDEN = z
  .object({ meanRank: z.number(), queries: z.array(z.tuple([z.string(), z.string()])) })
  .parse(JSON.parse(readFileSync('tests/search/golden-queries.json', 'utf8')));

/** Rank of what is not among the first results. */
const NOT_FOUND = 20;

describe('the sample content is found by', () => {
  let catalog: Catalog;
  let close: () => void;
  beforeAll(async () => {
    ({ catalog, close } = await sampleCatalog());
  }, 120_000);
  afterAll(() => close());

  const rankOf = (q: string, slug: string): number => {
    const found = search(catalog, { q, limit: NOT_FOUND }).results.map(({ article }) => article.slug);
    return found.includes(slug) ? found.indexOf(slug) + 1 : NOT_FOUND;
  };

  test.each(GOLDEN.queries)('%s', (q, slug) => {
    expect(rankOf(q, slug)).toBeLessThanOrEqual(2);
  });

  test('all golden queries at no worse a mean rank than before', () => {
    const ranks = GOLDEN.queries.map(([q, slug]) => rankOf(q, slug));
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeLessThanOrEqual(GOLDEN.meanRank);
  });
});
