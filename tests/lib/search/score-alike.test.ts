import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '@/lib/catalog';
import { type Term, termOf } from '@/lib/search/read-query';
import { scoreAlike } from '@/lib/search/score-alike';
import { scoreArticles } from '@/lib/search/score-articles';
import { article, catalogOf } from '../../components/drawing';

const WORDS = ['oak', 'oaks', 'rose', 'plant', 'planting', 'water', 'prune', 'graft', 'leaf', 'acorn'];

/** The words that the bits of a number choose. */
const chosen = (bits: number) => WORDS.filter((_, at) => (bits >> at) & 1);

let index: SearchIndex;
beforeAll(async () => {
  const files = Array.from({ length: 60 }, (_, at) => {
    const [title, body] = [chosen((at * 37) % 1024), chosen((at * 101) % 1024)];
    const kind = { selfHelpType: at % 3 === 0 ? 'resource' : 'generic' };
    return [`a${at}.md`, article(kind, `# Tree ${title.join(' ')}\n\n${body.join(' ')}.`)];
  });
  ({ searchIndex: index } = await catalogOf(Object.fromEntries(files)));
});

const stems = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, selector: (word) => termOf(word, [], 1).stem });
const term = (word: string, others: readonly string[]): Term =>
  termOf(
    word,
    others.map((other) => ({ stem: termOf(other, [], 1).stem, share: 0.8 })),
    1,
  );

describe('articles like another one', () => {
  test('are those that reach a share of its score, each with the score that a search would give it', () => {
    const cases = fc.record({
      self: fc.nat(59),
      words: stems,
      others: stems,
      share: fc.constantFrom(0.1, 0.35, 0.7, 1),
    });
    fc.assert(
      fc.property(cases, ({ self, words, others, share }) => {
        const key = self + 1;
        const terms = words.map((word, at) => term(word, at % 2 === 0 ? others.slice(0, 2) : []));
        const all = scoreArticles(index, terms);
        const least = share * (all.scores[key] ?? 0);
        const near = (score: number) => Math.abs(score - least) < 1e-5;
        const wanted = all.found.filter((each) => each !== key && (all.scores[each] ?? 0) > 0);
        const alike = scoreAlike(index, key, terms, share);
        const found = new Set(alike.found);
        for (const each of wanted) {
          const score = all.scores[each] ?? 0;
          if (!near(score)) expect(found.has(each)).toBe(score >= least);
          if (found.has(each)) expect(alike.scores[each]).toBeCloseTo(score, 4);
        }
        expect([...found].filter((each) => !wanted.includes(each))).toEqual([]);
      }),
    );
  });
});
