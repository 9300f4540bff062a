import type { Catalog } from '@/lib/catalog';
import { EVERY_KIND } from '@/lib/format/values';
import { type FilterChoices, hasFilter, type ReportFilter } from './desk-pages';

/** More articles than there are. */
const ALL = 1_000_000;

/**
 * Which pages a filter leaves: articles, and flows by the name of their article. What belongs to no article, such as the home
 * page, is in none.
 * @returns `undefined` for a filter that is empty
 */
export function pagesOf(catalog: Catalog, filter: ReportFilter): ((page: string) => boolean) | undefined {
  if (!hasFilter(filter)) return undefined;
  const { product, team, cloud, flow } = filter;
  // A flow may belong to no article, as the finder does.
  const isFlowAlone = !hasFilter({ ...filter, flow: '' });
  const kind = EVERY_KIND.find((each) => each === filter.kind);
  if (filter.kind !== '' && kind === undefined) return () => false;
  const listed = new Set(catalog.list({ product, kind, cloud, limit: ALL }).map(({ slug }) => slug));
  const owned = team === '' ? listed : new Set(catalog.newest({ ownershipId: team }, ALL).map(({ slug }) => slug));
  return (page) => {
    const [, section, slug = ''] = page.split('/');
    if (flow !== '' && (section !== 'flows' || slug !== flow)) return false;
    if (isFlowAlone) return true;
    return (section === 'articles' || section === 'flows') && listed.has(slug) && owned.has(slug);
  };
}

/** What can be chosen, out of the catalog. */
export function choicesOf(catalog: Catalog): FilterChoices {
  const kinds = new Set<string>();
  for (const { kind } of catalog.articles()) kinds.add(kind);
  return {
    product: catalog.products().map(({ id, name }) => ({ value: id, label: name })),
    kind: [...kinds].toSorted().map((kind) => ({ value: kind, label: kind })),
    cloud: Object.entries(catalog.clouds).map(([value, { name }]) => ({ value, label: name })),
  };
}
