import { AsyncLocalStorage } from 'node:async_hooks';
import type { Catalog } from './records';

declare global {
  /** The server and the site's bundle hold two copies of this module; what one pins the other must see. */
  var stepwisePinnedCatalog: AsyncLocalStorage<Catalog> | undefined;
}

/**
 * Runs `work`, and everything that it starts, with one catalog: whatever `currentCatalog` is asked for in there answers
 * with this one, though the file may be replaced meanwhile. That is how a page is wholly old or wholly new.
 */
export function withCatalog<Result>(catalog: Catalog, work: () => Result): Result {
  return pins().run(catalog, work);
}

/** The catalog pinned by the `withCatalog` that this code runs in, if any. */
export function pinnedCatalog(): Catalog | undefined {
  return pins().getStore();
}

function pins(): AsyncLocalStorage<Catalog> {
  globalThis.stepwisePinnedCatalog ??= new AsyncLocalStorage();
  return globalThis.stepwisePinnedCatalog;
}
