import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { sharedFile } from '../run/real-content.mjs';
import { largeCatalog } from './large-catalog';

const { questions: QUESTIONS } = z
  .object({
    questions: z.array(
      z.object({
        q: z.string(),
        product: z.string(),
        hasCode: z.boolean().default(false),
        isSloppy: z.boolean().default(false),
        half: z.enum(['tune', 'held']),
        articles: z.array(z.string()).min(1),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('tests/search/real-questions.json', 'utf8')));

type Question = (typeof QUESTIONS)[number];

/** Asked in other words: nicknames and former names of products, pasted errors, mails, other languages; all of them were tuned on. */
const { questions: ASKED } = z
  .object({
    questions: z.array(z.object({ q: z.string(), product: z.string(), articles: z.array(z.string()).min(1) })),
  })
  .parse(JSON.parse(readFileSync('tests/search/asked-questions.json', 'utf8')));

/**
 * Share of the questions of a half that an article among the first three answers: among a sample of articles, and among all
 * (`npm run test:deep`), where more is like the answer and 0.85 is not reached yet (docs/decisions/0083).
 */
const GOAL = process.env.STEPWISE_SEARCH_OF_KIND === undefined ? 0.85 : 0.79;

const HAS_ARTICLES = sharedFile('corpus', 'articles') !== undefined;

describe('the real questions', () => {
  test('are 120, a third with codes, a tenth sloppy, over 40 products and more', () => {
    expect(QUESTIONS.length).toBe(120);
    expect(QUESTIONS.filter(({ hasCode }) => hasCode).length).toBeGreaterThanOrEqual(40);
    expect(QUESTIONS.filter(({ isSloppy }) => isSloppy).length).toBeGreaterThanOrEqual(12);
    expect(new Set(QUESTIONS.map(({ product }) => product)).size).toBeGreaterThanOrEqual(40);
  });

  test('were asked once more, over as many products', () => {
    expect(ASKED.length).toBeGreaterThanOrEqual(80);
    expect(new Set(ASKED.map(({ product }) => product)).size).toBeGreaterThanOrEqual(40);
  });

  test('are in the half that their words say', () => {
    const halfOf = (q: string) => (Number(createHash('sha1').update(q).digest()[0]) % 2 === 1 ? 'tune' : 'held');
    expect(QUESTIONS.filter(({ q, half }) => half !== halfOf(q))).toEqual([]);
  });

  test.skipIf(!HAS_ARTICLES)(
    'are answered by one of the first three results',
    async () => {
      const { catalog, close } = await largeCatalog(
        new Set([...QUESTIONS, ...ASKED].flatMap(({ articles }) => articles)),
      );
      try {
        const missed = QUESTIONS.filter((question) => !isAnswered(catalog, question));
        const share = (half: Question['half']) =>
          1 -
          missed.filter((each) => each.half === half).length / QUESTIONS.filter((each) => each.half === half).length;
        const missedAsked = ASKED.filter((question) => !isAnswered(catalog, question)).map(({ q }) => q);
        const shareAsked = 1 - missedAsked.length / ASKED.length;
        console.log(
          `measured: ${share('tune').toFixed(3)} of one half, ${share('held').toFixed(3)} of the other, ${shareAsked.toFixed(3)} of those asked since`,
        );
        expect(shareAsked, missedAsked.join('\n')).toBeGreaterThanOrEqual(GOAL);
        // What is missed of the half that nobody tunes on stays unknown: a list of it would be tuned on.
        expect(share('held')).toBeGreaterThanOrEqual(GOAL);
        const known = missed.filter(({ half }) => half === 'tune').map(({ q }) => q);
        expect(share('tune'), known.join('\n')).toBeGreaterThanOrEqual(GOAL);
      } finally {
        close();
      }
    },
    600_000,
  );
});

function isAnswered(catalog: Catalog, { q, articles }: Pick<Question, 'q' | 'articles'>): boolean {
  const found = search(catalog, { q, limit: 3 }).results.flatMap(({ article, variants }) => [article, ...variants]);
  return found.some(({ key }) => articles.includes(catalog.searchIndex.pathOf(key)));
}
