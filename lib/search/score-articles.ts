import type { ArticleSummary, Catalog, SearchIndex } from '@/lib/catalog';
import type { Kind } from '@/lib/format';
import { wordParts } from '@/lib/words';
import { type Holders, holdersOf } from './holders-of';
import type { Term } from './read-query';
import { termsOf } from './terms-of';

/** Every article that holds a word of a query, with its score. */
export interface Scores {
  /** Keys of the articles that were found, in no order. */
  readonly found: Uint32Array;
  /** By key. */
  readonly scores: Float32Array;
  /** By stem, of the query's terms: how much a whole match adds. */
  readonly weights: ReadonlyMap<string, number>;
  /** Keys of those that hold a code of the query. */
  readonly holders: ReadonlySet<number>;
  /** Keys of those that are held back for being retired (retired-articles.ts). */
  readonly retired?: ReadonlySet<number>;
}

/** Rarity counts less than its logarithm: in short questions the rare word is often the accidental one. */
const RARITY_POWER = 0.7;

/**
 * How much an article loses that holds none of the query's words: a word that is missing costs by its weight, for many hits of
 * one word make up for no other.
 */
export const MISSING_SHARE = 0.3;

/** Solutions come before forms, and both before fragments: a troubleshooter's card, a finding, a recommendation. */
const PRIORS: Partial<Readonly<Record<Kind, number>>> = { generic: 1, resource: 0.9, apollo: 0.85, TSG_Workflow: 0.85 };
const OTHER_PRIOR = 0.4;

/** Forms ask; what they are about is answered elsewhere. */
const FORMS: ReadonlySet<Kind> = new Set<Kind>(['problemScopingQuestions', 'TSG_Questions']);

/** Whether an article is part of something larger: a card, an automatic check, a root cause, a recommendation. */
export function isFragment(kind: Kind): boolean {
  return PRIORS[kind] === undefined && !FORMS.has(kind);
}

/** How far an article's kind lets it rise; 1 for solutions. */
export function priorOf(kind: Kind): number {
  return PRIORS[kind] ?? OTHER_PRIOR;
}

/** A code outweighs all other words together by this factor, */
const CODE_LEAD = 2;

/** and counts this much wherever an article holds it: a log quotes it once, in the last line. */
const LEAST_CODE_STRENGTH = 0.8;

/** A fragment that holds the code is what was asked for, more than any solution without it. */
const CODE_PRIOR = 0.85;

/** Scores all articles for a query's terms: for each term its weight and rarity times how strongly the article is about it. */
export function scoreArticles(index: SearchIndex, terms: readonly Term[]): Scores {
  const scores = new Float32Array(index.keyEnd);
  const weights = new Map<string, number>();
  const work = roomFor(index.keyEnd);
  const holders = new Set<number>();
  let all = 0;
  let words = 0;
  let size = 0;
  for (const term of codesLast(terms)) {
    const { keys, strengths } = holdersOf(index, term);
    const count = Math.min(keys.length, index.articleCount);
    const alone = weightAmong(index, term, count);
    const weight = term.isCode ? Math.max(alone, CODE_LEAD * words) : alone;
    const least = term.isCode ? LEAST_CODE_STRENGTH : 0;
    if (!term.isCode) words += weight;
    weights.set(term.stem, weight);
    const own = term.isOwn ? weight : 0;
    all += own;
    if (term.isCode) for (const key of keys) holders.add(key);
    size = addTerm(work, scores, size, { keys, strengths, weight, least, own });
  }
  const priors = Float64Array.from(index.columns.kindNames, priorOf);
  const found = work.found.slice(0, size);
  weigh(found, scores, { covered: work.covered, all, priors, kinds: index.columns.kinds, holders });
  return { found, scores, weights, holders };
}

/** Filled anew by every search: made for each, the arrays would be much work for the garbage collector. */
interface Room {
  readonly found: Uint32Array;
  /** By key: what the query's words weigh that the article holds. */
  readonly covered: Float32Array;
}

let room: Room | undefined;

function roomFor(length: number): Room {
  if (room === undefined || room.found.length < length)
    room = { found: new Uint32Array(length), covered: new Float32Array(length) };
  return room;
}

interface Added extends Holders {
  readonly weight: number;
  readonly least: number;
  /** What the term weighs as a word of the query. */
  readonly own: number;
}

/** @returns how many articles were found until now */
function addTerm({ found, covered }: Room, scores: Float32Array, count: number, added: Added): number {
  const { keys, strengths, weight, least, own } = added;
  let size = count;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const before = scores[key] ?? 0;
    if (before === 0) found[size++] = key;
    scores[key] = before + weight * (least + (1 - least) * (strengths[at] ?? 0));
    covered[key] = (before === 0 ? 0 : (covered[key] ?? 0)) + own;
  }
  return size;
}

interface Weighed {
  readonly covered: Float32Array;
  /** What all words of the query weigh. */
  readonly all: number;
  /** By number of the kind. */
  readonly priors: Float64Array;
  readonly kinds: Uint8Array;
  /** Articles that hold a code of the query. */
  readonly holders: ReadonlySet<number>;
}

/** Lowers scores by what is missing and by the articles' kinds. */
function weigh(found: Uint32Array, scores: Float32Array, { covered, all, priors, kinds, holders }: Weighed): void {
  const hasCodes = holders.size > 0;
  for (let at = 0; at < found.length; at++) {
    const key = found[at] ?? 0;
    const held = all === 0 ? 1 : (covered[key] ?? 0) / all;
    const usual = priors[kinds[key] ?? 0] ?? OTHER_PRIOR;
    const prior = hasCodes && holders.has(key) ? Math.max(usual, CODE_PRIOR) : usual;
    scores[key] = (scores[key] ?? 0) * (1 - MISSING_SHARE * (1 - held)) * prior;
  }
}

/** What a term weighs that so many articles hold. */
export function weightAmong({ articleCount }: SearchIndex, { weight }: Term, count: number): number {
  const rarity = Math.log(1 + (articleCount - count + 0.5) / (count + 0.5));
  return weight * rarity ** RARITY_POWER;
}

function codesLast(terms: readonly Term[]): readonly Term[] {
  return [...terms.filter(({ isCode }) => !isCode), ...terms.filter(({ isCode }) => isCode)];
}

/**
 * The best score of some articles; 0 of none. In a function of its own, for a number that changes and that a callback sees is
 * put on the heap anew with each change, and a common word is in most articles.
 */
export function bestOf(keys: ArrayLike<number>, scores: Float32Array): number {
  let best = 0;
  for (let at = 0; at < keys.length; at++) best = Math.max(best, scores[keys[at] ?? 0] ?? 0);
  return best;
}

/** Levels between no score and the best at which articles are counted, to cut the list without sorting it. */
const LEVELS = 1024;

/**
 * The `limit` keys with the best scores, best first (a few more where scores are nearly equal); ties in key order. Sorts
 * only those: a common word is in most articles.
 */
export function chooseBest(keys: readonly number[], scores: Float32Array, limit: number): readonly number[] {
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  if (keys.length <= limit) return [...keys].sort(byScore);
  const best = bestOf(keys, scores);
  const counts = new Uint32Array(LEVELS + 1);
  const levelOf = (key: number) => Math.floor((LEVELS * (scores[key] ?? 0)) / best);
  for (const key of keys) counts[levelOf(key)] = (counts[levelOf(key)] ?? 0) + 1;
  let level = LEVELS;
  for (let count = counts[level] ?? 0; level > 0 && count < limit; count += counts[level] ?? 0) level--;
  return keys.filter((key) => levelOf(key) >= level).sort(byScore);
}

/** Words of a text that are looked for. */
const MOST_WORDS = 40;

/** Articles by how much they are about a text, the most first; what is about it alike stays in its order. */
export function orderByWords<Article extends ArticleSummary>(
  catalog: Catalog,
  text: string,
  articles: readonly Article[],
): readonly Article[] {
  if (articles.length < 2) return articles;
  const index = catalog.searchIndex;
  const { terms } = termsOf(index, catalog.synonyms, wordParts(text).slice(0, MOST_WORDS));
  const { scores } = scoreArticles(index, terms);
  return articles.toSorted((a, b) => (scores[b.key] ?? 0) - (scores[a.key] ?? 0));
}
