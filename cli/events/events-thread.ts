import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DeskAnswer, DeskQuestion, ProviderSettings, RoleRule } from '@/lib/desk';
import { type Batch, type Message, rowsIn, type WriterFigures } from '@/lib/events';
import { IntakeThread } from './intake-thread';

/** What the threads are started with. */
export interface EventsPlace {
  /** An SQLite file, or `postgres://…`. */
  readonly database: string;
  readonly spoolFolder: string;
  readonly retentionDays: number;
  /** The catalog that the reports of the desk are about. */
  readonly catalogFile: string;
  readonly desk: { readonly roles: readonly RoleRule[]; readonly provider: ProviderSettings | undefined };
}

/** What the writing thread is started with. */
export interface WriterPlace extends EventsPlace {
  readonly spoolOwner: string;
}

/** What is asked of the writing thread. */
export type EventsOrder =
  /** There is something on disk. */
  | { readonly kind: 'look' }
  /** No disk could keep it. */
  | { readonly kind: 'unkept'; readonly batch: Batch }
  | { readonly kind: 'ask'; readonly id: number; readonly question: DeskQuestion }
  | { readonly kind: 'close' };

/** What the writing thread says. */
export type EventsReport =
  /** It has written what there was, or could not. */
  | { readonly kind: 'rest'; readonly figures: WriterFigures; readonly isReachable: boolean }
  /** `undefined` where the database gave no answer; a problem was told before. */
  | { readonly kind: 'answer'; readonly id: number; readonly answer: DeskAnswer | undefined }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'closed' };

/** Takes what readers did, off the way of every answer: threads of their own read and write it. */
export interface EventSink {
  takeMessage(message: Message): void;
  take(batch: Batch): void;
  /** Counts a page that was sent to a browser. */
  served(page: string): void;
  figures(): SinkFigures;
  /** What the desk wants to know; `undefined` while the database gives no answer. */
  ask(question: DeskQuestion): Promise<DeskAnswer | undefined>;
  /** Writes what there is, and ends the threads. */
  close(): Promise<void>;
}

/** What became of the rows of this process. */
export interface SinkFigures extends WriterFigures {
  readonly isReachable: boolean;
}

/** Time before a thread that ended is started again. */
const START_AGAIN_MS = 1000;

/** Under this name the threads of this process share the spool. */
const SPOOL_OWNER = 'server';

const NO_FIGURES: WriterFigures = { written: 0, spooled: 0, dropped: 0, refused: 0, spoolBytes: 0, setAside: 0 };

/** Starts the threads; nobody waits for them. @param onProblem is told what the operator should know */
export function startEvents(place: EventsPlace, onProblem: (message: string) => void): EventSink {
  return new Sink(place, onProblem);
}

class Sink implements EventSink {
  private worker: Worker | undefined;
  private readonly intake: IntakeThread;
  /** Rows that neither disk nor database could keep. */
  private lost = 0;
  private latest: SinkFigures = { ...NO_FIGURES, isReachable: true };
  private closed: (() => void) | undefined;
  private lastId = 0;
  private readonly asked = new Map<number, (answer: DeskAnswer | undefined) => void>();

  constructor(
    private readonly place: EventsPlace,
    private readonly onProblem: (message: string) => void,
  ) {
    this.start();
    this.intake = new IntakeThread(
      { spoolFolder: place.spoolFolder, spoolOwner: SPOOL_OWNER },
      { onFull: () => this.send({ kind: 'look' }), onUnkept: (batch) => this.unkept(batch), onProblem },
    );
  }

  takeMessage(message: Message): void {
    this.intake.takeMessage(message);
  }

  take(batch: Batch): void {
    this.intake.take(batch);
  }

  served(page: string): void {
    this.intake.served(page);
  }

  figures(): SinkFigures {
    return { ...this.latest, dropped: this.latest.dropped + this.intake.droppedRows() + this.lost };
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

  async close(): Promise<void> {
    await this.intake.close();
    if (this.worker === undefined) return;
    await new Promise<void>((resolve) => {
      this.closed = resolve;
      this.send({ kind: 'close' });
    });
  }

  private unkept(batch: Batch): void {
    if (this.worker === undefined) this.lost += rowsIn(batch);
    else this.send({ kind: 'unkept', batch });
  }

  private send(order: EventsOrder): void {
    this.worker?.postMessage(order);
  }

  private start(): void {
    const file = fileURLToPath(new URL('./events-worker.js', import.meta.url));
    const workerData: WriterPlace = { ...this.place, spoolOwner: SPOOL_OWNER };
    const worker = new Worker(file, { workerData, execArgv: [] });
    this.worker = worker;
    worker.on('message', (report: EventsReport) => this.hear(report));
    worker.once('error', (error) => this.onProblem(`the thread that keeps events ended (${String(error)})`));
    worker.once('exit', () => this.ended());
  }

  private hear(report: EventsReport): void {
    if (report.kind === 'rest') {
      this.latest = { ...report.figures, isReachable: report.isReachable };
      if (report.isReachable) this.intake.want();
    } else if (report.kind === 'answer') {
      this.asked.get(report.id)?.(report.answer);
      this.asked.delete(report.id);
    } else if (report.kind === 'problem') this.onProblem(report.message);
    else void this.worker?.terminate();
  }

  private ended(): void {
    this.worker = undefined;
    for (const resolve of this.asked.values()) resolve(undefined);
    this.asked.clear();
    if (this.closed !== undefined) this.closed();
    else setTimeout(() => this.start(), START_AGAIN_MS).unref();
  }
}
