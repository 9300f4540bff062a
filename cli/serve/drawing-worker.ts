import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { DERIVED_QUESTIONS } from '@/lib/journey';
import { givesSame } from '@/lib/request';
import type { Delivery, DrawingPlace, NamedCatalog, Order, Outcome, Task } from './drawing-orders';
import { loadPages } from './load-next';
import { drawPage } from './render-page';

/** How long a replaced catalog stays open for pages that are still drawn from it. */
const CLOSE_AFTER_MS = 30_000;

/** Each step is a tenth of the processor's time less beside a thread that wants it too. */
const NICENESS = 5;

/**
 * The thread's side of drawing-thread.ts: loads the pages, and draws what is ordered. What it is started with and sent comes
 * from the server alone, so it is taken at its word.
 */
const place: DrawingPlace = workerData;
const open = new Map<string, Catalog>();
let newest = '';
stepBack();
const next = await loadPages(place.root, place.settings);
parentPort?.on('message', (order: Order) => void fill(order));
say({ kind: 'ready' });

/**
 * Kept pages come first: where there are fewer processors than work, this thread gets a third of the time that the one
 * which sends them gets. Linux numbers threads as it does processes; elsewhere all are equal.
 */
function stepBack(): void {
  try {
    setPriority(Number(path.basename(readlinkSync('/proc/thread-self'))), NICENESS);
  } catch {
    // Without it pages are drawn all the same.
  }
}

async function fill({ id, task }: Order): Promise<void> {
  try {
    const outcome = await outcomeOf(task);
    say({ kind: 'done', id, outcome }, ...(outcome.kind === 'page' ? [outcome.page.body.buffer] : []));
  } catch (error) {
    say({ kind: 'failure', id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function outcomeOf(task: Task): Promise<Outcome> {
  switch (task.kind) {
    case 'open':
      warm(catalogOf(task.catalog));
      return { kind: 'opened' };
    case 'compare':
      return { kind: 'compared', isSame: givesSame(catalogOf(task.catalog), task.reads, DERIVED_QUESTIONS) };
    default: {
      const { address, posted } = task;
      const catalog = task.catalog === undefined ? null : catalogOf(task.catalog);
      return { kind: 'page', page: await drawPage(next, address, { catalog, posted }) };
    }
  }
}

/** Reads what the first page with related articles would else read while its reader waits. */
function warm({ searchIndex }: Catalog): void {
  void searchIndex.columns;
}

/** The catalog of a version; the server asks for it before it serves it, so it is there when a page is ordered. */
function catalogOf({ file, version }: NamedCatalog): Catalog {
  const known = open.get(version);
  if (known !== undefined) return known;
  const catalog = openCatalog(file);
  if (catalog.info.version !== version) {
    catalog.close();
    throw new Error(`the catalog of version ${version} was replaced`);
  }
  for (const [old, replaced] of open) setTimeout(() => close(old, replaced), CLOSE_AFTER_MS).unref();
  open.set(version, catalog);
  newest = version;
  return catalog;
}

/** A version that came back meanwhile stays. */
function close(version: string, catalog: Catalog): void {
  if (version === newest || open.get(version) !== catalog) return;
  open.delete(version);
  catalog.close();
}

function say(delivery: Delivery, ...buffers: readonly ArrayBufferLike[]): void {
  const owned = buffers.flatMap((buffer) => (buffer instanceof ArrayBuffer && buffer.byteLength > 0 ? [buffer] : []));
  parentPort?.postMessage(delivery, owned);
}
