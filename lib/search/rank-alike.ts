import { LRUCache } from 'lru-cache';
import type { ArticleSummary, SearchIndex } from '@/lib/catalog';
import { languageOfWords, stemOf, wordParts } from '@/lib/words';
import { rankBest } from './rank-best';
import { FILLER_WEIGHT, type Term, termOf } from './read-query';
import { scoreAlike } from './score-alike';
import { formsIn } from './spoken';
import { joinedPairs, type QueryTerms } from './terms-of';

/** Words of the title that are looked for. */
const MOST_WORDS = 12;

/**
 * Postings that are read for one article: a page costs the same however many articles there are. At 8,000 articles the words
 * of nearly every title stay below; beyond, the commonest words of a title are left out, which tell the least.
 */
const MOST_POSTINGS = 40_000;

/** Share of the article's own score that another needs; what is below shares a word and no more. */
const LEAST_SHARE = 0.35;

/** Rankings that are kept for a catalog: a page asks for that of its article more than once. */
const MOST_RANKINGS = 1000;

const RANKINGS = new WeakMap<SearchIndex, LRUCache<number, readonly number[]>>();

/** Keys of the articles with the words of an article's title, the best first. */
export function rankAlike(index: SearchIndex, self: ArticleSummary): readonly number[] {
  const kept = RANKINGS.get(index) ?? new LRUCache<number, readonly number[]>({ max: MOST_RANKINGS });
  RANKINGS.set(index, kept);
  const known = kept.get(self.key);
  if (known !== undefined) return known;
  const query = titleTerms(index, self);
  const scored = scoreAlike(index, self.key, rarestOf(index, query.terms), LEAST_SHARE);
  const ranked = rankBest(index, [...scored.found], scored, query, { isQuestion: false }).map(({ key }) => key);
  kept.set(self.key, ranked);
  return ranked;
}

/** What a title is looked for as: no reader typed it, so its words are taken as they are. */
function titleTerms(index: SearchIndex, { name, language }: ArticleSummary): Pick<QueryTerms, 'terms' | 'sequence'> {
  const words = wordParts(name).slice(0, MOST_WORDS);
  const spoken = formsIn(index, name, words, languageOfWords(language));
  const joined = joinedPairs(index, words);
  const terms = new Map<string, Term>();
  for (const [at, { word, of }] of words.entries()) {
    const alternatives = [...(spoken?.forms.get(word) ?? []), ...(joined[at - 1] ?? []), ...(joined[at] ?? [])];
    const term = termOf(word, alternatives, (spoken?.fillers.has(word) ? FILLER_WEIGHT : 1) / of);
    if ((terms.get(term.stem)?.weight ?? 0) < term.weight) terms.set(term.stem, term);
  }
  for (const term of spoken?.terms ?? []) if (!terms.has(term.stem)) terms.set(term.stem, term);
  return { terms: [...terms.values()], sequence: words.map(({ word }) => stemOf(word)) };
}

/** The rarest terms, as many as may be read, in their order; at least one. */
function rarestOf(index: SearchIndex, terms: readonly Term[]): readonly Term[] {
  const counted = terms.map((term) => ({ term, count: index.postingCount(term.stem) }));
  let left = MOST_POSTINGS;
  const kept = counted
    .toSorted((a, b) => a.count - b.count)
    .filter(({ count }, at) => {
      left -= count;
      return at === 0 || left >= 0;
    });
  const rare = new Set(kept.map(({ term }) => term));
  return terms.filter((term) => rare.has(term));
}
