/** The finder's name under `/flows/`; the flow of an article that bears it is one sign longer. */
export const FINDER_ID = 'finder';

/** Segments below a flow that are pages of their own and no question; `nodeSegment` of lib/flow gives none of them away. */
export const FLOW_PAGES: Readonly<Record<'check' | 'summary' | 'map', string>> = {
  check: 'check',
  summary: 'summary',
  map: 'map',
};

/** The id of the flow that an article can be followed as: its slug, but for one that would take the finder's name. */
export function flowIdOf(slug: string): string {
  return slug === FINDER_ID ? `${slug}~` : slug;
}

/** The slug of the article that a flow of this id was made from; the other way round of `flowIdOf`. */
export function slugOfFlow(id: string): string {
  return id === flowIdOf(FINDER_ID) ? FINDER_ID : id;
}

/** The address of a flow's start page, by the flow's id. */
export function flowAddress(id: string): string {
  return `/flows/${encodeURIComponent(id)}`;
}

/** The address of one page of a flow: a question's segment (decoded) or one of `FLOW_PAGES`. */
export function flowPageAddress(id: string, segment: string): string {
  return `${flowAddress(id)}/${encodeURIComponent(segment)}`;
}
