import { parentPort, workerData } from 'node:worker_threads';
import type { Catalog } from '@/lib/catalog';
import { DERIVED_QUESTIONS } from '@/lib/journey';
import { givesSame } from '@/lib/request';
import type { PageHandler } from './direct-pages';
import type { DrawingPlace, DrawingReport, Order, Outcome, Task } from './drawing-orders';
import { ElsewhereError, loadDirectPages, loadNext } from './load-next';
import { openedCatalogs } from './opened-catalogs';
import { drawPage } from './render-page';
import { stepBack } from './step-back';

/** Kept pages come first: beside the thread that sends them, this one gets a third of a processor's time. */
const NICENESS = 5;

/**
 * The thread's side of drawing-thread.ts: loads the pages, and draws what is ordered. What it is started with and sent comes
 * from the server alone, so it is taken at its word.
 */
const place: DrawingPlace = workerData;
const catalogs = openedCatalogs();
stepBack(NICENESS);
const pages = await load(place);
parentPort?.on('message', (order: Order) => void fill(order));
say({ kind: 'ready', canDraw: pages !== undefined });

function load({ root, settings, means }: DrawingPlace): Promise<PageHandler | undefined> {
  if (means === 'direct') return loadDirectPages(root, settings);
  return loadNext('production', settings, { dir: root, hasStyleguide: false });
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
      warm(catalogs.ofVersion(task.catalog));
      return { kind: 'opened' };
    case 'compare':
      return { kind: 'compared', isSame: givesSame(catalogs.ofVersion(task.catalog), task.reads, DERIVED_QUESTIONS) };
    default:
      return pages === undefined ? { kind: 'elsewhere' } : draw(pages, task);
  }
}

async function draw(
  handler: PageHandler,
  { address, posted, delivery, catalog: named }: Extract<Task, { readonly kind: 'draw' }>,
): Promise<Outcome> {
  const catalog = named === undefined ? null : catalogs.toDrawFrom(named);
  try {
    return { kind: 'page', page: await drawPage(handler, address, { catalog, posted, delivery }) };
  } catch (error) {
    if (error instanceof ElsewhereError) return { kind: 'elsewhere' };
    throw error;
  }
}

/** Reads what the first page with related articles would else read while its reader waits. */
function warm({ searchIndex }: Catalog): void {
  void searchIndex.columns;
}

function say(delivery: DrawingReport, ...buffers: readonly ArrayBufferLike[]): void {
  const owned = buffers.flatMap((buffer) => (buffer instanceof ArrayBuffer && buffer.byteLength > 0 ? [buffer] : []));
  parentPort?.postMessage(delivery, owned);
}
