import { articleAddress, decodeSegment, flowAddress, flowIdOf } from '@/lib/addresses';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { resolveAddress } from '@/lib/routes';
import { articleAsHtml } from '@/lib/twins';

/** What can be shown elsewhere: an article or a flow. */
export interface Guest {
  readonly kind: 'article' | 'flow';
  /** Slug or flow id, as the attributes of the element take it. */
  readonly id: string;
  readonly title: string;
  /** Of its own page. */
  readonly address: string;
  /** For readers without script. */
  readonly html: string;
}

/** Where what was there is now. */
export interface MovedGuest {
  /** Path of a page. */
  readonly to: string;
  readonly status: 301 | 303 | 307;
}

/** Addresses that show a guest. */
const OF_GUESTS = /^\/(?:articles|flows)\//;

/**
 * What an address of the site shows that can be a guest; a step, or a page of a flow, counts for the whole. Short links, and names
 * of old, lead on.
 */
export function guestAt(catalog: Catalog, path: string): Guest | MovedGuest | undefined {
  const [room = '', segment = '', page, ...deeper] = path.split('/').slice(1);
  const id = decodeSegment(segment);
  if (id === '' || deeper.length > 0 || (page !== undefined && room !== 'flows')) return undefined;
  const record = room === 'articles' ? catalog.article(id) : undefined;
  if (record !== undefined) return guestOf(record);
  if (room === 'flows') return flowOf(catalog, id);
  const route = resolveAddress(path, catalog);
  return route.kind === 'redirect' && OF_GUESTS.test(route.to) ? { to: route.to, status: route.status } : undefined;
}

function flowOf(catalog: Catalog, id: string): Guest | MovedGuest | undefined {
  const flow = openFlow(catalog, id);
  if (flow !== undefined)
    return { kind: 'flow', id: flow.id, title: flow.title, address: flowAddress(flow.id), html: '' };
  const old = catalog.findOldSlug(id);
  return old.kind === 'moved' ? { to: flowAddress(flowIdOf(old.slug)), status: 301 } : undefined;
}

function guestOf(record: ArticleRecord): Guest {
  const { slug } = record;
  return { kind: 'article', id: slug, title: record.name, address: articleAddress(slug), html: articleAsHtml(record) };
}
