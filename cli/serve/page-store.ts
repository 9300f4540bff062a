import { LRUCache } from 'lru-cache';
import type { StoredPage } from './stored-page';

/** Rendered pages, bounded by bytes; the least recently read go first. */
export interface PageStore {
  /**
   * The page under `key`, else what `render` makes. Requests that come while it is made wait for the same one.
   * @throws what `render` throws; nothing is kept then
   */
  get(key: string, render: () => Promise<StoredPage>): Promise<StoredPage>;
}

/** Answers that stay true as long as the catalog does. Server errors and the like are made anew each time. */
const LASTING: ReadonlySet<number> = new Set([200, 301, 302, 303, 307, 308, 404, 410]);

/** An empty store. `maxBytes` 0 keeps nothing. */
export function createPageStore(maxBytes: number): PageStore {
  const pages = new LRUCache<string, StoredPage>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, maxBytes / 4),
    sizeCalculation: (page, key) => Math.ceil(page.weight) + key.length * 2,
  });
  const pending = new Map<string, Promise<StoredPage>>();
  const make = async (key: string, render: () => Promise<StoredPage>) => {
    try {
      const page = await render();
      if (LASTING.has(page.status)) pages.set(key, page);
      return page;
    } finally {
      pending.delete(key);
    }
  };
  return {
    get: async (key, render) => {
      const known = pages.get(key) ?? pending.get(key);
      if (known) return known;
      const made = make(key, render);
      pending.set(key, made);
      return made;
    },
  };
}
