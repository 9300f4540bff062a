import { type ArticleSummary, type Catalog, inLanguages, type RelatedArticle, type SearchIndex } from '@/lib/catalog';
import { rankAlike } from './rank-alike';
import { groupOf } from './variants';

/**
 * At most `limit` related articles, each with its reason, the strongest first: those of the same problem, the same article
 * for other clouds, those with similar words (of the same product before others), and those of the same folder. Of an
 * article's variants one stands for all, and none is for another cloud alone.
 */
export function relatedArticles(catalog: Catalog, key: number, limit: number): readonly RelatedArticle[] {
  const self = catalog.searchIndex.summary(key);
  if (!self || limit <= 0) return [];
  const near = catalog.sameMatter(key, limit);
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
  for (const article of catalog.related(key, limit))
    if (article.reason === 'sameFolder' && list.length < limit) add(article);
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
  const related = rankAlike(index, self).map((key) => ({ key, shared: sharedProduct(index, self.key, key) }));
  for (const { key, shared } of [
    ...related.filter((each) => each.shared !== undefined),
    ...related.filter((each) => each.shared === undefined),
  ]) {
    const original = index.summary(index.columns.originals[key] || key);
    if (original === undefined) continue;
    yield { ...inLanguages(original, catalog.readerLanguages ?? []), ...reasonOf(catalog, shared) };
  }
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

/** The number of the first product of the other article that is one of the article's too. */
function sharedProduct({ columns }: SearchIndex, key: number, other: number): number | undefined {
  const { products, productStarts: starts } = columns;
  for (let theirs = starts[other] ?? 0; theirs < (starts[other + 1] ?? 0); theirs++)
    for (let own = starts[key] ?? 0; own < (starts[key + 1] ?? 0); own++)
      if (products[own] === products[theirs]) return products[own];
  return undefined;
}
