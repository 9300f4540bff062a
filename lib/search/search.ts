import type { ArticleSummary, Catalog } from '@/lib/catalog';
import type { Kind } from '@/lib/format';
import { splitWords, stemOf } from '@/lib/words';
import { asTyped } from './as-typed';
import type { DirectAnswer } from './direct-answer';
import { type Excerpt, excerptOf } from './excerpt';
import { type Facets, type Filters, filterAndCount, productIdsAt } from './facets';
import { findAnswers } from './find-answers';
import { leadingTranslations } from './leading-translations';
import { type Marker, openMarker } from './marker';
import { withNamedProducts, withShortNames } from './named-products';
import { type Ranked, rankBest } from './rank-best';
import { isFiller, type ReadQuery, readQuery } from './read-query';
import { cloudsWanted, heldBack } from './reader-cloud';
import { retiredBehind } from './retired-articles';
import { bestOf, chooseBest, type Scores, scoreArticles } from './score-articles';
import { spokenIn, wantedLanguages } from './spoken';
import { type QueryTerms, termsOf } from './terms-of';
import { leadingVariants, otherVariants } from './variants';

/** What is asked for. */
export interface SearchQuery extends Filters {
  readonly q: string;
  readonly kind?: Kind | undefined;
  /** Results a page, 1 to 100. */
  readonly limit: number;
  readonly offset?: number | undefined;
}

/** One result: an article, with its variants (for other clouds, products and systems; repetitions) under it. */
export interface SearchResult {
  readonly article: ArticleSummary;
  readonly score: number;
  readonly excerpt: Excerpt | null;
  readonly productIds: readonly string[];
  readonly variants: readonly ArticleSummary[];
}

/** What was found. */
export interface SearchResults {
  /** The query as it was read: trimmed, and shortened where `isCut`. */
  readonly query: string;
  readonly isCut: boolean;
  /** What the query names exactly; stands before all results. */
  readonly answers: readonly DirectAnswer[];
  readonly results: readonly SearchResult[];
  readonly facets: Facets;
  /** Results on all pages; variants count with theirs. */
  readonly total: number;
  /** Words that nobody wrote, with what was looked for instead. */
  readonly mended: QueryTerms['mended'];
  /** Codes and telling words that no article holds. */
  readonly missing: QueryTerms['missing'];
  /** Language of the query, where no article is in it (a tag of BCP 47). */
  readonly language?: string | undefined;
  /** Whether the results, few then, only come near: what was asked for is in no article. */
  readonly isFar: boolean;
  /** Where nothing was found: titles that come near. */
  readonly nearest: readonly ArticleSummary[];
}

/** Share of the best score below which an article is no result. */
const FAR_BEHIND = 0.25;

/** The same for an article without the code that was asked for, of the best one without it. */
const BEHIND_CODE = 0.5;

const NEAREST = 5;

/** Results where what was asked for is in no article. */
const MOST_FAR = 5;

/** Finds articles for a query. Never throws, whatever the characters; a query without words finds nothing. */
export function search(catalog: Catalog, query: SearchQuery): SearchResults {
  return searchFor(catalog, readQuery(query.q), query);
}

/** The same for a query that was read already. */
export function searchFor(catalog: Catalog, read: ReadQuery, asked: Omit<SearchQuery, 'q'>): SearchResults {
  const { searchIndex: index, readerLanguages } = catalog;
  const answers = findAnswers(catalog, read);
  const isOwnAddress = ADDRESS.test(read.pasted) && answers.some(({ kind }) => kind === 'address' || kind === 'id');
  // A page of this site that was pasted is the answer; the words in its address ask for nothing else.
  const spoken = isOwnAddress ? undefined : spokenIn(index, read.text, read.words, readerLanguages);
  const terms = isOwnAddress
    ? termsOf(index, catalog.synonyms, [])
    : termsOf(index, catalog.synonyms, read.words, read.codes, { ...read, spoken });
  const wanted = cloudsWanted(catalog, read, asked);
  const named = withNamedProducts(catalog, scoreArticles(index, withShortNames(catalog, terms.terms)), terms.sequence);
  const scored = retiredBehind(catalog, heldBack(catalog, named, wanted), terms.sequence, asked.product);
  const languages = wantedLanguages(spoken, readerLanguages);
  const inOneLanguage = leadingTranslations(index, cutFarBehind(scored), scored.scores, languages);
  const { passed: all, facets } = filterAndCount(index.columns, inOneLanguage, asked);
  const leads = leadingVariants(index, all, scored.scores, wanted.named || wanted.own);
  const passed = terms.isFar ? chooseBest(leads, scored.scores, MOST_FAR).slice(0, MOST_FAR) : leads;
  const offset = Math.max(0, Math.floor(asked.offset ?? 0));
  const end = offset + Math.max(1, Math.min(100, Math.floor(asked.limit)));
  const page = rankBest(index, passed, scored, terms, { count: end }).slice(offset, end);
  const marker = markerFor(scored, terms);
  return {
    query: read.text,
    isCut: read.isCut || terms.isCut,
    answers,
    results: page.map((ranked) => resultOf(catalog, ranked, marker, scored.scores)),
    facets,
    total: passed.length,
    mended: terms.mended
      .filter(({ written }) => isOutsideCodes(read, written))
      .map(({ written, word }) => ({ written: asTyped(read.text, written), word })),
    missing: terms.missing.map((word) => asTyped(read.text, word)).filter((word) => isOutsideLinks(read.text, word)),
    language: terms.language,
    isFar: terms.isFar,
    nearest: page.length > 0 || answers.length > 0 ? [] : nearestTo(catalog, read),
  };
}

/** Whether a word stands outside the query's error codes: nobody wrote the parts of `UserErrorNope` as words. */
function isOutsideCodes({ text, codes }: ReadQuery, word: string): boolean {
  const sure = codes.filter(({ isSure }) => isSure);
  const rest = sure.reduce((left, { written }) => left.replaceAll(written, ' '), text);
  return rest.toLowerCase().includes(word.toLowerCase());
}

/** Links in a query, and a query that is the path of a page. */
const LINKS = /\b(?:https?:\/\/|www\.)\S+|^\/[^\s/]\S*$/gi;

/** Names of hosts; those of classes have capitals. */
const HOSTS = /\b[a-z\d-]+(?:\.[a-z\d-]+)+\.[a-z]{2,}\b/g;

/** Whether a word was written by the reader: the parts of a pasted link or host were not, and say nothing about the articles. */
function isOutsideLinks(query: string, word: string): boolean {
  return query.replace(LINKS, ' ').replace(HOSTS, ' ').toLowerCase().includes(word.toLowerCase());
}

/** An address with a path, of a page anywhere. */
const ADDRESS = /^(?:https?:\/\/[^\s/]+)?\/[^\s/]\S*$/i;

function cutFarBehind({ found, scores, holders }: Scores): readonly number[] {
  const least = FAR_BEHIND * bestOf(found, scores);
  const hasCode = holders.size > 0;
  const rest = hasCode ? found.filter((key) => !holders.has(key)) : [];
  const leastOfRest = BEHIND_CODE * bestOf(rest, scores);
  const near: number[] = [];
  for (let at = 0; at < found.length; at++) {
    const key = found[at] ?? 0;
    if ((scores[key] ?? 0) >= (hasCode && !holders.has(key) ? leastOfRest : least)) near.push(key);
  }
  return near;
}

/** Everything that may be marked in an excerpt: the query's words, and what they were taken for. */
function markerFor({ weights }: Scores, { terms }: QueryTerms): Marker {
  const marked = new Map<string, number>();
  for (const { stem, alternatives } of terms) {
    const weight = weights.get(stem) ?? 0;
    for (const each of alternatives) marked.set(each.stem, Math.max(marked.get(each.stem) ?? 0, weight * each.share));
  }
  for (const { stem } of terms) marked.set(stem, weights.get(stem) ?? 0);
  const telling = [...marked].filter(([stem]) => !isFiller(stem));
  const codes = terms
    .filter(({ isCode }) => isCode)
    .flatMap(({ stem, alternatives }) => [stem, ...alternatives.map((each) => each.stem)]);
  return openMarker(telling.length === 0 ? marked : new Map(telling), new Set(codes));
}

function resultOf(catalog: Catalog, { key, score }: Ranked, marker: Marker, scores: Float32Array): SearchResult {
  const index = catalog.searchIndex;
  const article = index.summary(key) ?? NO_ARTICLE;
  return {
    article,
    score,
    excerpt: newExcerpt(article, excerptOf(index.passages(key), marker), marker),
    productIds: productIdsAt(index.columns, key),
    variants: otherVariants(index, key, scores).flatMap((other) => index.summary(other) ?? []),
  };
}

/** The excerpt, or the description of the article where the excerpt says no more than its name. */
function newExcerpt(article: ArticleSummary, excerpt: Excerpt | null, marker: Marker): Excerpt | null {
  const { description } = article;
  const named = stemsOfName(article);
  // Piece by piece, for mostly one of the first words says more.
  const saysMore = (text: string) =>
    text.split(' ').some((piece) => splitWords(piece).some((word) => !named.has(stemOf(word))));
  if (excerpt === null || saysMore(excerpt.text) || !saysMore(description)) return excerpt;
  return excerptOf([{ kind: 'start', fragment: '', heading: '', text: description }], marker);
}

/** Stems of names of summaries, which the index keeps for those that are found often. */
const NAMED = new WeakMap<ArticleSummary, ReadonlySet<string>>();

function stemsOfName(article: ArticleSummary): ReadonlySet<string> {
  const known = NAMED.get(article);
  if (known !== undefined) return known;
  const named = new Set(splitWords(article.name).map(stemOf));
  NAMED.set(article, named);
  return named;
}

const NO_ARTICLE: ArticleSummary = {
  key: 0,
  slug: '',
  name: '',
  kind: 'unknown',
  description: '',
  articleId: '',
  language: 'en',
  clouds: [],
  stepCount: 0,
  apart: '',
  group: 0,
};

function nearestTo(catalog: Catalog, { text }: ReadQuery): readonly ArticleSummary[] {
  return text === '' ? [] : catalog.nearest(text.replace(/\s+/g, '-').toLowerCase(), NEAREST);
}
