import type { RequestListener } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { type Catalog, type CatalogKeeper, currentCatalog, keepCatalog } from '@/lib/catalog';
import { type Desk, openDesk } from '../events/answer-desk';
import { eventsReceiver } from '../events/answer-events';
import type { EventSink } from '../events/events-thread';
import { openEvents } from '../events/open-events';
import { answerBeaconAtOnce } from '../events/ready-beacons';
import { buildFiles, withBuildFiles } from './build-files';
import { createHandler } from './create-handler';
import { type DrawingThread, startDrawing } from './drawing-thread';
import type { AnswerAtOnce } from './observe';
import type { Operation } from './operation';
import { createRateLimit } from './rate-limit';
import { createReadyAnswers } from './ready-answers';
import { pageOf } from './render-page';
import { runSite } from './run-site';
import type { StoredPage } from './send-page';
import type { Settings } from './settings';
import type { Site } from './site';

/**
 * By how many percent the heap may grow before it is swept. V8 would let it grow to four times what is in use; swept
 * this much sooner, a server is smaller by 120 MiB and drawing pages takes 3 % more of the processor.
 */
const HEAP_GROWTH_PERCENT = 40;

/** Time for a look at kept pages before a new catalog is served, which must show within 2 s. */
const LOOK_AHEAD_MS = 700;

/** A site that can be served. */
interface PreparedSite {
  /** Answers every request. */
  readonly handler: RequestListener;
  readonly atOnce: readonly AnswerAtOnce[];
  readonly catalogs: CatalogKeeper;
  /** Would keep the process running. */
  readonly drawing: DrawingThread;
}

/** Where the content of a site comes from. */
export interface ContentSource {
  /** Resolves when there is something to serve, as far as there can be. */
  readonly ready: Promise<unknown>;
  /** Keeps it up to date from now on. */
  readonly follow?: () => void;
  /** Why the newest content is not served, where it is not. */
  readonly refusal?: () => string | undefined;
  /** Answers who tells of new content. */
  readonly hook?: Site['contentHook'];
  readonly close?: () => Promise<void>;
  /** Makes the handler of the site; `createHandler` where none is given. */
  readonly handlerOf?: (site: Site) => RequestListener;
}

/**
 * Serves the built pages until told to stop, and then ends the process.
 * @param source of what must be there before, made while the pages are loaded
 * @throws what keeps the site from being served, with nothing left running
 */
export async function servePages(
  root: string,
  settings: Settings,
  operation: Operation,
  source: ContentSource = { ready: Promise.resolve() },
): Promise<never> {
  const events = openEvents(settings, operation);
  const [prepared, made] = await Promise.allSettled([
    preparePages(root, settings, operation, source, events),
    source.ready,
  ]);
  const closers = source.close === undefined ? [] : [source.close];
  if (prepared.status === 'rejected') {
    await events?.close();
    throw prepared.reason;
  }
  const { handler, atOnce, catalogs, drawing } = prepared.value;
  try {
    if (made.status === 'rejected') throw made.reason;
    await catalogs.look();
    source.follow?.();
    return await runSite(handler, settings, operation, { closers, events, atOnce, drawing });
  } catch (error) {
    await Promise.all([drawing.close(), source.close?.(), events?.close()]);
    throw error;
  }
}

function openDeskOf(
  events: EventSink | undefined,
  { settings: { desk, trustedProxies }, log }: Operation,
): Desk | undefined {
  return events && desk && openDesk({ sink: events, settings: desk, trustedProxies, problems: log.problems });
}

/** Prepares the built pages for serving, drawn by a thread of their own. Its catalog is taken with the keeper's first look. */
async function preparePages(
  root: string,
  settings: Settings,
  operation: Operation,
  source: ContentSource,
  events: EventSink | undefined,
): Promise<PreparedSite> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
  const drawing = await startDrawing({ root, settings }, operation.settings.drawingThreads);
  const isSame = async ({ reads }: StoredPage, catalog: Catalog) =>
    reads !== undefined && drawing.givesSame(catalog, reads);
  const catalogs = keepCatalog(settings.catalogFile, {
    prepare: async (catalog) => {
      await drawing.prepare(catalog);
      await operation.pages.lookAhead(catalog.info.version, (page) => isSame(page, catalog), LOOK_AHEAD_MS);
    },
    onRefused: (error) => operation.log.problem({ catalog: settings.catalogFile }, error),
  });
  const receiver = events && eventsReceiver(events, { readCatalog: currentCatalog, ...operation.site });
  const { pages, site } = operation;
  const ready = createReadyAnswers({
    readCatalog: currentCatalog,
    pages,
    isDraining: site.isDraining,
    events: receiver,
  });
  const files = buildFiles(root);
  const handler = (source.handlerOf ?? createHandler)({
    render: withBuildFiles(root, files, async (address, brought, isRead = false) =>
      pageOf(await drawing.draw({ address, brought, isRead })),
    ),
    isSame,
    readCatalog: currentCatalog,
    catalogRefusal: () => catalogs.refusal() ?? source.refusal?.(),
    contentHook: source.hook,
    desk: openDeskOf(events, operation),
    events: receiver,
    pages,
    remember: ready.remember,
    files,
    isDev: false,
    rateLimit: createRateLimit(operation.settings.rateLimit),
    ...site,
  });
  const atOnce =
    receiver === undefined ? [ready.answer] : [ready.answer, answerBeaconAtOnce({ ...site, events: receiver })];
  return { handler, atOnce, catalogs, drawing };
}
