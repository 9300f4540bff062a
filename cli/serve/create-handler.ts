import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Catalog, withCatalog } from '@/lib/catalog';
import { answerPost, takesPosts } from './answer-post';
import { ASSET_CACHE_CONTROL, ASSET_PREFIX, PAGE_CACHE_CONTROL, pageAddress } from './cache-policy';
import type { PageStore } from './page-store';
import { sendPlain } from './plain-answer';
import { readTarget, type Target } from './request-target';
import { setSecurityHeaders } from './security-headers';
import { sendPage } from './send-page';
import type { StoredPage } from './stored-page';

/** What a handler serves. */
export interface Site {
  /** Answers what is passed on as it came. */
  readonly next: RequestListener;
  /** Renders an address as anybody would get it. */
  readonly render: (address: string) => Promise<StoredPage>;
  /** The newest catalog. @throws where there is none that can be read */
  readonly readCatalog: () => Catalog;
  readonly pages: PageStore;
  readonly isDev: boolean;
}

/**
 * Answers every request of the site. A page is rendered with one catalog from its first to its last byte and kept under
 * that catalog's version, so no answer mixes two and none outlives its catalog.
 */
export function createHandler(site: Site): RequestListener {
  return (request, response) => {
    answer(site, request, response).catch((error: unknown) => sendFailure(request, response, error));
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setSecurityHeaders(response, site.isDev, process.env.STEPWISE_ORIGIN?.startsWith('https:') === true);
  const target = readTarget(request.url ?? '/');
  if (target.kind === 'refusal') return sendPlain(response, target.status, target.message);
  if (site.isDev && isNextInternal(target.path)) return site.next(request, response);
  const method = METHODS[request.method ?? ''];
  if (method === undefined || !method.isTaken(target)) return sendNotAllowed(response, target);
  return method.answer(site, request, response, target);
}

type Answer = (site: Site, request: IncomingMessage, response: ServerResponse, target: Target) => Promise<void>;

/** What is answered to each method, and where. */
const METHODS: Readonly<Record<string, { readonly isTaken: (target: Target) => boolean; readonly answer: Answer }>> = {
  GET: { isTaken: () => true, answer: answerRead },
  HEAD: { isTaken: () => true, answer: answerRead },
  POST: { isTaken: takesPosts, answer: answerPost },
};

async function answerRead(site: Site, request: IncomingMessage, response: ServerResponse, target: Target) {
  if (target.path.startsWith(ASSET_PREFIX)) return answerAsset(site, request, response, target);
  const catalog = readQuietly(site);
  // Without a catalog the pages say so themselves, with status 503.
  if (catalog === undefined) return sendPage(request, response, await site.render(target.path), 'no-store');
  return answerPage(site, request, response, target, catalog);
}

async function answerAsset(site: Site, request: IncomingMessage, response: ServerResponse, target: Target) {
  const page = await site.pages.get(`asset ${target.path}`, () => site.render(target.path));
  return sendPage(request, response, page, page.status === 200 ? ASSET_CACHE_CONTROL : 'no-store');
}

async function answerPage(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
  catalog: Catalog,
): Promise<void> {
  if (isPassedOn(request, target)) return withCatalog(catalog, () => site.next(request, response));
  const address = pageAddress(target.path, target.query);
  const page = await site.pages.get(`${catalog.info.version} ${address}`, () =>
    withCatalog(catalog, () => site.render(address)),
  );
  return sendPage(request, response, page, cacheControlOf(page));
}

/**
 * Next's own script asks for parts of a page by header or query; such an answer depends on where the reader is. The
 * state of health is never kept.
 */
function isPassedOn(request: IncomingMessage, { path, query }: Target): boolean {
  return (
    path === '/healthz' || path.startsWith('/_next/') || request.headers.rsc !== undefined || query.includes('_rsc=')
  );
}

function isNextInternal(path: string): boolean {
  return path.startsWith('/_next/') || path.startsWith('/__next');
}

function cacheControlOf(page: StoredPage): string {
  return page.status < 500 ? PAGE_CACHE_CONTROL : 'no-store';
}

function readQuietly(site: Site): Catalog | undefined {
  try {
    return site.readCatalog();
  } catch {
    return undefined;
  }
}

function sendNotAllowed(response: ServerResponse, target: Target): void {
  const allowed = Object.entries(METHODS).filter(([, { isTaken }]) => isTaken(target));
  response.setHeader('Allow', allowed.map(([name]) => name).join(', '));
  sendPlain(response, 405, 'This address can only be read.');
}

/** The query may hold a reader's words, so the log names the path alone. */
function sendFailure(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  console.error(`${request.method} ${request.url?.split('?', 1)[0]}`, error);
  if (response.headersSent) response.destroy();
  else sendPlain(response, 500, 'Something went wrong on our side. Please try again.');
}
