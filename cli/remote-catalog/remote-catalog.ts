import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CatalogLockedError, lockCatalog } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import { createFollower } from '../serve/follower';
import type { Log } from '../serve/log';
import type { ContentSource } from '../serve/page-handler';
import { SETTINGS } from '../serve/setting-table';
import { catalogOf, type Environment, isAddress, readSettings, type Settings, SettingsError } from '../serve/settings';
import type { Asking } from './ask';
import { type CatalogAddress, readCatalogAddress } from './catalog-address';
import { download } from './download';
import { partFileOf, readTaken } from './part-file';
import { fetchChecksum, takeCatalog } from './take-catalog';

/** Time that one look may take: a catalog of gigabytes over a slow line. What came by then is kept. */
const LONGEST_MS = 60 * 60_000;

/** A server without a catalog listens after so long, and answers 503 until one is there. */
const FIRST_MS = 3000;

/** Time between two looks of a server that looks at the start alone and has found nothing. */
const RETRY_MS = 5000;

/** Seconds between two looks, at most a day. */
const MOST_SECONDS = 86_400;

/** A catalog that is compiled elsewhere and fetched from a store. */
export interface RemoteCatalog {
  /** As those of a catalog on this machine, with the file that it is kept in. */
  readonly settings: Settings;
  readonly address: CatalogAddress;
  readonly everyMs: number;
}

/**
 * Reads `STEPWISE_CATALOG` (or `--catalog`) where it is an address, and what goes with it. The copy is kept in `.stepwise`.
 * @returns `undefined` where the catalog is a file
 * @throws SettingsError for a wrong setting
 */
export function readRemoteCatalog(args: readonly string[], env: Environment): RemoteCatalog | undefined {
  const text = catalogOf(args, env) ?? '';
  if (!isAddress(text)) return undefined;
  const address = readCatalogAddress(text);
  const hash = createHash('sha256').update(address.shown).digest('hex').slice(0, 10);
  const catalogFile = path.join(projectRoot(), '.stepwise', `remote-${hash}`, 'catalog.db');
  const settings = readSettings([...args, '--catalog', catalogFile], env, false);
  return {
    settings: { ...settings, contentName: address.shown },
    address,
    everyMs: readSeconds(env.STEPWISE_CATALOG_EVERY?.trim() || SETTINGS.STEPWISE_CATALOG_EVERY.default) * 1000,
  };
}

function readSeconds(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= MOST_SECONDS) return Number(text);
  throw new SettingsError(
    `STEPWISE_CATALOG_EVERY is "${text}"; it must be a whole number of seconds up to ${MOST_SECONDS}`,
  );
}

/**
 * Serves what was fetched earlier at once, and follows the store from then on; without any, looks first. Where the store gives
 * nothing, the site answers 503 until it does.
 */
export function remoteSource({ settings, address, everyMs }: RemoteCatalog, log: Log): ContentSource {
  const { catalogFile } = settings;
  const about = { catalog: address.shown };
  const isHere = () => readTaken(catalogFile, address.key) !== undefined;
  const lookNow = lookAtStore({ address, catalogFile, log });
  let isOnce = everyMs === 0;
  // Who looks at the start alone still looks until there is something to serve.
  const look = async (signal: AbortSignal) => {
    if (everyMs > 0 || isOnce || !isHere()) await lookNow(signal);
    isOnce = false;
  };
  const follower = createFollower({ about, look, everyMs: everyMs || RETRY_MS, longestMs: () => LONGEST_MS, log });
  return {
    ready: isHere() ? Promise.resolve() : Promise.race([follower.look(), sleep(FIRST_MS)]),
    follow: follower.follow,
    refusal: follower.refusal,
    close: follower.close,
  };
}

/** What a look at a store needs. */
export interface LookOptions extends Pick<Asking, 'stallMs'> {
  readonly address: CatalogAddress;
  readonly catalogFile: string;
  readonly log: Pick<Log, 'note'>;
}

/** A look for a follower: fetches the store's catalog where it is another, and puts it in the place of the one that is served. */
export function lookAtStore(options: LookOptions): (signal: AbortSignal) => Promise<void> {
  const { catalogFile } = options;
  return async (signal) => {
    mkdirSync(path.dirname(catalogFile), { recursive: true });
    const unlock = takeTurn(catalogFile);
    if (unlock === undefined) return;
    try {
      await bring(options, signal);
    } finally {
      unlock();
    }
  };
}

/** Processes of one machine share one copy: one of them fetches it, and all see it. `undefined` while another does. */
function takeTurn(catalogFile: string): (() => void) | undefined {
  try {
    return lockCatalog(catalogFile);
  } catch (error) {
    if (error instanceof CatalogLockedError) return undefined;
    throw error;
  }
}

async function bring({ address, catalogFile, stallMs, log }: LookOptions, signal: AbortSignal): Promise<void> {
  const part = partFileOf(catalogFile, address.key);
  const taken = readTaken(catalogFile, address.key);
  // A store without tags is asked for the checksum, which is small.
  if (taken?.etag === '' && taken.sha256 === (await fetchChecksum({ address, signal, stallMs }))) return;
  const came = await download({ address, part, servedTag: taken?.etag ?? '', signal, stallMs });
  if (came === 'unchanged') return;
  await takeCatalog({ address, catalogFile, part, signal, stallMs });
  log.note(`catalog of ${address.shown} fetched`);
}
