import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { StoredPage } from './send-page';

/** What a page is looked up by, and how it comes to be. */
export interface PageWish {
  /** What it must be made from: the version of a catalog; empty for what depends on none. */
  readonly version: string;
  readonly address: string;
  /** @param wasKept whether a page of this address was kept before, made from something else */
  readonly render: (wasKept: boolean) => Promise<StoredPage>;
  /** Whether a page that was made from another version would be the same from this one (`givesSame` decides); where that cannot be told, it is made anew. */
  readonly isSame?: (page: StoredPage) => Promise<boolean>;
}

/** Rendered pages, bounded by bytes; the least recently read go first. */
export interface PageStore {
  /**
   * The page that is kept, where it is of this version or would be the same from it; else what `render` makes. Requests that
   * come while it is made wait for the same one.
   * @throws what `render` throws; nothing is kept then
   */
  get(wish: PageWish): Promise<StoredPage>;
  /**
   * Looks, before a newer version is served, which kept pages would be the same from it, the last read first; readers of these
   * never wait for a look. What there is no time for is looked at when somebody asks.
   */
  lookAhead(version: string, isSame: (page: StoredPage) => Promise<boolean>, withinMs: number): Promise<void>;
  /** The page that `get` gives without making or comparing anything, where there is one. */
  kept(version: string, address: string): StoredPage | undefined;
  /** Whether the page is kept or being made, so that it costs next to nothing. */
  has(version: string, address: string): boolean;
  figures(): PageStoreFigures;
}

/** How full a store is, and how many pages were rendered for it so far. */
export interface PageStoreFigures {
  readonly pages: number;
  readonly bytes: number;
  readonly rendered: number;
  /** How many pages were kept on because they would be the same from a newer catalog. */
  readonly outlived: number;
}

/** A page, and the versions that it holds for: the one that is served, and one that is about to be. */
interface Kept {
  version: string;
  next: string | undefined;
  readonly page: StoredPage;
}

function holdsFor({ version, next }: Kept, asked: string): boolean {
  return version === asked || next === asked;
}

/** Answers that stay true as long as the catalog does. Server errors and the like are made anew each time. */
const LASTING: ReadonlySet<number> = new Set([200, 301, 302, 303, 307, 308, 404, 410]);

/** The part of the bytes for answers to addresses that anybody can make up. */
const MADE_UP_SHARE = 1 / 8;

/** Pages that are looked at together before a newer version is served, and all of them. */
const LOOKS_AT_ONCE = 32;
const MOST_LOOKS = 2000;

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
  const counts = { rendered: 0, outlived: 0 };
  let newest = '';
  const keptAt = (address: string) => real.get(address) ?? madeUp.get(address);
  /** The page of another version, where it would be the same from this one. */
  const findSame = async ({ version, address, isSame }: PageWish): Promise<StoredPage | undefined> => {
    const kept = keptAt(address);
    if (kept === undefined || isSame === undefined || !(await isSame(kept.page).catch(() => false))) return undefined;
    if (version === newest) kept.version = version;
    counts.outlived += 1;
    return kept.page;
  };
  const keep = (version: string, address: string, page: StoredPage) => {
    // One that took so long that there is a newer catalog by now must not push the newer page out.
    if (version !== newest && version !== '') return;
    const isReal = page.status === 200 && !address.includes('?');
    (isReal ? madeUp : real).delete(address);
    (isReal ? real : madeUp).set(address, { version, next: undefined, page });
    if (isReal) remembered.set(address, true);
  };
  const make = async (wish: PageWish) => {
    const { version, address, render } = wish;
    try {
      const same = await findSame(wish);
      if (same !== undefined) return same;
      const page = await render(remembered.has(address));
      counts.rendered += 1;
      if (LASTING.has(page.status)) keep(version, address, page);
      return page;
    } finally {
      pending.delete(keyOf(version, address));
    }
  };
  const keptFor = (version: string, address: string) => {
    // Catalogs only ever become newer.
    if (version !== '') newest = version;
    const kept = keptAt(address);
    return kept !== undefined && holdsFor(kept, version) ? kept.page : undefined;
  };
  return {
    kept: keptFor,
    get: async (wish) => {
      const kept = keptFor(wish.version, wish.address);
      if (kept !== undefined) return kept;
      const underWay = pending.get(keyOf(wish.version, wish.address));
      if (underWay) return underWay;
      const made = make(wish);
      pending.set(keyOf(wish.version, wish.address), made);
      return made;
    },
    lookAhead: async (version, isSame, withinMs) => {
      const end = performance.now() + withinMs;
      const kept = [...real.values()].slice(0, MOST_LOOKS);
      for (let at = 0; at < kept.length && performance.now() < end; at += LOOKS_AT_ONCE) {
        const looks = kept.slice(at, at + LOOKS_AT_ONCE).map(async (each) => {
          if (!(await isSame(each.page).catch(() => false))) return;
          each.next = version;
          counts.outlived += 1;
        });
        await Promise.race([Promise.all(looks), sleep(end - performance.now())]);
      }
    },
    has: (version, address) => {
      const kept = real.peek(address) ?? madeUp.peek(address);
      return (kept !== undefined && holdsFor(kept, version)) || pending.has(keyOf(version, address));
    },
    figures: () => ({ pages: real.size + madeUp.size, bytes: real.calculatedSize + madeUp.calculatedSize, ...counts }),
  };
}

function keyOf(version: string, address: string): string {
  return `${version} ${address}`;
}

function createPart(maxBytes: number): LRUCache<string, Kept> {
  return new LRUCache({
    maxSize: Math.max(1, Math.floor(maxBytes)),
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 4)),
    sizeCalculation: ({ page }, key) => Math.ceil(page.weight) + key.length * 2,
  });
}
