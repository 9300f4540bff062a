import type { RequestListener } from 'node:http';
import { currentCatalog } from '@/lib/catalog';
import { createHandler } from './create-handler';
import { loadPages } from './load-next';
import type { Operation } from './operation';
import { createRateLimit } from './rate-limit';
import { renderPage } from './render-page';
import type { Settings } from './settings';

/** Prepares the built pages for serving; the answer to every request of the site. */
export async function preparePages(root: string, settings: Settings, operation: Operation): Promise<RequestListener> {
  const next = await loadPages(root, settings);
  return createHandler({
    next,
    render: (address) => renderPage(next, address),
    readCatalog: currentCatalog,
    pages: operation.pages,
    isDev: false,
    rateLimit: createRateLimit(operation.settings.rateLimit),
    ...operation.site,
  });
}
