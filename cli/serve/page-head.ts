import { decodeSegment, type PreviewSubject, previewSubject } from '@/lib/addresses';
import type { ApiAnswer } from '@/lib/api';
import type { Catalog } from '@/lib/catalog';
import { openFlow, type Visit, visit } from '@/lib/journey';
import { versionElsewhere } from '@/lib/request';
import { type Route, resolveAddress } from '@/lib/routes';

/**
 * The head of a page's answer without the page: its true status, and where it leads. Chat tools ask for it before they show a link,
 * and a page costs a hundred times as much.
 * @param address of `hasHead`, with its query; asked within a request
 */
export function pageHead(catalog: Catalog, address: string): ApiAnswer {
  const { pathname, search: asked, searchParams } = new URL(address, 'http://site.invalid');
  const version = versionElsewhere(pathname + asked);
  if (version !== undefined) return { status: 307, headers: { location: version }, body: '' };
  const route = resolveAddress(pathname, catalog);
  if (route.kind === 'page' && pathname.startsWith('/previews/')) return pictureHead(catalog, pathname);
  const found: Route | Visit = route.kind === 'flow' ? visit({ ...route, query: [...searchParams] }) : route;
  switch (found.kind) {
    case 'redirect':
    case 'go': {
      const search = found.keepsQuery && searchParams.size > 0 ? `?${searchParams}` : '';
      return { status: found.status, headers: { location: found.to + search }, body: '' };
    }
    case 'instead':
      return { status: found.status, headers: HTML, body: '' };
    default:
      return { status: 200, headers: HTML, body: '' };
  }
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

function pictureHead(catalog: Catalog, path: string): ApiAnswer {
  const subject = previewSubject(path.split('/').slice(2).map(decodeSegment));
  const isThere = subject !== undefined && isKnown(catalog, subject);
  const headers = isThere ? { 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' } : {};
  return { status: isThere ? 200 : 404, headers, body: '' };
}

function isKnown(catalog: Catalog, subject: PreviewSubject): boolean {
  switch (subject.kind) {
    case 'site':
      return true;
    case 'article':
      return catalog.article(subject.name) !== undefined;
    case 'product':
      return catalog.product(subject.name) !== undefined;
    case 'flow':
      return openFlow(catalog, subject.name) !== undefined;
  }
}
