import {
  decodeSegment,
  FLOW_PAGES,
  flowAddress,
  flowIdOf,
  flowPageAddress,
  goneAddress,
  missingAddress,
} from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import type { Field } from '@/lib/flow';
import { type Resolution, tidierPaths } from '@/lib/routes';
import { followRequest } from './follow-request';
import { openFlow } from './open-flow';
import type { PostedBody } from './posted';
import { readRequest } from './request/read-request';

/** What a request for an address under `/flows/` brings. */
export interface FlowAddress {
  readonly id: string;
  /** Decoded; `undefined` for the start page. */
  readonly segment: string | undefined;
  readonly query: readonly Field[];
  readonly posted: PostedBody | undefined;
}

/** What a request under `/flows/` leads to: the page, another one, or the page of nearest matches for an unknown flow. */
export function resolveFlow(catalog: Catalog, address: FlowAddress): Resolution {
  const { id, segment, query, posted } = address;
  const flow = openFlow(catalog, id);
  if (flow === undefined) return unknownFlow(catalog, address);
  if (segment === undefined) return { kind: 'page' };
  const tidier = tidierPaths(flowPageAddress(id, segment)).find((path) => isOwnPage(path, id));
  if (tidier !== undefined && !isOwnPage(flowPageAddress(id, segment), id))
    return { kind: 'redirect', to: tidier, status: 301, keepsQuery: true };
  const way = followRequest(flow, segment, readRequest(flow, query, posted));
  return way.kind === 'show' ? { kind: 'page' } : { kind: 'redirect', to: way.to, status: way.status };
}

/** The flow of an article that was renamed is at its new address, with the same answers; of a retired one it is gone. */
function unknownFlow(catalog: Catalog, { id, segment, query }: FlowAddress): Resolution {
  const moved = catalog.findOldSlug(id);
  if (moved.kind === 'retired') return { kind: 'instead', to: goneAddress(id), status: 410 };
  if (moved.kind !== 'moved') return tidierFlow(catalog, id, segment) ?? missingFlow(id);
  const to = flowIdOf(moved.slug);
  const path = segment === undefined ? flowAddress(to) : flowPageAddress(to, segment);
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return { kind: 'redirect', to: search === '' ? path : `${path}?${search}`, status: 301 };
}

function missingFlow(id: string): Resolution {
  return { kind: 'instead', to: missingAddress(flowAddress(id)), status: 404 };
}

/** The flow that was meant by an address with signs of the text around it, or in capital letters. */
function tidierFlow(catalog: Catalog, id: string, segment: string | undefined): Resolution | undefined {
  const path = segment === undefined ? flowAddress(id) : flowPageAddress(id, segment);
  const to = tidierPaths(path).find((each) => openFlow(catalog, decodeSegment(each.split('/')[2] ?? '')) !== undefined);
  return to === undefined ? undefined : { kind: 'redirect', to, status: 301, keepsQuery: true };
}

/** Whether a path is one of the pages that every flow has besides its questions. */
function isOwnPage(path: string, id: string): boolean {
  return Object.values(FLOW_PAGES).some((page) => path === flowPageAddress(id, page));
}
