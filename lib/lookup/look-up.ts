import { articleAddress, idAddress, productAddress } from '@/lib/addresses';
import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { readIdList } from './read-id-list';

/** What an id turned out to be. */
export type LookupKind = 'article' | 'topic' | 'product' | 'slug' | 'oldName' | 'retired' | 'unknown';

/** One thing that an id stands for; an id may stand for several. */
export interface LookupRow {
  readonly asked: string;
  readonly kind: LookupKind;
  /** Of what it is; for an unknown one of the nearest article. Empty for none. */
  readonly name: string;
  /** Where it leads, as a path; empty for nowhere. */
  readonly address: string;
  /** The article itself, or the nearest one; `undefined` for anything else. */
  readonly article: ArticleSummary | undefined;
  /** Articles that a topic or a product has; why something was retired. */
  readonly count: number;
  readonly reason: string;
}

/** A list, looked up. */
export interface Lookup {
  readonly rows: readonly LookupRow[];
  /** Ids that were pasted. */
  readonly asked: number;
  /** Of these, how many were looked up. */
  readonly lookedUp: number;
  /** Of these, how many are unknown. */
  readonly unknown: number;
}

/** Ids of one list that are looked up. */
export const MOST_IDS = 500;

/** Looks up a pasted list, in its order. */
export function lookUp(text: string, catalog: Catalog): Lookup {
  const ids = readIdList(text);
  const taken = ids.slice(0, MOST_IDS);
  const rows = taken.flatMap((id) => rowsOf(id, catalog));
  const unknown = rows.filter(({ kind }) => kind === 'unknown').length;
  return { rows, asked: ids.length, lookedUp: taken.length, unknown };
}

function rowsOf(id: string, catalog: Catalog): readonly LookupRow[] {
  const known = [
    ...byArticleId(id, catalog),
    ...byTopic(id, catalog),
    ...byProduct(id, catalog),
    ...bySlug(id, catalog),
  ];
  return known.length > 0 ? known : [oldName(id, catalog) ?? unknown(id, catalog)];
}

function byArticleId(asked: string, catalog: Catalog): readonly LookupRow[] {
  const found = catalog.findArticleId(asked);
  if (found.kind === 'article') return [ofArticle(asked, 'article', found.article)];
  return found.kind === 'choice' ? found.articles.map((article) => ofArticle(asked, 'article', article)) : [];
}

function byTopic(asked: string, catalog: Catalog): readonly LookupRow[] {
  const topic = catalog.topic(asked);
  if (topic === undefined) return [];
  const found = catalog.findTopicId(asked);
  const count = found.kind === 'choice' ? found.articles.length : 1;
  return [{ ...nothing(asked), kind: 'topic', name: topic.name, address: idAddress('t', topic.id), count }];
}

function byProduct(asked: string, catalog: Catalog): readonly LookupRow[] {
  const bySlugOf = catalog.product(asked.toLowerCase())?.product;
  const byId = catalog.findProductId(asked);
  const product = byId.kind === 'product' ? byId.product : bySlugOf;
  if (product === undefined) return [];
  const { name, slug, articleCount } = product;
  return [{ ...nothing(asked), kind: 'product', name, address: productAddress(slug), count: articleCount }];
}

function bySlug(asked: string, catalog: Catalog): readonly LookupRow[] {
  const article = catalog.article(asked.toLowerCase());
  return article === undefined ? [] : [ofArticle(asked, 'slug', article)];
}

function oldName(asked: string, catalog: Catalog): LookupRow | undefined {
  const found = catalog.findOldSlug(asked);
  if (found.kind === 'retired') return { ...nothing(asked), kind: 'retired', reason: found.reason };
  const article = found.kind === 'moved' ? catalog.article(found.slug) : undefined;
  return article && ofArticle(asked, 'oldName', article);
}

/** Ids are compared as ids, addresses as addresses; a number is like any other number. */
function unknown(asked: string, catalog: Catalog): LookupRow {
  const near =
    catalog.nearestId(asked) ?? (/^[\d-]*$|^[\da-f-]{30,}$/i.test(asked) ? undefined : catalog.nearest(asked, 1)[0]);
  return near === undefined ? nothing(asked) : { ...ofArticle(asked, 'unknown', near) };
}

function ofArticle(asked: string, kind: LookupKind, article: ArticleSummary): LookupRow {
  return { ...nothing(asked), kind, name: article.name, address: articleAddress(article.slug), article };
}

function nothing(asked: string): LookupRow {
  return { asked, kind: 'unknown', name: '', address: '', article: undefined, count: 0, reason: '' };
}
