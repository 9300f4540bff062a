import type { RequestListener } from 'node:http';
import { currentCatalog } from '@/lib/catalog';
import { createHandler } from './create-handler';
import { createPageStore } from './page-store';
import type { Settings } from './settings';

/** Bytes of rendered pages that are kept: about 2,000 articles with their compressed forms. */
const PAGE_STORE_BYTES = 128 * 1024 * 1024;

/** Prepares the built pages for serving; the answer to every request of the site. */
export async function preparePages(root: string, settings: Settings): Promise<RequestListener> {
  // Both are read by code that Next loads: its own, and the pages' copy of lib/catalog.
  Object.assign(process.env, { NODE_ENV: 'production', STEPWISE_CATALOG: settings.catalogFile });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  return createHandler({
    next: (request, response) => void handle(request, response),
    readCatalog: currentCatalog,
    pages: createPageStore(PAGE_STORE_BYTES),
    isDev: false,
  });
}
