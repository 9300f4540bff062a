import { LRUCache } from 'lru-cache';
import type { StoredPage } from './send-page';

/** Rendered pages, bounded by bytes; the least recently read go first. */
export interface PageStore {
  /**
   * The page under `key`, else what `render` makes. Requests that come while it is made wait for the same one.
   * @param key what the page is made from, a blank, its address
   * @param render is told whether a page of this address was kept before, made from something else
   * @throws what `render` throws; nothing is kept then
   */
  get(key: string, render: (wasKept: boolean) => Promise<StoredPage>): Promise<StoredPage>;
  /** Whether the page is kept or being made, so that it costs next to nothing. */
  has(key: string): boolean;
  figures(): PageStoreFigures;
}

/** How full a store is, and how many pages were rendered for it so far. */
export interface PageStoreFigures {
  readonly pages: number;
  readonly bytes: number;
  readonly rendered: number;
}

/** Answers that stay true as long as the catalog does. Server errors and the like are made anew each time. */
const LASTING: ReadonlySet<number> = new Set([200, 301, 302, 303, 307, 308, 404, 410]);

/** The part of the bytes for answers to addresses that anybody can make up. */
const MADE_UP_SHARE = 1 / 8;

/** Addresses of kept pages that are remembered. */
const MOST_REMEMBERED = 20_000;

/**
 * An empty store. Missing pages, redirects and answers to a query have a small part of their own: there are endlessly many
 * of them, and they must not push the articles out.
 * @param maxBytes 0 keeps nothing
 */
export function createPageStore(maxBytes: number): PageStore {
  const real = createPart(maxBytes * (1 - MADE_UP_SHARE));
  const madeUp = createPart(maxBytes * MADE_UP_SHARE);
  const pending = new Map<string, Promise<StoredPage>>();
  const remembered = new LRUCache<string, true>({ max: MOST_REMEMBERED });
  let rendered = 0;
  const keep = (key: string, page: StoredPage) => {
    const isReal = page.status === 200 && !key.includes('?');
    (isReal ? real : madeUp).set(key, page);
    if (isReal) remembered.set(addressOf(key), true);
  };
  const make = async (key: string, render: (wasKept: boolean) => Promise<StoredPage>) => {
    try {
      const page = await render(remembered.has(addressOf(key)));
      rendered += 1;
      if (LASTING.has(page.status)) keep(key, page);
      return page;
    } finally {
      pending.delete(key);
    }
  };
  return {
    get: async (key, render) => {
      const known = real.get(key) ?? madeUp.get(key) ?? pending.get(key);
      if (known) return known;
      const made = make(key, render);
      pending.set(key, made);
      return made;
    },
    has: (key) => real.has(key) || madeUp.has(key) || pending.has(key),
    figures: () => ({ pages: real.size + madeUp.size, bytes: real.calculatedSize + madeUp.calculatedSize, rendered }),
  };
}

function addressOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

function createPart(maxBytes: number): LRUCache<string, StoredPage> {
  return new LRUCache({
    maxSize: Math.max(1, Math.floor(maxBytes)),
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 4)),
    sizeCalculation: (page, key) => Math.ceil(page.weight) + key.length * 2,
  });
}
