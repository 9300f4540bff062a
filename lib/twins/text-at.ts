import { decodeSegment, feedAddress, LLMS_ADDRESS, llmsAddress, OPENSEARCH_ADDRESS } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { siteOrigin } from '@/lib/request';
import { siteText } from '@/lib/text';
import { siteNamesOf } from './links';
import type { MachineText } from './machine-text';
import { llmsText, productAsMarkdown } from './pages-as-markdown';
import { twinAt } from './twin-at';
import { atomFeed, openSearch } from './xml-texts';

const PLAIN = 'text/plain; charset=utf-8';

/** The text at an address of `isTextAddress`. @param address with its query */
export function textAt(catalog: Catalog, address: string): MachineText {
  const { pathname, searchParams } = new URL(address, 'http://site.invalid');
  if (pathname.endsWith('.md')) return twinAt(catalog, pathname, searchParams);
  const found = listAt(catalog, pathname) ?? xmlAt(catalog, pathname);
  const { needsOrigin, nothingHere } = siteText().twins;
  return found === undefined
    ? { status: 404, type: PLAIN, text: `${siteOrigin() === '' && isXml(pathname) ? needsOrigin : nothingHere}\n` }
    : { status: 200, ...found };
}

type Found = Pick<MachineText, 'type' | 'text'> | undefined;

function listAt(catalog: Catalog, path: string): Found {
  if (path === LLMS_ADDRESS) return { type: PLAIN, text: llmsText(catalog, llmsAddress) };
  const product = /^\/llms\/([^/]+)\.txt$/.exec(path)?.[1];
  const page = product === undefined ? undefined : catalog.product(decodeSegment(product));
  return page && { type: PLAIN, text: productAsMarkdown(page) };
}

function isXml(path: string): boolean {
  return path === OPENSEARCH_ADDRESS || path.endsWith('.atom');
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
