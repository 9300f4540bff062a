import {
  CONTEXT_ADDRESS,
  contextQuery,
  EMBED_FIELDS,
  isEmbedAddress,
  OEMBED_ADDRESS,
  OEMBED_FIELDS,
  PRODUCT_FIELDS,
  readContext,
  SCRIPT_FIELDS,
  SEARCH_FIELDS,
} from '@/lib/addresses';
import { FEEDBACK_ADDRESS, FEEDBACK_FIELDS } from '@/lib/events/form';
import { tidierPaths } from '@/lib/routes';
import { splitLanguage } from '@/lib/text';

/** Files whose name holds the hash of their content; they never change. */
export const ASSET_PREFIX = '/_next/static/';

/** For files under `ASSET_PREFIX`. */
export const ASSET_CACHE_CONTROL = 'public, max-age=31536000, immutable';

/**
 * For pages: a browser asks each time and mostly gets 304; a shared cache in front may answer by itself for half a
 * minute, then asks too. This server itself never answers with a page that the newest catalog would not give.
 */
export const PAGE_CACHE_CONTROL = 'public, max-age=0, s-maxage=30, must-revalidate';

/**
 * For the answer to a posted form: no cache in between keeps it, and the reader's own browser shows it again on Back alone.
 * With `no-store` Back is an error page instead (decision 31).
 */
export const POSTED_CACHE_CONTROL = 'private, no-cache';

/** Addresses whose answer depends on the query; everywhere else a query is dropped before the page is looked up. */
const WITH_QUERY = /^\/(?:search|api|flows|feedback)(?:\/|$)/;

/** What these addresses read of their query. Other parameters, such as a campaign's, make no page of their own. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '/search': Object.values(SEARCH_FIELDS),
  '/search.md': Object.values(SEARCH_FIELDS),
  '/api/suggest': [SEARCH_FIELDS.q],
  [OEMBED_ADDRESS]: OEMBED_FIELDS,
  [FEEDBACK_ADDRESS]: [FEEDBACK_FIELDS.page],
};

/** The page of a product, in parts. */
const PRODUCT = /^\/products\/[^/]+$/;

/** Characters of a parameter; search reads fewer. */
const LONGEST_PARAMETER = 2000;

/** What the answer to a path depends on of a query. An untidy path brings what its tidy one reads. */
export function queryRead(path: string, query: string): string {
  return queryOf(tidierPaths(path).at(-1) ?? path, query);
}

function queryOf(path: string, query: string): string {
  if (path === CONTEXT_ADDRESS) return contextQuery(readContext(query));
  const parameters = parametersOf(path);
  if (parameters !== undefined) return readParameters(query, parameters);
  return WITH_QUERY.test(path) ? query : '';
}

/** The parameters that the server reads at a path; `undefined` where there is no list of them. */
function parametersOf(path: string): readonly string[] | undefined {
  if (isEmbedAddress(path)) return EMBED_FIELDS;
  return PRODUCT.test(path) ? Object.values(PRODUCT_FIELDS) : PARAMETERS[path];
}

/** An article's page, whose script reads parameters that its bytes don't depend on. */
const ARTICLE = /^\/articles\/(?!.*\.md$)[^/]+$/;

/**
 * Where a redirect to another page leads: the parameters of the asked address that the page understands go along, and nothing else.
 * An address that has a parameter itself keeps it. What a flow leads to names its answers itself.
 * @param to an address of this site, perhaps with language, query, and fragment
 * @param query of the asked address, as it was sent
 */
export function withQueryRead(to: string, query: string): string {
  if (query === '') return to;
  const [, path = '', own = '', mark = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(to) ?? [];
  const { address } = splitLanguage(path);
  const names = ARTICLE.test(address) ? Object.values(SCRIPT_FIELDS) : (parametersOf(address) ?? []);
  const given = new URLSearchParams(own);
  const kept = new URLSearchParams(readParameters(query, names));
  for (const name of given.keys()) kept.delete(name);
  if (kept.size === 0) return to;
  // Tabs are named with commas between them, as their script writes it.
  const added = kept.toString().replaceAll('%2C', ',');
  return `${path}${own === '' ? '?' : `${own}&`}${added}${mark}`;
}

/** The first value of each parameter that counts, cut, in one order. */
function readParameters(query: string, names: readonly string[]): string {
  const given = new URLSearchParams(query);
  const kept = names.flatMap((name): readonly (readonly [string, string])[] => {
    const value = given.get(name)?.slice(0, LONGEST_PARAMETER) ?? '';
    return value === '' ? [] : [[name, value]];
  });
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept.map(([name, value]) => [name, value]))}`;
}
