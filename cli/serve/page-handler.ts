import type { RequestListener } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { type CatalogKeeper, currentCatalog, keepCatalog, pinnedCatalog } from '@/lib/catalog';
import { postedFields } from '@/lib/journey';
import { buildFiles } from './build-files';
import { createHandler } from './create-handler';
import { startDrawing } from './drawing-thread';
import type { Operation } from './operation';
import { createRateLimit } from './rate-limit';
import { pageOf } from './render-page';
import type { Settings } from './settings';

/**
 * By how many percent the heap may grow before it is swept. V8 would let it grow to four times what is in use; swept
 * this much sooner, a server is smaller by 120 MiB and drawing pages takes 3 % more of the processor.
 */
const HEAP_GROWTH_PERCENT = 40;

/** A site that can be served. */
export interface PreparedSite {
  /** Answers every request. */
  readonly handler: RequestListener;
  readonly catalogs: CatalogKeeper;
}

/** Prepares the built pages for serving, drawn by a thread of their own. Its catalog is taken with the keeper's first look. */
export async function preparePages(root: string, settings: Settings, operation: Operation): Promise<PreparedSite> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
  const drawing = await startDrawing({ root, settings });
  const catalogs = keepCatalog(settings.catalogFile, {
    prepare: (catalog) => drawing.prepare(catalog),
    onRefused: (error) => operation.log.problem({ catalog: settings.catalogFile }, error),
  });
  const handler = createHandler({
    render: async (address) => pageOf(await drawing.draw(address, pinnedCatalog() ?? undefined, postedFields())),
    readCatalog: currentCatalog,
    catalogRefusal: catalogs.refusal,
    pages: operation.pages,
    files: buildFiles(root),
    isDev: false,
    rateLimit: createRateLimit(operation.settings.rateLimit),
    ...operation.site,
  });
  return { handler, catalogs };
}
