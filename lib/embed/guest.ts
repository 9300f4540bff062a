import { articleAddress, decodeSegment, flowAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
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

/** What an address of the site shows that can be a guest; a step, or a page of a flow, counts for the whole. */
export function guestAt(catalog: Catalog, path: string): Guest | 'moved' | undefined {
  const [room, segment = '', page, ...deeper] = path.split('/').slice(1);
  const id = decodeSegment(segment);
  if (id === '' || deeper.length > 0 || (page !== undefined && room !== 'flows')) return undefined;
  if (room === 'articles') return articleOf(catalog, id);
  const flow = room === 'flows' ? openFlow(catalog, id) : undefined;
  return flow && { kind: 'flow', id: flow.id, title: flow.title, address: flowAddress(flow.id), html: '' };
}

function articleOf(catalog: Catalog, slug: string): Guest | 'moved' | undefined {
  const record = catalog.article(slug);
  if (record === undefined) return catalog.findOldSlug(slug).kind === 'moved' ? 'moved' : undefined;
  return { kind: 'article', id: slug, title: record.name, address: articleAddress(slug), html: articleAsHtml(record) };
}
