import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Catalog } from './catalog';
import { CatalogDamagedError, CatalogError, CatalogMissingError } from './catalog-errors';
import { checkSeal } from './catalog-seal';
import { serveFrom } from './current-catalog';
import { openCatalog } from './open-catalog';

/** The catalog that a server serves, always one that was found whole. */
export interface CatalogKeeper {
  /** @throws CatalogError with the reason where there is none */
  read(): Catalog;
  /** Why the file that is there now is not served; `undefined` where it is. */
  refusal(): string | undefined;
  /** Looks at the file now, and takes it where it is another one and whole. */
  look(): Promise<void>;
  close(): void;
}

/** What a keeper tells, and asks. */
export interface KeeperOptions {
  /** Called before a catalog is served, for whoever must have it open too; what it throws refuses the catalog. */
  readonly prepare?: (catalog: Catalog) => Promise<void>;
  /** A file was found that cannot be served; told once a file, and once more for another reason. */
  readonly onRefused?: (error: unknown) => void;
  /** Time before a file is tried again that was refused for a reason that isn't in it. */
  readonly retryMs?: number;
}

/** How often the file is looked at. */
const LOOK_EVERY_MS = 250;

/** Time before a file is tried again where reading it failed, or a thread that was to open it. */
const RETRY_MS = 5000;

/** How long a replaced catalog stays open for requests that still read it. */
const CLOSE_AFTER_MS = 30_000;

const NEVER = Number.POSITIVE_INFINITY;

interface Kept {
  catalog: Catalog | undefined;
  /** Of the file that was looked at last, taken or refused. */
  stamp: string;
  refusal: Error | undefined;
  /** When that file is looked at again: never, where what is wrong is in it. */
  again: number;
}

/**
 * Keeps the newest whole catalog at `file` open. A file is read through and held against its checksum before it is taken;
 * one that is damaged, foreign or no file at all is refused, and the old catalog stays. From here on `currentCatalog`
 * gives what the keeper keeps.
 */
export function keepCatalog(file: string, options: KeeperOptions = {}): CatalogKeeper {
  const kept: Kept = { catalog: undefined, stamp: '', refusal: undefined, again: NEVER };
  let looking: Promise<void> | undefined;
  // Whoever asks gets what is there now, which a look under way may have missed.
  const look = async () => {
    await looking;
    looking ??= takeNewest(file, kept, options).finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const read = () => {
    if (kept.catalog === undefined) throw kept.refusal ?? new CatalogMissingError(file);
    return kept.catalog;
  };
  const timer = setInterval(() => looking ?? look(), LOOK_EVERY_MS).unref();
  serveFrom(read);
  return {
    read,
    refusal: () => kept.refusal?.message,
    look,
    close: () => {
      clearInterval(timer);
      serveFrom(undefined);
      kept.catalog?.close();
    },
  };
}

async function takeNewest(file: string, kept: Kept, options: KeeperOptions): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined) {
    // The one that is open stays in use.
    Object.assign(kept, { stamp: '', refusal: undefined });
    return;
  }
  const stamp = stampOf(stats);
  if (stamp === kept.stamp && performance.now() < kept.again) return;
  try {
    const catalog = await openPrepared(file, stats, options.prepare);
    if (isStillThere(file, stamp)) replace(kept, catalog, stamp);
    else catalog.close();
  } catch (error) {
    if (!isStillThere(file, stamp)) return;
    const refusal = error instanceof Error ? error : new CatalogDamagedError(file, String(error));
    const isNew = stamp !== kept.stamp || refusal.message !== kept.refusal?.message;
    const again = error instanceof CatalogError ? NEVER : performance.now() + (options.retryMs ?? RETRY_MS);
    Object.assign(kept, { stamp, refusal, again });
    if (isNew) options.onRefused?.(error);
  }
}

/** A file that was replaced while it was read is neither taken nor refused: the one in its place is looked at next. */
function isStillThere(file: string, stamp: string): boolean {
  try {
    return stampOf(statSync(file)) === stamp;
  } catch {
    return false;
  }
}

async function openPrepared(file: string, stats: Stats, prepare: KeeperOptions['prepare']): Promise<Catalog> {
  const catalog = await openWhole(file, stats);
  try {
    await prepare?.(catalog);
    return catalog;
  } catch (error) {
    catalog.close();
    throw error;
  }
}

async function openWhole(file: string, stats: Stats): Promise<Catalog> {
  // To open a pipe would wait for somebody who writes into it.
  if (!stats.isFile()) throw new CatalogDamagedError(file, 'isn’t a file');
  await checkSeal(file);
  return openCatalog(file);
}

function replace(kept: Kept, catalog: Catalog, stamp: string): void {
  const old = kept.catalog;
  Object.assign(kept, { catalog, stamp, refusal: undefined, again: NEVER });
  if (old) setTimeout(() => old.close(), CLOSE_AFTER_MS).unref();
}

function stampOf({ ino, mtimeMs, size }: Stats): string {
  return `${ino}:${mtimeMs}:${size}`;
}
