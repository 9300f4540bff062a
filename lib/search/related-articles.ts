import { LRUCache } from 'lru-cache';
import { type ArticleSummary, type Catalog, inLanguages, type RelatedArticle, type SearchIndex } from '@/lib/catalog';
import { wordParts } from '@/lib/words';
import { rankBest } from './rank-best';
import type { Term } from './read-query';
import { scoreArticles } from './score-articles';
import { spokenIn } from './spoken';
import { termsOf } from './terms-of';
import { groupOf } from './variants';

/** Words of the title that are looked for. */
const MOST_WORDS = 12;

/**
 * Postings that are read for one article: a page costs the same however many articles there are. At 8,000 articles the words
 * of nearly every title stay below; beyond, the commonest words of a title are left out, which tell the least.
 */
const MOST_POSTINGS = 40_000;

/** Share of the article's own score that another needs; what is below shares a word and no more. */
const LEAST_SHARE = 0.35;

/**
 * At most `limit` related articles, each with its reason, the strongest first: those of the same problem, the same article
 * for other clouds, those with similar words (of the same product before others), and those of the same folder. Of an
 * article's variants one stands for all, and none is for another cloud alone.
 */
export function relatedArticles(catalog: Catalog, key: number, limit: number): readonly RelatedArticle[] {
  const self = catalog.searchIndex.summary(key);
  if (!self || limit <= 0) return [];
  const bound = catalog.related(key, limit);
  const near = bound.filter(({ reason }) => reason !== 'sameFolder');
  if (near.length >= limit) return near;
  const { columns } = catalog.searchIndex;
  const seen = new Set([key, ...near.map((each) => each.key)].map((each) => groupOf(columns, each)));
  const names = new Set(near.filter(({ reason }) => reason !== 'otherCloud').map(nameMark));
  const all = new Set<string | number>([...seen, ...names]);
  const list = [...near];
  const add = (article: RelatedArticle) => {
    const marks = [groupOf(columns, article.key), nameMark(article)];
    if (!isOfOurCloud(self, article) || marks.some((mark) => all.has(mark))) return;
    for (const mark of marks) all.add(mark);
    list.push(article);
  };
  for (const article of alikeByWords(catalog, self)) {
    add(article);
    if (list.length === limit) return list;
  }
  for (const article of bound) if (article.reason === 'sameFolder' && list.length < limit) add(article);
  return list;
}

function nameMark({ kind, name }: ArticleSummary): string {
  return `${kind} ${name.toLowerCase()}`;
}

function isOfOurCloud(self: ArticleSummary, { clouds }: ArticleSummary): boolean {
  return self.clouds.length === 0 || clouds.some((cloud) => self.clouds.includes(cloud));
}

/** Articles with words of the title, best first; those of the same product before others. Each is read when it is asked for. */
function* alikeByWords(catalog: Catalog, self: ArticleSummary): IterableIterator<RelatedArticle> {
  const index = catalog.searchIndex;
  const own = new Set(productNumbers(catalog, self.key));
  const related = rankedAlike(index, self).map((key) => ({
    key,
    shared: own.size === 0 ? undefined : productNumbers(catalog, key).find((number) => own.has(number)),
  }));
  for (const { key, shared } of [
    ...related.filter((each) => each.shared !== undefined),
    ...related.filter((each) => each.shared === undefined),
  ]) {
    const original = index.summary(index.columns.originals[key] || key);
    if (original === undefined) continue;
    yield { ...inLanguages(original, catalog.readerLanguages ?? []), ...reasonOf(catalog, shared) };
  }
}

/** Rankings that are kept for a catalog: a page asks for that of its article more than once. */
const MOST_RANKINGS = 1000;

const RANKINGS = new WeakMap<SearchIndex, LRUCache<number, readonly number[]>>();

/** Keys of the articles with the words of an article's title, the best first. */
function rankedAlike(index: SearchIndex, self: ArticleSummary): readonly number[] {
  const kept = RANKINGS.get(index) ?? new LRUCache<number, readonly number[]>({ max: MOST_RANKINGS });
  RANKINGS.set(index, kept);
  const known = kept.get(self.key);
  if (known !== undefined) return known;
  const words = wordParts(self.name).slice(0, MOST_WORDS);
  const query = termsOf(index, [], words, [], spokenIn(index, self.name, words, [self.language]));
  const scored = scoreArticles(index, rarestOf(index, query.terms));
  const { found, scores } = scored;
  const least = LEAST_SHARE * (scores[self.key] ?? 0);
  const others = [...found].filter((other) => other !== self.key && (scores[other] ?? 0) >= least);
  const ranked = rankBest(index, others, scored, query, { isQuestion: false }).map(({ key }) => key);
  kept.set(self.key, ranked);
  return ranked;
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

function reasonOf(
  catalog: Catalog,
  product: number | undefined,
): Pick<RelatedArticle, 'reason' | 'shared' | 'sharedLanguage'> {
  if (product === undefined) return { reason: 'similarWords', shared: '' };
  const id = catalog.searchIndex.columns.productIds[product];
  const { name = '', language } = catalog.products().find((each) => each.id === id) ?? {};
  return { reason: 'sameProduct', shared: name, ...(language === undefined ? {} : { sharedLanguage: language }) };
}

function productNumbers(catalog: Catalog, key: number): Uint32Array {
  const { products, productStarts } = catalog.searchIndex.columns;
  return products.subarray(productStarts[key], productStarts[key + 1]);
}
