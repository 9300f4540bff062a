import type { RequestListener } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CatalogInfo, contentDirsOf, currentCatalog } from '@/lib/catalog';
import type { EventSink } from '../events/events-thread';
import { counted } from '../output';
import type { DrawingThread } from './drawing-thread';
import { type Listening, listen } from './listen';
import { type AnswerAtOnce, type Observer, observed } from './observe';
import type { Operation } from './operation';
import type { Settings } from './settings';

/** What runs beside a site. */
interface Companions {
  /** Called first at the end. */
  readonly closers?: readonly (() => Promise<void>)[];
  readonly events?: EventSink | undefined;
  readonly drawing?: Pick<DrawingThread, 'figures'> | undefined;
  /** Asked before the handler. */
  readonly atOnce?: readonly AnswerAtOnce[] | undefined;
}

/** Listens, says so on one line, serves until told to stop, and ends the process. */
export async function runSite(
  handler: RequestListener,
  settings: Settings,
  operation: Operation,
  companions: Companions = {},
): Promise<never> {
  const { closers = [], events } = companions;
  const listening = await listenObserved(handler, settings, operation, companions);
  console.log(startLine(listening.url, settings));
  operation.log.note('started');
  // What readers do while the server ends counts as well.
  const close = async (graceMs: number) => {
    await listening.close(graceMs);
    await events?.close();
  };
  return untilStopped({ ...listening, close }, operation, closers);
}

/** Listens, with every answer told to the log and, where they are wanted, to the figures. */
export async function listenObserved(
  handler: RequestListener,
  { host, port }: Settings,
  operation: Operation,
  { events, drawing, atOnce }: Companions = {},
): Promise<Listening> {
  const figures = await openMetrics(operation, { events, drawing });
  const { trustedProxies } = operation.settings;
  const observers = [operation.log.request, ...figures];
  return listen(observed(handler, { trustedProxies, observers, see: operation.see, atOnce }), host, port);
}

/** Loaded only where it is wanted: nobody else waits for it at the start. */
async function openMetrics(
  { settings: { metricsPort }, pages, logOutput, site: { deliveries } }: Operation,
  { events, drawing }: Pick<Companions, 'events' | 'drawing'>,
): Promise<readonly Observer[]> {
  if (metricsPort === undefined) return [];
  const { createMetrics, metricsHandler } = await import('./metrics');
  const metrics = createMetrics(pages, { log: logOutput, deliveries, events, drawing });
  const { url } = await listen(metricsHandler(metrics), '127.0.0.1', metricsPort, 'METRICS_PORT');
  console.log(`Metrics at ${url}/metrics`);
  return [metrics.observe];
}

/** One line: what is served, how many articles, how many diagnostics, and where. */
export function startLine(url: string, { contentDir, contentName }: Settings): string {
  const folders = contentDirsOf(contentDir).map((dir) => path.relative(process.cwd(), dir) || '.');
  const shown = contentName ?? folders.join(', ');
  try {
    const { info } = currentCatalog();
    return `Serving ${info.contentName || shown}: ${counted(info.articleCount, 'article')}, ${diagnosticWords(info)}, on ${url}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Serving no articles yet (${contentName === undefined ? reason : `${contentName} has none yet`}), on ${url}`;
  }
}

function diagnosticWords({ diagnosticCounts: { error, warning, info } }: CatalogInfo): string {
  if (error + warning + info === 0) return 'no diagnostics';
  return `${counted(error + warning + info, 'diagnostic')} (${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')})`;
}

/** Time for answers under way when the server is told to stop. */
const GRACE_MS = 7_000;

/** How often a server that npm started looks whether npm is still there. */
const LOOK_MS = 500;

/**
 * Waits until the server is told to stop (SIGTERM, SIGINT, or SIGHUP from a terminal that is closed), says for a while that it is not ready, lets running answers
 * end, then ends the process (Next keeps timers and workers of its own). A second signal ends at once.
 * @param closers called first, for what keeps a connection or the process open
 */
export async function untilStopped(
  listening: Listening,
  operation: Operation,
  closers: readonly (() => Promise<void>)[] = [],
): Promise<never> {
  await told();
  // A closing terminal may say so twice.
  process.on('SIGHUP', () => undefined);
  process.once('SIGTERM', () => process.exit(1));
  process.once('SIGINT', () => process.exit(1));
  operation.drain();
  operation.log.note('stopping');
  await sleep(operation.stopDelayMs());
  await Promise.all(closers.map((close) => close()));
  await listening.close(GRACE_MS);
  operation.log.note('stopped');
  process.exit(0);
}

function told(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGHUP', () => resolve());
    if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(resolve);
  });
}

/** npm hands a signal on to its shell, which ends without telling us: `npm start` stopped must not leave a server behind. */
function whenParentEnds(act: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    act();
  }, LOOK_MS);
  look.unref();
}
