import { setImmediate } from 'node:timers/promises';
import { articleAddress, idAddress, productAddress } from '@/lib/addresses';
import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { readIdList, readIds } from './read-id-list';

/** What an id turned out to be. */
export type LookupKind = 'article' | 'topic' | 'product' | 'slug' | 'oldName' | 'retired' | 'unknown';

/** One thing that an id stands for; an id may stand for several. */
export interface LookupRow {
  /** The id. */
  readonly asked: string;
  /** The whole line that was pasted: the id, or an address that holds it. */
  readonly pasted: string;
  /** Lines of the list that hold the id, from 0. */
  readonly places: readonly number[];
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

/** Rows of one list: an id may stand for any number of articles. Where there are more, the rest of the list waits. */
const MOST_ROWS = 1000;

/** Unknown ids for which the nearest article is looked for; each takes about as long as looking up a hundred ids. */
export const MOST_NEAREST = 20;

/** Time after which others get their turn. */
const TURN_MS = 8;

/**
 * Looks up a pasted list, in its order. Lets others have their turn meanwhile, for a long list takes longer than a page may.
 * @param list a text with an id on each line, or the lines
 */
export async function lookUp(list: string | readonly string[], catalog: Catalog): Promise<Lookup> {
  const ids = typeof list === 'string' ? readIdList(list) : readIds(list);
  const rows: LookupRow[] = [];
  let [lookedUp, unknown, turnEnds] = [0, 0, performance.now() + TURN_MS];
  for (const { id, pasted, places } of ids.slice(0, MOST_IDS)) {
    const known = knownRows(id, catalog);
    if (rows.length + known.length > MOST_ROWS && lookedUp > 0) break;
    if (known.length === 0) unknown += 1;
    const found = known.length > 0 ? known.slice(0, MOST_ROWS) : [unknownRow(id, catalog, unknown <= MOST_NEAREST)];
    for (const row of found) rows.push({ ...row, pasted, places });
    lookedUp += 1;
    if (performance.now() < turnEnds) continue;
    await setImmediate();
    turnEnds = performance.now() + TURN_MS;
  }
  return { rows, asked: ids.length, lookedUp, unknown };
}

function knownRows(id: string, catalog: Catalog): readonly LookupRow[] {
  const known = [
    ...byArticleId(id, catalog),
    ...byTopic(id, catalog),
    ...byProduct(id, catalog),
    ...bySlug(id, catalog),
  ];
  return known.length > 0 ? known : oldNames(id, catalog);
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

function oldNames(asked: string, catalog: Catalog): readonly LookupRow[] {
  const found = catalog.findOldSlug(asked);
  if (found.kind === 'gone') return [{ ...nothing(asked), kind: 'retired', reason: found.reason }];
  const article = found.kind === 'moved' ? catalog.article(found.slug) : undefined;
  return article === undefined ? [] : [ofArticle(asked, 'oldName', article)];
}

/** Ids are compared as ids, addresses as addresses; a number is like any other number. */
function unknownRow(asked: string, catalog: Catalog, isNearWanted: boolean): LookupRow {
  const near = isNearWanted ? nearestTo(asked, catalog) : undefined;
  return near === undefined ? nothing(asked) : ofArticle(asked, 'unknown', near);
}

function nearestTo(asked: string, catalog: Catalog): ArticleSummary | undefined {
  const byId = catalog.nearestId(asked);
  if (byId !== undefined || /^[\d-]*$|^[\da-f-]{30,}$/i.test(asked)) return byId;
  return catalog.nearest(asked, 1)[0];
}

function ofArticle(asked: string, kind: LookupKind, article: ArticleSummary): LookupRow {
  return { ...nothing(asked), kind, name: article.name, address: articleAddress(article.slug), article };
}

function nothing(asked: string): LookupRow {
  const none = { name: '', address: '', article: undefined, count: 0, reason: '' };
  return { asked, pasted: asked, places: [], kind: 'unknown', ...none };
}
