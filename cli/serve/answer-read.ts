import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { CONTEXT_ADDRESS, EMBED_SCRIPT, markdownTwin } from '@/lib/addresses';
import { type Catalog, PICTURE_PREFIX, pictureTypeOf } from '@/lib/catalog';
import { type Brought, languageOfSite } from '@/lib/request';
import { tidierPaths } from '@/lib/routes';
import type { Language } from '@/lib/text';
import { isDeskPath } from '../events/answer-desk';
import { answerPicture } from './answer-picture';
import { ASSET_CACHE_CONTROL, ASSET_PREFIX, PAGE_CACHE_CONTROL, queryRead, withQueryRead } from './cache-policy';
import { HEAD_MARK } from './draw-data';
import { embedScript, embedScriptFile, isEmbedFile, shownTo } from './embed-headers';
import { answerHealth, answerReady } from './health';
import { sendForGood, sendPlain } from './plain-answer';
import { addressOf, type Target } from './request-target';
import type { StoredPage } from './send-page';
import { sendPage } from './send-page';
import type { Site } from './site';
import { isTurnTaken } from './site';
import { isLedByLanguage, sendToLanguage, wantedAddress } from './to-language';
import { addVary } from './vary';
import { mayWantMarkdown, wantedType } from './wanted-type';

/** What files of the build are drawn with, and the page that says that there is no catalog. */
const NOTHING: Brought = { catalog: null, posted: undefined };

/** Answers a GET or HEAD. */
export async function answerRead(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
): Promise<void> {
  if (target.path === '/healthz') return answerHealth(response, site.readCatalog, site.catalogRefusal?.());
  if (target.path === '/readyz') return answerReady(response, site.isDraining(), () => drawHome(site));
  if (target.path.startsWith(ASSET_PREFIX) && site.files.has(target.path))
    return answerAsset(site, request, response, target);
  if (target.path.startsWith('/_next/')) return sendPlain(response, 404, 'There’s nothing at this address.');
  const catalog = readQuietly(site);
  if (catalog === undefined) return answerUnavailable(site, request, response, target);
  if (!isServedHere(site, target.path, catalog)) {
    const served = tidierPaths(target.path).find((path) => isServedHere(site, path, catalog));
    if (served !== undefined) return sendForGood(response, served + target.query);
  }
  if (target.path === EMBED_SCRIPT)
    return answerEmbedScript(site, request, response, { catalog, language: target.language });
  // What is embedded elsewhere shows its pictures there.
  if (catalog.site.embedOrigins.length > 0 && target.path.startsWith(PICTURE_PREFIX))
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  if (target.path.startsWith(PICTURE_PREFIX)) return answerPicture(request, response, target.path, catalog);
  const twin = markdownTwin(target.path);
  // Whatever is answered here, another `Accept` may be led to the twin.
  if (twin !== undefined) addVary(response, 'Accept');
  if (twin !== undefined && wantsMarkdown(request)) return sendToTwin(response, twin + target.query);
  const wanted = wantedAddress(request, response, target, { catalog, origin: site.origin });
  if (wanted !== undefined) return sendToLanguage(response, wanted);
  return answerPage(site, request, response, target, catalog);
}

/** What this thread answers itself: nothing drawn could tell that it is there. */
function isServedHere(site: Site, path: string, { pictureFolder }: Catalog): boolean {
  if (site.desk !== undefined && isDeskPath(path)) return true;
  if (path.startsWith(PICTURE_PREFIX)) {
    const name = path.slice(PICTURE_PREFIX.length);
    return pictureTypeOf(name) !== undefined && existsSync(join(pictureFolder, name));
  }
  return path === EMBED_SCRIPT || path === '/healthz' || path === '/readyz';
}

function wantsMarkdown(request: IncomingMessage): boolean {
  return mayWantMarkdown(request) && wantedType(request, ['text/html', 'text/markdown']) === 'text/markdown';
}

/** Leads there rather than answering here: a page depends on its path alone, for every cache in between. */
function sendToTwin(response: ServerResponse, twin: string): void {
  response.setHeader('Location', twin);
  sendPlain(response, 303, `This page is available as Markdown at ${twin}.`);
}

/** Without a catalog the pages say so themselves, with status 503. */
export async function answerUnavailable(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
) {
  return sendPage(request, response, await site.render(addressOf({ ...target, query: '' }), NOTHING), 'no-store');
}

/** A page without its style is worse than none, so these count for no limit. */
async function answerAsset(site: Site, request: IncomingMessage, response: ServerResponse, target: Target) {
  const page = await site.pages.get({
    version: '',
    address: `asset ${target.path}`,
    render: () => site.render(target.path, NOTHING),
  });
  const origins = isEmbedFile(target.path) ? readQuietly(site)?.site.embedOrigins : undefined;
  const sent = origins === undefined ? page : shownTo(request, response, page, origins);
  return sendPage(request, response, sent, page.status === 200 ? ASSET_CACHE_CONTROL : 'no-store');
}

/** The script for other people's pages; none before the first build of the pages. */
async function answerEmbedScript(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language | undefined },
) {
  const file = embedScriptFile(site.files, language ?? languageOfSite(catalog));
  if (file === undefined) return sendPlain(response, 404, 'There’s nothing at this address.');
  const script = shownTo(request, response, embedScript(file, language !== undefined), catalog.site.embedOrigins);
  return sendPage(request, response, script, PAGE_CACHE_CONTROL);
}

async function answerPage(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
  catalog: Catalog,
): Promise<void> {
  const address = addressOf({ ...target, query: queryRead(target.path, target.query) });
  const isFree = site.pages.has(catalog.info.version, address) || site.files.has(address);
  const isHead = request.method === 'HEAD' && HAS_HEAD.test(target.path);
  if (!isFree && !isTurnTaken(site, request, response, isHead ? COST_OF_HEAD : 1)) return;
  if (!isFree && isHead)
    return sendHead(
      response,
      withQuery(await site.render(address + HEAD_MARK, { catalog, posted: undefined }), target),
    );
  const page = withQuery(await drawPage(site, address, catalog), target);
  if (page.status === 200) site.events?.served(request, target.path);
  await sendPage(request, response, page, page.status < 500 ? PAGE_CACHE_CONTROL : 'no-store');
  const place = { version: catalog.info.version, address, path: target.path };
  if (!isLedByLanguage(target)) await site.remember?.(request, response, place, page);
}

/** A redirect is kept without what its page asks of a query; who asked with one is led on with it. A context link has led by its own. */
function withQuery(page: StoredPage, { path, query }: Target): StoredPage {
  const { location } = path === CONTEXT_ADDRESS ? {} : page.headers;
  return location === undefined
    ? page
    : { ...page, headers: { ...page.headers, location: withQueryRead(location, query) } };
}

/** In pages: chat tools, which share their addresses, look at every link, and nothing is drawn for that. */
const COST_OF_HEAD = 0.05;

/** Pages whose status is known without drawing them, and the pictures of their previews. */
const HAS_HEAD = /^\/(?:articles|products|flows)\/(?![^?]*\.md(?:\?|$))|^\/previews\//;

/** A page that isn't drawn has no length and no tag to tell (RFC 9110 section 9.3.2); a `GET` tells them. */
function sendHead(response: ServerResponse, { status, headers }: StoredPage): void {
  response.setHeader('Cache-Control', PAGE_CACHE_CONTROL);
  addVary(response, 'Accept-Encoding');
  response.writeHead(status, headers).end();
}

/** One drawn from an earlier catalog is kept on where it asks nothing that this one answers differently. */
function drawPage(site: Site, address: string, catalog: Catalog): Promise<StoredPage> {
  return site.pages.get({
    version: catalog.info.version,
    address,
    render: (wasKept) => site.render(address, { catalog, posted: undefined }, wasKept),
    isSame: async (page) => (await site.isSame?.(page, catalog)) === true,
  });
}

async function drawHome(site: Site): Promise<StoredPage> {
  return drawPage(site, '/', site.readCatalog());
}

/** The newest catalog, where there is one that can be read. */
export function readQuietly(site: Site): Catalog | undefined {
  try {
    return site.readCatalog();
  } catch {
    return undefined;
  }
}
