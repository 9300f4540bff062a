import { decodeSegment, feedAddress, LLMS_ADDRESS, llmsAddress, OPENSEARCH_ADDRESS } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { siteOrigin } from '@/lib/request';
import { siteText } from '@/lib/text';
import { siteNamesOf } from './links';
import {
  flowAsMarkdown,
  homeAsMarkdown,
  llmsText,
  productAsMarkdown,
  productsAsMarkdown,
  searchAsMarkdown,
} from './pages-as-markdown';
import { atomFeed, openSearch } from './xml-texts';

/** A text for machines. */
export interface MachineText {
  readonly status: 200 | 404;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

const MARKDOWN = 'text/markdown; charset=utf-8';
const PLAIN = 'text/plain; charset=utf-8';

/** The text at an address of `isTextAddress`. @param address with its query */
export function textAt(catalog: Catalog, address: string): MachineText {
  const { pathname, searchParams } = new URL(address, 'http://site.invalid');
  const found = markdownAt(catalog, pathname, searchParams) ?? listAt(catalog, pathname) ?? xmlAt(catalog, pathname);
  if (found !== undefined) return { status: 200, ...found };
  const { notFound, nothingHere } = siteText().twins;
  const isMarkdown = pathname.endsWith('.md');
  return {
    status: 404,
    type: isMarkdown ? MARKDOWN : PLAIN,
    text: `${isMarkdown ? `# ${notFound}\n\n` : ''}${nothingHere}\n`,
  };
}

type Found = Omit<MachineText, 'status'> | undefined;

function markdownAt(catalog: Catalog, path: string, query: URLSearchParams): Found {
  const [, room = '', name = ''] = /^\/(?:(\w+)\/)?([^/]+)\.md$/.exec(path) ?? [];
  const text = markdownOf(catalog, room, decodeSegment(name), query);
  return text === undefined ? undefined : { type: MARKDOWN, text };
}

function markdownOf(catalog: Catalog, room: string, name: string, query: URLSearchParams): string | undefined {
  if (room === 'products') {
    const page = catalog.product(name);
    return page && productAsMarkdown(page);
  }
  if (room === 'flows') {
    const flow = openFlow(catalog, name);
    return flow && flowAsMarkdown(flow);
  }
  if (room !== '') return undefined;
  if (name === 'index') return homeAsMarkdown(catalog);
  if (name === 'products') return productsAsMarkdown(catalog);
  return name === 'search' ? searchAsMarkdown(catalog, Object.fromEntries(query)) : undefined;
}

function listAt(catalog: Catalog, path: string): Found {
  if (path === LLMS_ADDRESS) return { type: PLAIN, text: llmsText(catalog, llmsAddress) };
  const product = /^\/llms\/([^/]+)\.txt$/.exec(path)?.[1];
  const page = product === undefined ? undefined : catalog.product(decodeSegment(product));
  return page && { type: PLAIN, text: productAsMarkdown(page) };
}

/** What needs whole addresses, and so an origin. */
function xmlAt(catalog: Catalog, path: string): Found {
  if (siteOrigin() === '') return undefined;
  if (path === OPENSEARCH_ADDRESS) return { type: 'application/opensearchdescription+xml', text: openSearch(catalog) };
  const text = feedAt(catalog, path);
  return text === undefined ? undefined : { type: 'application/atom+xml', text };
}

function feedAt(catalog: Catalog, path: string): string | undefined {
  const { name } = siteNamesOf(catalog);
  if (path === feedAddress('all')) return atomFeed(catalog, { of: {}, name, address: path });
  const [, room, segment = ''] = /^\/feeds\/(products|teams)\/([^/]+)\.atom$/.exec(path) ?? [];
  const id = decodeSegment(segment);
  if (room === 'teams') {
    const team = catalog.ownerTeam(id);
    const hasArticles = team !== '' && catalog.newest({ ownershipId: id }, 1).length > 0;
    return hasArticles ? atomFeed(catalog, { of: { ownershipId: id }, name: team, address: path }) : undefined;
  }
  const product = room === undefined ? undefined : catalog.product(id)?.product;
  return product && atomFeed(catalog, { of: { product: product.id }, name: product.name, address: path });
}
