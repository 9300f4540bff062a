import type { SearchColumns, SearchIndex } from '@/lib/catalog';
import type { Kind } from '@/lib/format';
import { stemOf } from '@/lib/words';
import { isQuoted, liftQuoted } from './quoted-titles';
import { isTelling, weightOf } from './read-query';
import { RETIRED_SHARE } from './retired-articles';
import { bestOf, chooseBest, isFragment, priorOf, type Scores } from './score-articles';
import type { QueryTerms } from './terms-of';

/** How much a title of nothing but the query's words adds, and words that stand side by side as in the query. */
const TITLE_SHARE = 0.15;
const NEIGHBOUR_SHARE = 0.15;

/** From this agreement of title and query on, a fragment is less held back; at full agreement it is not at all, nor is a form. */
const MOSTLY = 0.8;

/** The agreement from which on a form is what was asked for. */
const EXACT = 0.99;

/** Fragments whose words would lead if they were solutions: so many are ranked beside the candidates. */
const FRAGMENTS = 8;

/** Share of the best score that a fragment reaches then. */
const LEADING = 0.9;

/** An article with its final score. */
export interface Ranked {
  readonly key: number;
  readonly score: number;
}

/** Articles that are ranked with care; no reader looks further, and the order behind them is that of the scores. */
const CANDIDATES = 24;

/** A query as it is looked for. */
type Looked = Pick<QueryTerms, 'terms' | 'sequence'> & Partial<Pick<QueryTerms, 'avoided'>>;

/**
 * Ranks articles that hold a query's words, best first: for results, suggestions, and related articles alike.
 * @param keys those of the scored ones that may be shown
 * @param count how many are wanted at least, where there are so many
 * @param isQuestion whether a reader asked; what an article is like asks for no companions
 */
export function rankBest(
  index: SearchIndex,
  keys: readonly number[],
  scored: Scores,
  query: Looked,
  { count = CANDIDATES, isQuestion = true } = {},
): readonly Ranked[] {
  const most = Math.max(CANDIDATES, count);
  const best = chooseBest(keys, scored.scores, most).slice(0, most);
  const first = best.slice(0, CANDIDATES);
  const fragments = isQuestion ? leadingFragments(index, keys, scored, new Set(first)) : [];
  const ranked = rerank(index, [...first, ...fragments], scored, query);
  const chosen = new Set(fragments);
  const rest = best
    .slice(CANDIDATES)
    .filter((key) => !chosen.has(key))
    .map((key) => ({ key, score: scored.scores[key] ?? 0 }));
  return [...(isQuestion ? keepCompany(index.columns, ranked) : ranked), ...rest];
}

/**
 * Ranks candidates by their score and by how their titles, description and file name agree with the query. A retired article
 * is not held back by a query that is its title and that of none that holds.
 */
function rerank(
  index: SearchIndex,
  keys: readonly number[],
  { scores, weights, retired = new Set() }: Scores,
  query: Looked,
): readonly Ranked[] {
  const stems = new Set(
    query.terms.flatMap(({ stem, alternatives }) => [
      stem,
      ...alternatives.filter(({ isGuess }) => !isGuess).map((each) => each.stem),
    ]),
  );
  const pairs = pairsOf(query.sequence, weights);
  const sequence = new Set(query.sequence);
  const candidates = keys.map((key) => {
    const heads = index.heads(key);
    return { key, heads, titles: heads.slice(0, TITLES).map((title) => agreementOf(title, stems, sequence)) };
  });
  const titled = candidates.filter(({ titles }) => bestAgreement(titles) >= EXACT).map(({ key }) => key);
  const regained = titled.every((key) => retired.has(key)) ? titled : [];
  const ranked = candidates.map(({ key, heads, titles }) => {
    const factor = (1 + TITLE_SHARE * (titles[0]?.held ?? 0)) * (1 + NEIGHBOUR_SHARE * neighbourShare(heads, pairs));
    const kind = kindAt(index, key);
    const agreement = bestAgreement(isFragment(kind) ? titles : titles.slice(0, 1));
    const least = isFragment(kind) ? MOSTLY : EXACT;
    const lift = priorOf(kind) ** -Math.max(0, (agreement - least) / (1 - least));
    const share = (isAbout(heads, query.avoided) ? OPPOSITE_SHARE : 1) / (regained.includes(key) ? RETIRED_SHARE : 1);
    return { key, score: (scores[key] ?? 0) * factor * lift * share };
  });
  const quoted = candidates.filter(({ heads }) => isQuoted(heads.slice(0, TITLES), query));
  const paths = new Map<number, string>();
  const pathOf = (key: number) => paths.get(key) ?? paths.set(key, index.pathOf(key)).get(key) ?? '';
  return liftQuoted(ranked, quoted).toSorted((a, b) => b.score - a.score || (pathOf(a.key) < pathOf(b.key) ? -1 : 1));
}

/** What an article keeps of its score that is about what the reader wants to do without. */
const OPPOSITE_SHARE = 0.6;

const WITHOUT = stemOf('without');

/** Whether the titles of an article name one of some words, and not to do without it. */
function isAbout(heads: readonly (readonly string[])[], avoided: readonly string[] = []): boolean {
  if (avoided.length === 0) return false;
  const titles = heads.slice(0, TITLES).flat();
  return !titles.includes(WITHOUT) && avoided.some((stem) => titles.includes(stem));
}

/** The first of an article's heads: its name, H1 and `pageTitle`. */
const TITLES = 3;

/** How a title agrees with a query. */
interface Agreement {
  /** The part of the title that the query holds. */
  readonly held: number;
  /** How far the title says what was asked for, and no more: 0 to 1. */
  readonly both: number;
}

const NO_AGREEMENT: Agreement = { held: 0, both: 0 };

function agreementOf(title: readonly string[], stems: ReadonlySet<string>, sequence: ReadonlySet<string>): Agreement {
  if (!title.some((stem) => stems.has(stem))) return NO_AGREEMENT;
  const words = new Set(title);
  const held = heldShare(words, stems);
  return held === 0 ? NO_AGREEMENT : { held, both: Math.min(held, heldShare(sequence, words)) };
}

function bestAgreement(titles: readonly Agreement[]): number {
  return Math.max(0, ...titles.map(({ both }) => both));
}

function kindAt({ columns }: SearchIndex, key: number): Kind {
  return columns.kindNames[columns.kinds[key] ?? 0] ?? 'unknown';
}

/** The fragments that hold the query's words as strongly as the best article does, best first. */
function leadingFragments(
  index: SearchIndex,
  keys: readonly number[],
  { scores }: Scores,
  known: ReadonlySet<number>,
): readonly number[] {
  const best = bestOf(keys, scores);
  const leading = keys.filter((key) => {
    const kind = kindAt(index, key);
    return !known.has(key) && isFragment(kind) && (scores[key] ?? 0) >= LEADING * best * priorOf(kind);
  });
  return chooseBest(leading, scores, FRAGMENTS).slice(0, FRAGMENTS);
}

/** The part of some words, by weight, that are among others; none where all that are say nothing of what is wrong. */
function heldShare(stems: ReadonlySet<string>, held: ReadonlySet<string>): number {
  let all = 0;
  let matched = 0;
  let tells = false;
  for (const stem of stems) {
    const weight = weightOf(stem);
    all += weight;
    if (!held.has(stem)) continue;
    matched += weight;
    tells ||= isTelling(stem);
  }
  return tells ? matched / all : 0;
}

/** Neighbours of a query. */
interface Pairs {
  /** By the first of the two; the weight is what the pair says, no more than its commoner word. */
  readonly pairs: ReadonlyMap<string, { readonly second: string; readonly weight: number }>;
  /** What all of them say. */
  readonly all: number;
}

function pairsOf(sequence: readonly string[], weights: Scores['weights']): Pairs {
  const stems = [...new Set(sequence)];
  const pairs = stems.slice(1).map((second, at) => {
    const first = stems[at] ?? '';
    return { first, second, weight: Math.min(weights.get(first) ?? 0, weights.get(second) ?? 0) };
  });
  return {
    pairs: new Map(pairs.map((pair) => [pair.first, pair])),
    all: pairs.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function neighbourShare(heads: readonly (readonly string[])[], { pairs, all }: Pairs): number {
  let matched = 0;
  let tells = false;
  const firsts: string[] = [];
  for (const stems of heads) {
    for (let at = 1; at < stems.length; at++) {
      const first = stems[at - 1] ?? '';
      const pair = pairs.get(first);
      if (pair === undefined || pair.second !== stems[at] || firsts.includes(first)) continue;
      firsts.push(first);
      matched += pair.weight;
      tells ||= isTelling(first) || isTelling(pair.second);
    }
  }
  return tells ? matched / all : 0;
}

/** How much an article gains that stands for the same problem as the best one; less where its companion is worse. */
const COMPANY_SHARE = 0.15;

/** Share of the best score that a companion must be above to say anything. */
const LEAST_COMPANION = 0.5;

/**
 * Ranks candidates once more: what authors filed under one support topic of one product answers one problem, so where one
 * such article fits a query well, the others do rather than strangers that share as many words with it.
 * @param ranked best first
 */
function keepCompany(columns: SearchColumns, ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0]?.score ?? 0;
  const least = LEAST_COMPANION * best;
  const companions = ranked.filter(({ score }) => score > least);
  const withCompany = ranked.map((each): Ranked => {
    const companion = companions.find(({ key }) => key !== each.key && isSameProblem(columns, key, each.key));
    if (companion === undefined) return each;
    const nearness = (companion.score - least) / (best - least);
    return { ...each, score: each.score + COMPANY_SHARE * best * nearness };
  });
  return withCompany.toSorted((a, b) => b.score - a.score);
}

/** Articles that name no product go by their topic alone. */
function isSameProblem({ topics, topicStarts, products, productStarts }: SearchColumns, a: number, b: number): boolean {
  if (!haveCommon(topics, topicStarts, a, b)) return false;
  const isInNone = (key: number) => productStarts[key] === productStarts[key + 1];
  return isInNone(a) || isInNone(b) || haveCommon(products, productStarts, a, b);
}

/** Whether two articles have one of the numbers of a column in common. */
function haveCommon(numbers: Uint32Array, starts: Uint32Array, a: number, b: number): boolean {
  const [endOfA, endOfB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  for (let at = starts[a] ?? 0; at < endOfA; at++) {
    for (let other = starts[b] ?? 0; other < endOfB; other++) if (numbers[at] === numbers[other]) return true;
  }
  return false;
}
