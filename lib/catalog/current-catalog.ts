import { statSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from './catalog';
import { CatalogMissingError } from './catalog-errors';
import { openCatalog } from './open-catalog';

/** How often the file is looked at, at most. */
const LOOK_EVERY_MS = 250;

/** How long a replaced catalog stays open for requests that still read it. */
const CLOSE_AFTER_MS = 30_000;

/** The open catalog of this process. */
interface Holder {
  file: string;
  /** Inode and time of the open file. */
  stamp: string;
  catalog: Catalog | undefined;
  lookedAt: number;
  /** Where a keeper decides which catalog is served. */
  read: (() => Catalog) | undefined;
}

/** The server and the site's bundle hold two copies of this module, and share one open catalog. */
const KEY = Symbol.for('stepwise.catalog');

/**
 * The newest compiled state: the catalog at `STEPWISE_CATALOG`, else `.stepwise/catalog.db` under the current folder.
 * Looks at the file at most every 250 ms and opens it anew when it was replaced; what belongs to a request takes the one of
 * that request (lib/request). Where the file goes missing or cannot be opened, an open one stays in use.
 * @throws CatalogMissingError where nothing was compiled yet.
 */
export function currentCatalog(): Catalog {
  const holder = holderOf(globalThis);
  if (holder.read) return holder.read();
  const file = path.resolve(process.env.STEPWISE_CATALOG || path.join('.stepwise', 'catalog.db'));
  const now = performance.now();
  if (holder.catalog && holder.file === file && now - holder.lookedAt < LOOK_EVERY_MS) return holder.catalog;
  holder.lookedAt = now;
  const stamp = stampOf(file);
  if (holder.catalog && holder.file === file && (stamp === undefined || stamp === holder.stamp)) return holder.catalog;
  if (stamp === undefined) throw new CatalogMissingError(file);
  return reopen(holder, file, stamp);
}

/** From here on `currentCatalog` gives what `read` gives; `undefined` for what it finds itself. */
export function serveFrom(read: (() => Catalog) | undefined): void {
  holderOf(globalThis).read = read;
}

function reopen(holder: Holder, file: string, stamp: string): Catalog {
  const old = holder.catalog;
  try {
    holder.catalog = openCatalog(file);
  } catch (error) {
    if (old && holder.file === file) return old;
    throw error;
  }
  Object.assign(holder, { file, stamp });
  if (old) setTimeout(() => old.close(), CLOSE_AFTER_MS).unref();
  return holder.catalog;
}

function stampOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  // A folder or a pipe in its place is no catalog, and to open a pipe would wait for ever.
  return stat?.isFile() ? `${stat.ino}:${stat.mtimeMs}:${stat.size}` : undefined;
}

function holderOf(scope: object): Holder {
  const found: unknown = Reflect.get(scope, KEY);
  if (isHolder(found)) return found;
  const holder: Holder = { file: '', stamp: '', catalog: undefined, lookedAt: 0, read: undefined };
  Reflect.set(scope, KEY, holder);
  return holder;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'lookedAt' in value;
}
