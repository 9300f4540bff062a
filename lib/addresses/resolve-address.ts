import type { Catalog, Destination } from '@/lib/catalog';
import { articleAddress, decodeSegment, goneAddress, missingAddress, PAGES, productAddress } from './addresses';

/**
 * What a requested path leads to: the page of that address, another address, or (under the address asked for) another
 * page with its true status.
 */
export type Resolution =
  | { readonly kind: 'page' }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 301 | 307 }
  | { readonly kind: 'instead'; readonly to: string; readonly status: 200 | 404 | 410 };

const PAGE: Resolution = { kind: 'page' };

/**
 * Decides what a path (percent-encoded, without query) leads to in a catalog. Ids redirect with 307, because which
 * article an id means may change with the content; renamed articles with 301.
 */
export function resolveAddress(path: string, catalog: Catalog): Resolution {
  const [room = '', name, ...rest] = path.split('/').slice(1);
  if (rest.length > 0 && room !== 'missing' && room !== 'api') return missing(path);
  if (room === 'missing') return { kind: 'instead', to: path, status: 404 };
  if (name === undefined || name === '') return PAGES.has(room) || room.includes('.') ? PAGE : missing(path);
  const id = decodeSegment(name);
  switch (room) {
    case 'articles':
      return resolveArticle(path, id, catalog);
    case 'products':
      return catalog.products().some((product) => product.slug === id) ? PAGE : missing(path);
    case 'a':
      return resolveDestination(path, catalog.findArticleId(id));
    case 't':
      return resolveDestination(path, catalog.findTopicId(id));
    case 'p':
      return resolveDestination(path, catalog.findProductId(id));
    case 'gone':
      return { kind: 'instead', to: path, status: 410 };
    default:
      return room === 'api' ? PAGE : missing(path);
  }
}

function resolveArticle(path: string, slug: string, catalog: Catalog): Resolution {
  if (catalog.article(slug) !== undefined) return PAGE;
  if (slug.endsWith('.md'))
    return { kind: 'instead', to: `/api/markdown/${encodeURIComponent(slug.slice(0, -3))}`, status: 200 };
  const old = catalog.findOldSlug(slug);
  if (old.kind === 'retired') return { kind: 'instead', to: goneAddress(slug), status: 410 };
  const found = resolveDestination(path, old);
  return found.kind === 'redirect' ? { ...found, status: 301 } : found;
}

function resolveDestination(path: string, destination: Destination): Resolution {
  switch (destination.kind) {
    case 'article':
      return { kind: 'redirect', to: articleAddress(destination.article.slug), status: 307 };
    case 'product':
      return { kind: 'redirect', to: productAddress(destination.product.slug), status: 307 };
    case 'moved':
      return { kind: 'redirect', to: articleAddress(destination.slug), status: 307 };
    case 'choice':
      return PAGE;
    case 'retired':
      return { kind: 'instead', to: goneAddress(decodeSegment(path.split('/')[2] ?? '')), status: 410 };
    case 'nothing':
      return missing(path);
  }
}

function missing(path: string): Resolution {
  return { kind: 'instead', to: missingAddress(path), status: 404 };
}
