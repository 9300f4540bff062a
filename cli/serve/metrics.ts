import type { RequestListener } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { currentCatalog } from '@/lib/catalog';
import type { EventSink } from '../events/events-thread';
import type { BoundedOutput } from './bounded-output';
import type { Deliveries } from './deliveries';
import type { DrawingThread } from './drawing-thread';
import type { RequestEntry } from './log';
import type { Observer } from './observe';
import type { PageStore } from './page-store';
import { sendPlain } from './plain-answer';

/** Seconds. Most answers come from memory; a page that must be drawn takes some milliseconds. */
const DURATIONS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** First parts of addresses that are told apart; all others are one, so that nobody can invent labels. */
const SECTIONS: ReadonlySet<string> = new Set([
  '_next',
  'a',
  'articles',
  'flows',
  'healthz',
  'p',
  'products',
  'readyz',
  'search',
  't',
]);

/** The figures of one server. */
export interface Metrics {
  readonly observe: Observer;
  /** In the text form of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** What figures are told of, besides requests and pages; each is left out where it isn't there. */
export interface Measured {
  readonly log: Pick<BoundedOutput, 'dropped'>;
  readonly deliveries: Pick<Deliveries, 'figures'>;
  readonly events?: Pick<EventSink, 'figures'> | undefined;
  readonly drawing?: Pick<DrawingThread, 'figures'> | undefined;
}

/** Figures of requests, kept pages, the catalog and the process. */
export function createMetrics(pages: PageStore, { log, deliveries, events, drawing }: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'stepwise_requests_total',
    help: 'Answered requests.',
    labelNames: ['section', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'stepwise_request_seconds',
    help: 'Time from a request to the last byte of its answer.',
    labelNames: ['section'],
    buckets: DURATIONS,
    registers,
  });
  addPageFigures(registry, pages);
  addCatalogFigures(registry);
  addLogFigures(registry, log);
  addDeliveryFigures(registry, deliveries);
  if (events !== undefined) addEventFigures(registry, events);
  if (drawing !== undefined) addDrawingFigures(registry, drawing);
  return {
    observe: (entry) => {
      const section = sectionOf(entry);
      requests.inc({ section, method: methodOf(entry), status: entry.status });
      seconds.observe({ section }, entry.ms / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function addPageFigures(registry: Registry, pages: PageStore): void {
  const registers = [registry];
  new Gauge({
    name: 'stepwise_kept_pages_bytes',
    help: 'Bytes of rendered pages that are kept.',
    registers,
    collect() {
      this.set(pages.figures().bytes);
    },
  });
  new Gauge({
    name: 'stepwise_kept_pages',
    help: 'Rendered pages that are kept.',
    registers,
    collect() {
      this.set(pages.figures().pages);
    },
  });
  new Counter({
    name: 'stepwise_rendered_pages_total',
    help: 'Pages that had to be drawn.',
    registers,
    collect() {
      this.reset();
      this.inc(pages.figures().rendered);
    },
  });
  new Counter({
    name: 'stepwise_outlived_pages_total',
    help: 'Kept pages that a new catalog left as they were.',
    registers,
    collect() {
      this.reset();
      this.inc(pages.figures().outlived);
    },
  });
}

function addLogFigures(registry: Registry, log: Pick<BoundedOutput, 'dropped'>): void {
  new Counter({
    name: 'stepwise_log_lines_dropped_total',
    help: 'Lines of the log that its reader was too slow for.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(log.dropped());
    },
  });
}

function addDeliveryFigures(registry: Registry, deliveries: Pick<Deliveries, 'figures'>): void {
  new Counter({
    name: 'stepwise_summaries_sent_total',
    help: 'Case summaries that readers sent to the ticket tool, by what became of them.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(deliveries.figures())) this.inc({ outcome }, count);
    },
  });
}

function addDrawingFigures(registry: Registry, drawing: Pick<DrawingThread, 'figures'>): void {
  const registers = [registry];
  new Gauge({
    name: 'stepwise_drawing_threads',
    help: 'Threads that draw pages.',
    registers,
    collect() {
      this.set(drawing.figures().threads);
    },
  });
  new Gauge({
    name: 'stepwise_waiting_pages',
    help: 'Pages that wait to be drawn.',
    registers,
    collect() {
      this.set(drawing.figures().waiting);
    },
  });
}

/** What becomes of what readers do; `spooled` rows are written later, `refused` ones set aside, `dropped` ones lost. */
function addEventFigures(registry: Registry, events: Pick<EventSink, 'figures'>): void {
  const registers = [registry];
  new Counter({
    name: 'stepwise_event_rows_total',
    help: 'Events and answers of readers, by what became of them.',
    labelNames: ['state'],
    registers,
    collect() {
      const { written, spooled, refused, dropped } = events.figures();
      this.reset();
      this.inc({ state: 'written' }, written);
      this.inc({ state: 'spooled' }, spooled);
      this.inc({ state: 'refused' }, refused);
      this.inc({ state: 'dropped' }, dropped);
    },
  });
  new Gauge({
    name: 'stepwise_event_spool_bytes',
    help: 'Bytes on disk that wait for the database of events.',
    registers,
    collect() {
      this.set(events.figures().spoolBytes);
    },
  });
  new Gauge({
    name: 'stepwise_event_database_up',
    help: 'Whether the database of events took the last write.',
    registers,
    collect() {
      this.set(events.figures().isReachable ? 1 : 0);
    },
  });
}

function addCatalogFigures(registry: Registry): void {
  new Gauge({
    name: 'stepwise_catalog_articles',
    help: 'Articles of the catalog that is served.',
    labelNames: ['version'],
    registers: [registry],
    collect() {
      this.reset();
      try {
        const { version, articleCount } = currentCatalog().info;
        this.set({ version }, articleCount);
      } catch {
        this.set({ version: 'none' }, 0);
      }
    },
  });
}

function sectionOf({ path }: RequestEntry): string {
  const first = path.split('/', 2)[1] ?? '';
  if (first === '') return 'home';
  return SECTIONS.has(first) ? first : 'other';
}

function methodOf({ method }: RequestEntry): string {
  return method === 'GET' || method === 'HEAD' || method === 'POST' ? method : 'other';
}

/** Tells the figures at `/metrics`, and nothing else. */
export function metricsHandler(metrics: Metrics): RequestListener {
  return (request, response) => {
    if (request.url !== '/metrics') return sendPlain(response, 404, 'The figures are at /metrics.');
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      () => sendPlain(response, 500, 'The metrics can’t be read.'),
    );
  };
}
