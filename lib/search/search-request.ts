import { SEARCH_FIELDS } from '@/lib/addresses';
import type { Catalog, Product } from '@/lib/catalog';
import type { Kind } from '@/lib/format';
import { type ReadQuery, readQuery } from './read-query';
import { type SearchResults, searchFor } from './search';

/** Results a page. */
const PAGE_SIZE = 10;

/** The last page that is listed; nobody looks through more, and every page is worth a robot's visit. */
const LAST_PAGE = 30;

/** What the address of a search asks for. */
export interface SearchRequest {
  /** As it came; on a page of results as it was read. */
  readonly q: string;
  readonly product: Product | undefined;
  readonly kind: Kind | undefined;
  readonly cloud: string | undefined;
  /** From 1. */
  readonly page: number;
}

/** What one page of results shows. */
export interface ResultPage extends SearchResults {
  readonly request: SearchRequest;
  readonly pages: number;
  /** Whether there are more results than are listed. */
  readonly isLong: boolean;
}

/** A query string's parameters, as they come. */
export type QueryParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the parameters `q`, `product` (slug or id), `kind`, `cloud` and `page`. Of a repeated one the first counts; what the
 * catalog does not know narrows nothing.
 */
export function readSearchRequest(catalog: Catalog, parameters: QueryParameters): SearchRequest {
  const { kindNames, clouds } = catalog.searchIndex.columns;
  const of = (name: keyof typeof SEARCH_FIELDS) => [parameters[SEARCH_FIELDS[name]] ?? ''].flat()[0]?.trim() ?? '';
  const product = of('product').toLowerCase();
  const cloud = of('cloud').toLowerCase();
  const page = Number(/^\d{1,4}$/.exec(of('page'))?.[0] ?? 1);
  return {
    q: of('q'),
    product: product === '' ? undefined : catalog.products().find(({ slug, id }) => slug === product || id === product),
    kind: kindNames.find((kind) => kind.toLowerCase() === of('kind').toLowerCase()),
    cloud: clouds.includes(cloud) ? cloud : undefined,
    page: Math.min(LAST_PAGE, Math.max(1, page)),
  };
}

/**
 * Searches for what an address asks; a page behind the last one is the last one. What is given back as the request holds the
 * query as it was read: a page repeats it in every link, a hundred times.
 */
export function findPage(catalog: Catalog, asked: SearchRequest): ResultPage {
  const read = readQuery(asked.q);
  const found = pageAt(catalog, read, asked, asked.page);
  const request = { ...asked, q: found.query };
  const pages = Math.max(1, Math.min(LAST_PAGE, Math.ceil(found.total / PAGE_SIZE)));
  const isLong = found.total > LAST_PAGE * PAGE_SIZE;
  if (request.page <= pages) return { ...found, request, pages, isLong };
  return { ...pageAt(catalog, read, asked, pages), request: { ...request, page: pages }, pages, isLong };
}

function pageAt(
  catalog: Catalog,
  read: ReadQuery,
  { product, kind, cloud }: SearchRequest,
  page: number,
): SearchResults {
  const offset = (page - 1) * PAGE_SIZE;
  return searchFor(catalog, read, { product: product?.id, kind, cloud, limit: PAGE_SIZE, offset });
}
