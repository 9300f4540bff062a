import type { RequestListener } from 'node:http';
import { currentCatalog } from '@/lib/catalog';
import { createHandler } from './create-handler';
import { loadPages } from './load-next';
import { createPageStore } from './page-store';
import { renderPage } from './render-page';
import type { Settings } from './settings';

/** Bytes of rendered pages that are kept: about 2,000 articles with their compressed forms. */
const PAGE_STORE_BYTES = 128 * 1024 * 1024;

/** Prepares the built pages for serving; the answer to every request of the site. */
export async function preparePages(root: string, settings: Settings): Promise<RequestListener> {
  const next = await loadPages(root, settings);
  return createHandler({
    next,
    render: (address) => renderPage(next, address),
    readCatalog: currentCatalog,
    pages: createPageStore(PAGE_STORE_BYTES),
    isDev: false,
  });
}
