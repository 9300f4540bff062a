import {
  articleAddress,
  decodeSegment,
  ENGINEER_ADDRESS,
  engineerAddress,
  goneAddress,
  LOOKUP_CSV_ADDRESS,
  markdownTwin,
  missingAddress,
  PAGES,
  pageOfTwin,
  previewAddress,
  previewSubject,
  productAddress,
} from '@/lib/addresses';
import type { Catalog, Destination } from '@/lib/catalog';
import { tidierPaths } from './tidier-paths';

/**
 * What a requested path leads to: the page of that address, another address, or (under the address asked for) another
 * page with its true status; for a flow it depends on the answers as well, and lib/journey decides.
 */
export type Route =
  | { readonly kind: 'page' }
  /** `keepsQuery`: the same page by its own spelling, so what was asked of it holds there. */
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 301 | 303 | 307; readonly keepsQuery?: true }
  | { readonly kind: 'flow'; readonly id: string; readonly segment: string | undefined }
  | { readonly kind: 'instead'; readonly to: string; readonly status: 200 | 404 | 410 };

const PAGE: Route = { kind: 'page' };

/**
 * Decides what a path (percent-encoded, without query) leads to in a catalog. Ids redirect with 307, because which
 * article an id means may change with the content; renamed articles with 301, and so do addresses with signs at their end
 * that belong to the text around them, or in capital letters.
 */
export function resolveAddress(path: string, catalog: Catalog): Route {
  const found = resolveExactly(path, catalog);
  if (found.kind === 'flow') return forTwin(path) ?? found;
  if (!isMissing(found) && !isFileName(path)) return found;
  const to = tidierPaths(path).find((tidier) => !isMissing(resolveExactly(tidier, catalog)) && !isFileName(tidier));
  return to === undefined ? found : { kind: 'redirect', to, status: 301, keepsQuery: true };
}

/** A flow answers any of its pages, so the Markdown of one, with signs of the text around it, is told from them here. */
function forTwin(path: string): Route | undefined {
  const to = tidierPaths(path).find((tidier) => pageOfTwin(tidier) !== undefined);
  return to === undefined || pageOfTwin(path) !== undefined
    ? undefined
    : { kind: 'redirect', to, status: 301, keepsQuery: true };
}

function isMissing(found: Route): boolean {
  return found.kind === 'instead' && found.status === 404;
}

/** Something with a dot in the first room, such as `/favicon.ico`; only the server of files knows whether it is there. */
function isFileName(path: string): boolean {
  const room = path.slice(1);
  return room.includes('.') && !room.includes('/') && !PAGES.has(room);
}

/** Markdown is there where its page is, and leads where that leads. An ID may end as a file does, and comes first. */
function resolveExactly(path: string, catalog: Catalog): Route {
  const page = pageOfTwin(path);
  if (page === undefined) return path.endsWith('.md') ? missing(path) : resolvePage(path, catalog);
  const named = /^\/[apt]\//.test(path) ? resolvePage(path, catalog) : missing(path);
  return isMissing(named) ? resolveTwin(path, resolveExactly(page, catalog)) : named;
}

function resolveTwin(path: string, found: Route): Route {
  if (isMissing(found)) return missing(path);
  return found.kind === 'redirect' ? { ...found, to: markdownTwin(found.to) ?? found.to } : found;
}

function resolvePage(path: string, catalog: Catalog): Route {
  const [room = '', name, ...rest] = path.split('/').slice(1);
  if (room === 'flows') return resolveFlowPath(path, name, rest);
  if (room === 'engineer') return resolveEngineerPath(path, name, rest, catalog);
  if (room === 'previews') return resolvePicture(path, catalog);
  // These know themselves what there is.
  if (room === 'sitemaps') return PAGE;
  if (rest.length > 0 && room !== 'missing' && room !== 'api') return missing(path);
  // Drawn in place of other pages while no catalog can be read; nothing by itself.
  if (room === 'unavailable') return missing(path);
  if (room === 'missing') return { kind: 'instead', to: path, status: 404 };
  if (name === undefined || name === '') return PAGES.has(room) || room.includes('.') ? PAGE : missing(path);
  const id = decodeSegment(name);
  switch (room) {
    case 'articles':
      return resolveArticle(path, id, catalog);
    case 'products':
      return catalog.products().some((product) => product.slug === id)
        ? PAGE
        : forGood(resolveDestination(path, catalog.findOldProduct(id)));
    case 'a':
      return resolveDestination(path, catalog.findArticleId(id));
    case 't':
      return resolveDestination(path, catalog.findTopicId(id));
    case 'p':
      return resolveDestination(path, catalog.findProductId(id));
    case 'gone':
      return { kind: 'instead', to: path, status: 410 };
    default:
      return room === 'api' || room === 'schemas' || room === 'brand' ? PAGE : missing(path);
  }
}

/** `/flows/<flow>` or `/flows/<flow>/<page>`; there is no list of all flows. */
function resolveFlowPath(path: string, name = '', [segment, ...deeper]: readonly string[]): Route {
  if (name === '' || segment === '' || deeper.length > 0) return missing(path);
  return { kind: 'flow', id: decodeSegment(name), segment: segment === undefined ? undefined : decodeSegment(segment) };
}

/** Chat tools keep cards for years: the picture of a page that was renamed leads to that of its new name. The route knows what there is. */
function resolvePicture(path: string, catalog: Catalog): Route {
  const subject = previewSubject(path.split('/').slice(2).map(decodeSegment));
  if (subject === undefined || subject.kind === 'site') return PAGE;
  const name = newNameOf(subject, catalog);
  return name === undefined ? PAGE : { kind: 'redirect', to: previewAddress({ ...subject, name }), status: 301 };
}

/** What a page is called now whose name is an old one. */
function newNameOf(
  { kind, name }: { readonly kind: string; readonly name: string },
  catalog: Catalog,
): string | undefined {
  if (kind === 'product') {
    if (catalog.products().some(({ slug }) => slug === name)) return undefined;
    const old = catalog.findOldProduct(name);
    return old.kind === 'product' ? old.product.slug : undefined;
  }
  if (catalog.article(name) !== undefined) return undefined;
  const old = catalog.findOldSlug(name);
  return old.kind === 'moved' ? old.slug : undefined;
}

/** The lookup, its table, and the details of an article, which follow a renamed one. */
function resolveEngineerPath(path: string, name = '', rest: readonly string[], catalog: Catalog): Route {
  if (path === ENGINEER_ADDRESS || path === LOOKUP_CSV_ADDRESS) return PAGE;
  const [segment = '', ...deeper] = rest;
  if (name !== 'articles' || segment === '' || deeper.length > 0) return missing(path);
  const slug = decodeSegment(segment);
  if (catalog.article(slug) !== undefined) return PAGE;
  const old = catalog.findOldSlug(slug);
  return old.kind === 'moved' ? { kind: 'redirect', to: engineerAddress(old.slug), status: 301 } : missing(path);
}

function resolveArticle(path: string, slug: string, catalog: Catalog): Route {
  if (catalog.article(slug) !== undefined) return PAGE;
  return forGood(resolveDestination(path, catalog.findOldSlug(slug)));
}

function forGood(resolution: Route): Route {
  return resolution.kind === 'redirect' ? { ...resolution, status: 301 } : resolution;
}

function resolveDestination(path: string, destination: Destination): Route {
  switch (destination.kind) {
    case 'article':
      return { kind: 'redirect', to: articleAddress(destination.article.slug), status: 307 };
    case 'product':
      return { kind: 'redirect', to: productAddress(destination.product.slug), status: 307 };
    case 'moved':
      return { kind: 'redirect', to: articleAddress(destination.slug), status: 301 };
    case 'choice':
      return PAGE;
    case 'gone':
      return { kind: 'instead', to: goneAddress(decodeSegment(path.split('/')[2] ?? '')), status: 410 };
    case 'nothing':
      return missing(path);
  }
}

/** Why what had this address part or id was retired; empty where nobody says. */
export function reasonGone(name: string, catalog: Catalog): string {
  const places = [catalog.findOldSlug, catalog.findTopicId, catalog.findProductId, catalog.findOldProduct];
  const found = places.map((find) => find(name)).find(({ kind }) => kind === 'gone');
  return found?.kind === 'gone' ? found.reason : '';
}

function missing(path: string): Route {
  return { kind: 'instead', to: missingAddress(path), status: 404 };
}
