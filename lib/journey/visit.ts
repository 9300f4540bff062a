import {
  articleAddress,
  decodeSegment,
  FLOW_PAGES,
  flowAddress,
  flowIdOf,
  flowPageAddress,
  goneAddress,
  missingAddress,
  slugOfFlow,
} from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { type Field, type Flow, namesOf, nodeSegment } from '@/lib/flow';
import { type FormFields, postedFields, remembered, requestCatalog } from '@/lib/request';
import { tidierPaths } from '@/lib/routes';
import { readFlowRequest } from './flow-request';
import { followRequest } from './follow-request';
import { openFlow } from './open-flow';
import { type Screen, screenOf } from './screen-of';

/** An address under `/flows/`. */
export interface FlowAddress {
  readonly id: string;
  /** Decoded; `undefined` for the start page. */
  readonly segment: string | undefined;
  readonly query: readonly Field[];
}

/** What a request under `/flows/` leads to: its page, another address, or in its place a page with its true status. */
export type Visit =
  | { readonly kind: 'show'; readonly screen: Screen }
  /** `keepsQuery`: the same page by its own spelling, so what was asked of it holds there. */
  | { readonly kind: 'go'; readonly to: string; readonly status: 301 | 303 | 307; readonly keepsQuery?: true }
  | { readonly kind: 'instead'; readonly to: string; readonly status: 404 | 410 };

/** What the request of now leads to. The proxy, a page's metadata, the page, and the sending of its summary share one reading. */
export function visit(address: FlowAddress): Visit {
  const { id, segment = '', query } = address;
  const fields = new URLSearchParams(query.map(([name, value]) => [name, value]));
  // Next gives a page its query sorted by name, and the proxy as it was written.
  fields.sort();
  const key = `visit ${flowPageAddress(id, segment)}?${fields}`;
  return remembered(key, () => visitOf(requestCatalog(), address, postedFields()));
}

/** What a request leads to by what it brings: the page, another one, or the page of nearest matches for an unknown flow. */
export function visitOf(catalog: Catalog, address: FlowAddress, posted: FormFields | undefined): Visit {
  const { id, segment, query } = address;
  const flow = openFlow(catalog, id);
  if (flow === undefined) return unknownFlow(catalog, address);
  if (segment === undefined) return { kind: 'show', screen: { kind: 'start', flow } };
  const meant = pageOfFlow(flow, segment);
  if (meant !== undefined && meant !== segment)
    return { kind: 'go', to: flowPageAddress(id, meant), status: 301, keepsQuery: true };
  const request = readFlowRequest(flow, query, posted);
  const way = followRequest(flow, segment, request);
  if (way.kind === 'go') return way;
  if (segment === FLOW_PAGES.map) return { kind: 'show', screen: { kind: 'map', flow, answers: request.answers } };
  return { kind: 'show', screen: screenOf(catalog, flow, segment, request) };
}

/**
 * The flow of an article that was renamed is at its new address, with the same answers; of a retired one it is gone. A version in
 * another language may have too few steps to be followed, and is read.
 */
function unknownFlow(catalog: Catalog, { id, segment, query }: FlowAddress): Visit {
  const article = catalog.article(slugOfFlow(id));
  if (article !== undefined && article.languages.length > 0)
    return { kind: 'go', to: articleAddress(article.slug), status: 307 };
  const moved = catalog.findOldSlug(id);
  if (moved.kind === 'gone') return { kind: 'instead', to: goneAddress(id), status: 410 };
  if (moved.kind !== 'moved') return tidierFlow(catalog, id, segment) ?? missingFlow(id);
  const to = flowIdOf(moved.slug);
  const path = segment === undefined ? flowAddress(to) : flowPageAddress(to, segment);
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return { kind: 'go', to: search === '' ? path : `${path}?${search}`, status: 301 };
}

function missingFlow(id: string): Visit {
  return { kind: 'instead', to: missingAddress(flowAddress(id)), status: 404 };
}

/** The flow that was meant by an address with signs of the text around it, or in capital letters. */
function tidierFlow(catalog: Catalog, id: string, segment: string | undefined): Visit | undefined {
  const path = segment === undefined ? flowAddress(id) : flowPageAddress(id, segment);
  const to = tidierPaths(path).find((each) => openFlow(catalog, decodeSegment(each.split('/')[2] ?? '')) !== undefined);
  return to === undefined ? undefined : { kind: 'go', to, status: 301, keepsQuery: true };
}

/** The page of a flow that a segment (decoded) means, by its own spelling; `undefined` where the flow has none like it. */
export function pageOfFlow(flow: Flow, segment: string): string | undefined {
  return isPageOf(flow, segment) ? segment : tidierSegment(flow, segment);
}

/** Whether a segment is a question's, or one of the pages that every flow has besides. */
function isPageOf(flow: Flow, segment: string): boolean {
  return FLOW_SEGMENTS.has(segment) || namesOf(flow).node(segment) !== undefined;
}

const FLOW_SEGMENTS: ReadonlySet<string> = new Set(Object.values(FLOW_PAGES));

/** The page of a flow that was meant by a segment with signs of the text around it, or in another case than the question's id. */
function tidierSegment(flow: Flow, segment: string): string | undefined {
  const spellings = [
    segment,
    ...tidierPaths(`/${encodeURIComponent(segment)}`).map((path) => decodeSegment(path.slice(1))),
  ];
  for (const each of spellings) {
    if (isPageOf(flow, each)) return each;
    const folded = flow.nodes.map(({ id }) => decodeSegment(nodeSegment(flow, id))).find((name) => isAlike(name, each));
    if (folded !== undefined) return folded;
  }
  return undefined;
}

function isAlike(name: string, other: string): boolean {
  return name.toLowerCase().normalize('NFC') === other.toLowerCase().normalize('NFC');
}
