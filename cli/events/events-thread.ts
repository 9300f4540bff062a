import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DeskAnswer, DeskQuestion, ProviderSettings, RoleRule } from '@/lib/desk';
import {
  type Batch,
  EMPTY_BATCH,
  joinBatches,
  openSpool,
  rowsIn,
  type Spool,
  type StoredEvent,
  type WriterFigures,
} from '@/lib/events';

/** What the thread is started with. */
export interface EventsPlace {
  /** An SQLite file, or `postgres://…`. */
  readonly database: string;
  readonly spoolFolder: string;
  readonly retentionDays: number;
  /** The catalog that the reports of the desk are about. */
  readonly catalogFile: string;
  readonly desk: { readonly roles: readonly RoleRule[]; readonly provider: ProviderSettings | undefined };
}

/** What is asked of the thread. */
export type EventsOrder =
  | { readonly kind: 'write'; readonly batch: Batch }
  | { readonly kind: 'ask'; readonly id: number; readonly question: DeskQuestion }
  | { readonly kind: 'close' };

/** What the thread says. */
export type EventsReport =
  /** From now on it takes what it is sent. */
  | { readonly kind: 'ready' }
  /** So many rows have been taken over since the last report. */
  | { readonly kind: 'taken'; readonly rows: number; readonly figures: WriterFigures; readonly isReachable: boolean }
  /** `undefined` where the database gave no answer; a problem was told before. */
  | { readonly kind: 'answer'; readonly id: number; readonly answer: DeskAnswer | undefined }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'closed' };

/** Takes what readers did, off the way of every answer: a thread of its own writes it. */
export interface EventSink {
  take(batch: Batch): void;
  /** Counts a page that was sent to a browser. */
  served(page: string): void;
  figures(): SinkFigures;
  /** What the desk wants to know; `undefined` while the database gives no answer. */
  ask(question: DeskQuestion): Promise<DeskAnswer | undefined>;
  /** Writes what there is, and ends the thread. */
  close(): Promise<void>;
}

/** What became of the rows of this process. */
export interface SinkFigures extends WriterFigures {
  readonly isReachable: boolean;
}

/** Time for which rows are gathered. The thread puts on disk what it is handed, unless SQLite keeps it waiting: a crash loses 200 ms at most. */
const GATHER_MS = 50;

/** Rows that are handed over at once, without waiting. */
const MOST_ROWS = 1000;

/** Rows that the thread may owe; beyond that it hangs, and what comes is dropped. */
const MOST_OWED = 50_000;

/** Time before a thread that ended is started again. */
const START_AGAIN_MS = 1000;

const NO_FIGURES: WriterFigures = { written: 0, spooled: 0, dropped: 0, spoolBytes: 0 };

/** Starts the thread; nobody waits for it. @param onProblem is told what the operator should know */
export function startEvents(place: EventsPlace, onProblem: (message: string) => void): EventSink {
  return new Sink(place, onProblem);
}

class Sink implements EventSink {
  private worker: Worker | undefined;
  private isReady = false;
  /** What comes before the thread is there: it takes seconds to start on a busy machine, and a crash may cost 200 ms. */
  private early: Spool | undefined;
  private gathered: Batch[] = [];
  private rows = 0;
  private owed = 0;
  private dropped = 0;
  private pages = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private latest: SinkFigures = { ...NO_FIGURES, isReachable: true };
  private closed: (() => void) | undefined;
  private lastId = 0;
  private readonly asked = new Map<number, (answer: DeskAnswer | undefined) => void>();

  constructor(
    private readonly place: EventsPlace,
    private readonly onProblem: (message: string) => void,
  ) {
    this.start();
  }

  take(batch: Batch): void {
    const rows = rowsIn(batch);
    if (this.owed + this.rows + rows > MOST_OWED) this.dropped += rows;
    else {
      this.gathered.push(batch);
      this.rows += rows;
      if (this.rows >= MOST_ROWS) this.handOver();
      else this.handOverSoon();
    }
  }

  served(page: string): void {
    this.pages.set(page, (this.pages.get(page) ?? 0) + 1);
    this.handOverSoon();
  }

  figures(): SinkFigures {
    return { ...this.latest, dropped: this.latest.dropped + this.dropped };
  }

  ask(question: DeskQuestion): Promise<DeskAnswer | undefined> {
    if (this.worker === undefined) return Promise.resolve(undefined);
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve) => {
      this.asked.set(id, resolve);
      this.send({ kind: 'ask', id, question });
    });
  }

  close(): Promise<void> {
    this.handOver();
    this.leaveEarly();
    const { worker } = this;
    if (worker === undefined) return Promise.resolve();
    return new Promise((resolve) => {
      this.closed = resolve;
      this.send({ kind: 'close' });
    });
  }

  private handOverSoon(): void {
    this.timer ??= setTimeout(() => this.handOver(), GATHER_MS);
  }

  private handOver(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const served = { ...EMPTY_BATCH, events: servedEvents(this.pages) };
    const batch = joinBatches([...this.gathered, served]);
    this.gathered = [];
    this.rows = 0;
    this.pages = new Map();
    const rows = rowsIn(batch);
    if (rows === 0 || (!this.isReady && this.toDisk(batch))) return;
    if (this.worker === undefined) {
      this.dropped += rows;
      return;
    }
    this.owed += rows;
    this.send({ kind: 'write', batch });
  }

  /** @returns whether the disk took it; else it waits for the thread */
  private toDisk(batch: Batch): boolean {
    try {
      this.early ??= openSpool(this.place.spoolFolder);
      this.early.add(batch);
      return true;
    } catch {
      return false;
    }
  }

  /** Leaves to the thread what came before it was there. */
  private leaveEarly(): void {
    this.dropped += this.early?.figures().dropped ?? 0;
    this.early?.close();
    this.early = undefined;
  }

  private send(order: EventsOrder): void {
    this.worker?.postMessage(order);
  }

  private start(): void {
    const file = fileURLToPath(new URL('./events-worker.js', import.meta.url));
    const worker = new Worker(file, { workerData: this.place, execArgv: [] });
    this.worker = worker;
    worker.on('message', (report: EventsReport) => this.hear(report));
    worker.once('error', (error) => this.onProblem(`the thread that keeps events ended (${String(error)})`));
    worker.once('exit', () => this.ended());
  }

  private hear(report: EventsReport): void {
    if (report.kind === 'ready') {
      this.isReady = true;
      this.leaveEarly();
    } else if (report.kind === 'taken') {
      this.owed -= report.rows;
      this.latest = { ...report.figures, isReachable: report.isReachable };
    } else if (report.kind === 'answer') {
      this.asked.get(report.id)?.(report.answer);
      this.asked.delete(report.id);
    } else if (report.kind === 'problem') this.onProblem(report.message);
    else void this.worker?.terminate();
  }

  private ended(): void {
    this.worker = undefined;
    this.isReady = false;
    this.owed = 0;
    for (const resolve of this.asked.values()) resolve(undefined);
    this.asked.clear();
    if (this.closed !== undefined) this.closed();
    else setTimeout(() => this.start(), START_AGAIN_MS).unref();
  }
}

function servedEvents(pages: ReadonlyMap<string, number>): readonly StoredEvent[] {
  const at = Date.now();
  return [...pages].map(([page, number]) => {
    return { id: randomUUID(), at, visit: '', name: 'served', page, part: '', choice: '', number };
  });
}
