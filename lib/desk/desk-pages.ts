/** Where the desk is. */
export const DESK_ADDRESS = '/desk';

/** The pages of the desk, in the order of its menu; the first is at `/desk` itself. */
export const DESK_PAGES = ['overview', 'content', 'flows', 'search', 'comments', 'health'] as const;

/** A page of the desk. */
export type DeskPage = (typeof DESK_PAGES)[number];

/** Days that a report may go back. */
export const LONGEST_PERIOD = 3650;

/** Whether a text names a page of the desk. */
export function isDeskPage(name: string): name is DeskPage {
  return DESK_PAGES.some((page) => page === name);
}

/** What a report can be narrowed by, besides its period. */
export const FILTER_NAMES = ['product', 'team', 'kind', 'cloud', 'flow'] as const;

/** Values of `FILTER_NAMES`: the id of a product, an `ownershipId`, a kind, a cloud, the id of one flow; empty narrows nothing. */
export type ReportFilter = Readonly<Record<(typeof FILTER_NAMES)[number], string>>;

/** Narrows nothing. */
export const NO_FILTER: ReportFilter = { product: '', team: '', kind: '', cloud: '', flow: '' };

/** What people choose from, with the names they know it by. Teams are typed: their ids are many. */
export type FilterChoices = Readonly<
  Record<'product' | 'kind' | 'cloud', readonly { readonly value: string; readonly label: string }[]>
>;

/** Pages whose events belong to articles; a search and a spool belong to none. */
export const FILTERED_PAGES: ReadonlySet<DeskPage> = new Set(['overview', 'content', 'flows', 'comments']);

/** Letters of a value. */
const LONGEST_VALUE = 200;

/** Whether a filter narrows anything. */
export function hasFilter(filter: ReportFilter): boolean {
  return FILTER_NAMES.some((name) => filter[name] !== '');
}

/** Reads a filter by a look-up of its parts, as an address or the options of a command have them. */
export function readFilter(partOf: (name: keyof ReportFilter) => string | null | undefined): ReportFilter {
  const value = (name: keyof ReportFilter) => (partOf(name) ?? '').trim().slice(0, LONGEST_VALUE);
  return {
    product: value('product'),
    team: value('team'),
    kind: value('kind'),
    cloud: value('cloud'),
    flow: value('flow'),
  };
}

/** A page of the desk, or what is below it, with its period and filter: `/desk/content?days=7&kind=howTo`. */
export function deskAddress(page: DeskPage, below: string, days: number, filter: ReportFilter = NO_FILTER): string {
  const path = page === DESK_PAGES[0] && below === '' ? DESK_ADDRESS : `${DESK_ADDRESS}/${page}`;
  const query = new URLSearchParams({ days: String(days) });
  for (const name of FILTER_NAMES) if (filter[name] !== '') query.set(name, filter[name]);
  return `${path}${below === '' ? '' : `/${below}`}?${query}`;
}
