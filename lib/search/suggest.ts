import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { stemOf } from '@/lib/words';
import { type Answer, findAnswers } from './answers';
import { chooseBest } from './choose-best';
import { readQuery, type Term, termOf } from './read-query';
import { rerank } from './rerank';
import { scoreArticles } from './score-articles';
import { termsOf } from './terms-of';

/** What the search box offers while a reader types. */
export type Suggestion =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'article'; readonly article: ArticleSummary };

/** Longer words that the last word may become; more are too many to say anything. */
const BEGINNINGS = 6;
const BEGINNING_SHARE = 0.7;

const CANDIDATES = 24;

/** Suggestions for what is typed so far, answers first; the last word counts as the beginning of a word. */
export function suggest(catalog: Catalog, q: string, limit: number): readonly Suggestion[] {
  const index = catalog.searchIndex;
  const read = readQuery(q);
  const answers = findAnswers(catalog, q).map((answer): Suggestion => ({ kind: 'answer', answer }));
  const last = /[\p{L}\p{N}]$/u.test(q) ? read.words.at(-1) : undefined;
  const whole = termsOf(index, catalog.synonyms, last === undefined ? read.words : read.words.slice(0, -1));
  const terms = last === undefined ? whole.terms : [...whole.terms, beginningOf(catalog, last)];
  const sequence = last === undefined ? whole.sequence : [...whole.sequence, stemOf(last)];
  const { found, scores } = scoreArticles(index, terms);
  const ranked = rerank(index, chooseBest(found, scores, CANDIDATES).slice(0, CANDIDATES), scores, { terms, sequence });
  const variants = new Set<number>();
  const articles = ranked.flatMap(({ key }): readonly Suggestion[] => {
    const variant = index.columns.variants[key] ?? key;
    const article = variants.has(variant) ? undefined : index.summary(key);
    variants.add(variant);
    return article ? [{ kind: 'article', article }] : [];
  });
  return [...answers, ...articles].slice(0, Math.max(0, limit));
}

function beginningOf(catalog: Catalog, word: string): Term {
  const longer = word.length < 2 ? [] : catalog.searchIndex.startingWith(word, BEGINNINGS);
  return termOf(
    word,
    longer.map((each) => ({ stem: stemOf(each.word), share: BEGINNING_SHARE })),
  );
}
