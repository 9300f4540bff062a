import { AsyncLocalStorage } from 'node:async_hooks';
import type { Catalog } from './catalog';

declare global {
  /** The server and the site's bundle hold two copies of this module; what one pins the other must see. */
  var stepwisePinnedCatalog: AsyncLocalStorage<Catalog | null> | undefined;
}

/**
 * Runs `work`, and everything that it starts, with one catalog: whatever `currentCatalog` is asked for in there answers
 * with this one, though the file may be replaced meanwhile. That is how a page is wholly old or wholly new.
 * @param catalog `null` where nothing is to be found, whatever file there is
 */
export function withCatalog<Result>(catalog: Catalog | null, work: () => Result): Result {
  return pins().run(catalog, work);
}

/** What the `withCatalog` pinned that this code runs in: a catalog, or that there is none; `undefined` outside of it. */
export function pinnedCatalog(): Catalog | null | undefined {
  return pins().getStore();
}

function pins(): AsyncLocalStorage<Catalog | null> {
  globalThis.stepwisePinnedCatalog ??= new AsyncLocalStorage();
  return globalThis.stepwisePinnedCatalog;
}
