import type { RequestListener, ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import { EMBED_SCRIPT } from '@/lib/addresses';
import { projectRoot } from '@/lib/catalog/process';
import { buildFiles } from '../serve/build-files';
import { createHandler } from '../serve/create-handler';
import { isEmbedFile } from '../serve/embed-headers';
import type { Operation } from '../serve/operation';
import { bundlePageScript, DEVELOPMENT_ENTRY, EMBED_BUNDLE, scriptAddress } from '../serve/page-script';
import { createPageStore } from '../serve/page-store';
import { sendPlain } from '../serve/plain-answer';
import { createRateLimit } from '../serve/rate-limit';
import { renderPage } from '../serve/render-page';
import { type StoredPage, storedPage } from '../serve/send-page';
import { isOfStudio, type StudioServer } from '../studio/answer-studio';
import { isKnownHost } from './known-host';
import type { LiveCatalog } from './live-catalog';
import type { ReloadChannel } from './reload-channel';
import { RELOAD_EVENTS, RELOAD_SCRIPT, reloadScript, withReloadScript } from './reload-script';

/**
 * The production handler, with nothing kept and with pages that load themselves anew when the content changes.
 * @param host the one that was asked to listen on; pages answer to it, to this machine's name, and to the site's origin
 * @param isCode whether `next` is Next's development server, whose own addresses are passed on
 */
export function createDevHandler(
  next: RequestListener,
  catalog: LiveCatalog,
  channel: ReloadChannel,
  operation: Operation,
  studio: StudioServer,
  host: string,
  isCode: boolean,
): RequestListener {
  const names = new Set([host, hostname(), hostOf(operation.site.origin)].map((name) => name.toLowerCase()));
  const site = createHandler({
    next,
    render: async (address, brought) => addScript(await renderPage(next, address, brought, isCode)),
    readCatalog: catalog.read,
    pages: createPageStore(0),
    files: buildFiles(projectRoot()),
    isDev: isCode,
    rateLimit: createRateLimit(0),
    ...operation.site,
  });
  return (request, response) => {
    if (!isKnownHost(request.headers.host ?? '', names)) sendPlain(response, 403, UNKNOWN_HOST);
    else if (request.url === RELOAD_EVENTS) channel.join(response, versionOf(catalog));
    else if (request.url === RELOAD_SCRIPT) sendScript(response, reloadScript);
    else if (isOfStudio(request.url)) studio.answer(request, response);
    else if (isCode && request.url?.startsWith(scriptAddress(''))) void sendFreshScript(response, request.url);
    else if (isCode && (request.url === EMBED_SCRIPT || isEmbedFile(request.url ?? '')))
      void sendFreshEmbed(response, request.url ?? '');
    else site(request, response);
  };
}

const UNKNOWN_HOST =
  'Drafts are shown under this machine’s own names only. Open localhost or an IP address, or set STEPWISE_ORIGIN to the address that you use.';

function hostOf(origin: string | undefined): string {
  return origin ? new URL(origin).hostname : '';
}

async function addScript(page: StoredPage): Promise<StoredPage> {
  if (!page.headers['content-type']?.startsWith('text/html')) return page;
  const { body } = await page.variant('identity');
  const withScript = storedPage(page.status, page.headers, Buffer.from(withReloadScript(body.toString('utf8'))));
  return { ...withScript, parcel: page.parcel };
}

function versionOf(catalog: LiveCatalog): string {
  try {
    return catalog.read().info.version;
  } catch {
    return 'none';
  }
}

/** The script of the pages as its sources are now. */
function sendFreshScript(response: ServerResponse, address: string): Promise<void> {
  return sendBundled(response, async () => {
    const { entry, files } = await bundlePageScript(projectRoot());
    const asked = address.slice(scriptAddress('').length);
    const name = asked === DEVELOPMENT_ENTRY ? entry : asked;
    return files.find((file) => file.name === name)?.text ?? '';
  });
}

/** The script for other people's pages, likewise. */
function sendFreshEmbed(response: ServerResponse, address: string): Promise<void> {
  return sendBundled(response, async () => {
    const { entry, files } = await bundlePageScript(projectRoot(), EMBED_BUNDLE);
    if (address === EMBED_SCRIPT) return `import './_next/static/${EMBED_BUNDLE.folder}/${entry}';\n`;
    return files.find((file) => address.endsWith(`/${file.name}`))?.text ?? '';
  });
}

async function sendBundled(response: ServerResponse, textOf: () => Promise<string>): Promise<void> {
  try {
    sendScript(response, await textOf());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    sendPlain(response, 500, 'The script of the pages can’t be bundled. See the terminal.');
  }
}

function sendScript(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}
