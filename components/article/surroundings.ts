import { articleAddress, flowIdOf, idAddress } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Catalog, Entry, RelatedArticle, Troubleshooter } from '@/lib/catalog';
import type { Flow } from '@/lib/flow';
import type { Contact } from '@/lib/format';
import { isGuid, SOLUTION_KINDS } from '@/lib/format/values';
import { openFlow, relatedTo } from '@/lib/journey';

/** What a page tells of other articles, and how its body finds those that it names. */
export interface Surroundings {
  /** The address by which the article is sent on. */
  readonly address: string;
  readonly related: readonly RelatedArticle[];
  readonly entry: Entry;
  readonly troubleshooter: Troubleshooter | undefined;
  /** The flow that the article can be followed as; `undefined` for none. Compiled when it is asked for. */
  readonly flow: () => Flow | undefined;
  /** Where readers turn to for a human (`contact` of site.json); `null` for nowhere. */
  readonly contact: Contact | null;
  /** The article that an article id names, the first where it names several; `undefined` for none. */
  readonly articleOf: (articleId: string) => ArticleSummary | undefined;
  /** The best article for the first of these support topics that has one; `undefined` for none. */
  readonly solutionOf: (topicIds: readonly string[]) => ArticleSummary | undefined;
}

/** Related articles on a page. */
const RELATED = 6;

/** Gathers what stands around an article; what belongs to the same problem is not told again as related. */
export function surroundingsOf(catalog: Catalog, record: ArticleRecord): Surroundings {
  const entry = entryOf(catalog, record);
  const troubleshooter = catalog.troubleshooter(record.key);
  const told = new Set([...Object.values(entry).flat(), ...cardsOf(troubleshooter, record)].map(({ key }) => key));
  const related = relatedTo(catalog, record.key, RELATED + told.size).filter(({ key }) => !told.has(key));
  return {
    address: lastingAddress(catalog, record),
    related: related.slice(0, RELATED),
    entry,
    troubleshooter,
    contact: catalog.contact,
    flow: () => openFlow(catalog, flowIdOf(record.slug)),
    ...findersOf(catalog),
  };
}

/** How a body finds the articles that it names by id or by topic. */
export function findersOf(catalog: Catalog): Pick<Surroundings, 'articleOf' | 'solutionOf'> {
  return {
    articleOf: (id) => (id === '' ? undefined : firstOf(catalog.findArticleId(id))),
    solutionOf: (ids) => ids.map((id) => firstOf(catalog.findTopicId(id))).find((article) => article !== undefined),
  };
}

/**
 * The shortest address of an article that is readable and stays: its id outlives a file's new name, but not where several
 * articles bear it, and a GUID says nothing to the person who gets the link.
 */
function lastingAddress(catalog: Catalog, { articleId, slug }: ArticleRecord): string {
  const [bySlug, byId] = [articleAddress(slug), idAddress('a', articleId)];
  if (articleId === '' || isGuid(articleId) || byId.length >= bySlug.length) return bySlug;
  const found = catalog.findArticleId(articleId);
  return found.kind === 'article' && found.article.slug === slug ? byId : bySlug;
}

/** A solution does not offer its like under the same problem: those are related articles, with the reason beside them. */
function entryOf(catalog: Catalog, { key, kind }: ArticleRecord): Entry {
  const entry = catalog.entry(key);
  return SOLUTION_KINDS.has(kind) ? { ...entry, solutions: [] } : entry;
}

/** The cards that the page of a troubleshooter's part shows by itself; its start page shows them all. */
function cardsOf(troubleshooter: Troubleshooter | undefined, { kind }: ArticleRecord): readonly ArticleSummary[] {
  if (troubleshooter === undefined) return [];
  const { starts, questions, steps, outcomes, previous, next } = troubleshooter;
  if (kind === 'TSG_Description') return [...starts, ...questions, ...steps, ...outcomes];
  return [...starts, ...questions, ...[previous, next].filter((card) => card !== undefined)];
}

function firstOf(destination: ReturnType<Catalog['findArticleId']>): ArticleSummary | undefined {
  if (destination.kind === 'article') return destination.article;
  return destination.kind === 'choice' ? destination.articles[0] : undefined;
}
