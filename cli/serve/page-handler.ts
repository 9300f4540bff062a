import type { RequestListener } from 'node:http';
import { currentCatalog } from '@/lib/catalog';
import { createHandler } from './create-handler';
import { createPageStore } from './page-store';
import { renderPage } from './render-page';
import type { Settings } from './settings';

/** Bytes of rendered pages that are kept: about 2,000 articles with their compressed forms. */
const PAGE_STORE_BYTES = 128 * 1024 * 1024;

/** Prepares the built pages for serving; the answer to every request of the site. */
export async function preparePages(root: string, settings: Settings): Promise<RequestListener> {
  // Both are read by code that Next loads: its own, and the pages' copy of lib/catalog.
  Object.assign(process.env, { NODE_ENV: 'production', STEPWISE_CATALOG: settings.catalogFile });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, quiet: true });
  await withoutChatter(() => app.prepare());
  const handle = app.getRequestHandler();
  const answer: RequestListener = (request, response) => void handle(request, response);
  return createHandler({
    next: answer,
    render: (address) => renderPage(answer, address),
    readCatalog: currentCatalog,
    pages: createPageStore(PAGE_STORE_BYTES),
    isDev: false,
  });
}

/** Next tells on standard output how long it took to read its configuration; nobody who starts a site wants to know. */
async function withoutChatter(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
