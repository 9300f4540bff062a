import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  type Batch,
  createIntake,
  EMPTY_BATCH,
  type Intake,
  joinBatches,
  type Message,
  openSpool,
  rowsIn,
  type Spool,
  type StoredEvent,
} from '@/lib/events';
import { DROPPED, type IntakeCounts, newIntakeCounts, OWED } from './intake-counts';
import { type PackedMessages, packMessages } from './packed-messages';

/** What the thread is started with. */
export interface IntakePlace {
  readonly spoolFolder: string;
  /** Under this name the thread that writes takes what this one adds. */
  readonly spoolOwner: string;
}

/** What the thread is given when it starts. */
export interface IntakeStart extends IntakePlace {
  readonly counts: IntakeCounts;
}

/** What is asked of the thread. */
export type IntakeOrder =
  /** `bytes` are all that it is sent. */
  | { readonly kind: 'take'; readonly messages: PackedMessages; readonly batch: Batch; readonly bytes: number }
  /** The writer has nothing to do. */
  | { readonly kind: 'want' }
  | { readonly kind: 'close' };

/** What the thread says. */
export type IntakeReport =
  /** From now on it takes what it is sent. */
  | { readonly kind: 'ready' }
  /** The writer may take what is on disk. */
  | { readonly kind: 'full' }
  /** No disk could keep it. */
  | { readonly kind: 'unkept'; readonly batch: Batch }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'closed' };

/** Who listens to the thread. */
export interface IntakeListener {
  /** There is something on disk that the writer may take. */
  readonly onFull: () => void;
  readonly onUnkept: (batch: Batch) => void;
  readonly onProblem: (message: string) => void;
}

/** Time for which messages are gathered. The thread puts on disk what it is handed: a crash loses 200 ms at most. */
const GATHER_MS = 30;

/** Bytes that are handed over at once, without waiting. */
const MOST_BYTES = 256 * 1024;

/** Bytes that the thread may owe; beyond that it hangs, and what comes is dropped. */
const MOST_OWED = 16 * 1024 * 1024;

/** Bytes of a row that is no message, about. */
const ROW_BYTES = 200;

/** Time before a thread that ended is started again. */
const START_AGAIN_MS = 1000;

/**
 * The server's side of the thread that reads what browsers send, masks it, and puts it on disk. Reading takes longer than sending a kept page,
 * so it isn't done between two of them; writing to the database takes longer still, and keeps this thread from nothing.
 */
export class IntakeThread {
  private worker: Worker | undefined;
  private isReady = false;
  /** What comes before the thread is there: it takes seconds to start on a busy machine, and a crash may cost 200 ms. */
  private early: { readonly intake: Intake; readonly spool: Spool } | undefined;
  private messages: Message[] = [];
  private batches: Batch[] = [];
  private pages = new Map<string, number>();
  private bytes = 0;
  private counts: IntakeCounts = newIntakeCounts();
  /** Rows that were dropped here, and by spools that are closed. */
  private dropped = 0;
  private timer: NodeJS.Timeout | undefined;
  private closed: (() => void) | undefined;

  constructor(
    private readonly place: IntakePlace,
    private readonly listener: IntakeListener,
  ) {
    this.start();
  }

  takeMessage(message: Message): void {
    if (this.isTooMuch()) this.dropped += rowsIn(createIntake()([message]));
    else {
      this.messages.push(message);
      this.gathered(message.body.byteLength);
    }
  }

  take(batch: Batch): void {
    if (this.isTooMuch()) this.dropped += rowsIn(batch);
    else {
      this.batches.push(batch);
      this.gathered(rowsIn(batch) * ROW_BYTES);
    }
  }

  served(page: string): void {
    const times = this.pages.get(page);
    this.pages.set(page, (times ?? 0) + 1);
    this.gathered(times === undefined ? ROW_BYTES : 0);
  }

  /** Says that the writer has nothing to do. */
  want(): void {
    if (this.isReady) this.send({ kind: 'want' });
  }

  /** Rows that found no room. */
  droppedRows(): number {
    return this.dropped + Atomics.load(this.counts, DROPPED);
  }

  /** Puts on disk what there is, and ends the thread. */
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

  private isTooMuch(): boolean {
    return Atomics.load(this.counts, OWED) + this.bytes > MOST_OWED;
  }

  private gathered(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes >= MOST_BYTES) this.handOver();
    else this.timer ??= setTimeout(() => this.handOver(), GATHER_MS);
  }

  private handOver(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { messages, bytes } = this;
    const batch = joinBatches([...this.batches, { ...EMPTY_BATCH, events: servedEvents(this.pages) }]);
    this.messages = [];
    this.batches = [];
    this.pages = new Map();
    this.bytes = 0;
    if (messages.length === 0 && rowsIn(batch) === 0) return;
    if (this.isReady) this.order(messages, batch, bytes);
    else this.keepEarly(messages, batch);
  }

  private order(messages: readonly Message[], batch: Batch, bytes: number): void {
    Atomics.add(this.counts, OWED, bytes);
    const packed = packMessages(messages);
    this.send({ kind: 'take', messages: packed, batch, bytes }, [packed.bodies.buffer]);
  }

  private keepEarly(messages: readonly Message[], batch: Batch): void {
    this.early ??= { intake: createIntake(), spool: openSpool(this.place.spoolFolder) };
    const read = joinBatches([this.early.intake(messages), batch]);
    try {
      if (rowsIn(read) > 0) this.early.spool.add(read);
    } catch {
      this.listener.onUnkept(read);
    }
  }

  /** Leaves to the writer what came before the thread was there. */
  private leaveEarly(): void {
    const { early } = this;
    this.early = undefined;
    if (early === undefined) return;
    this.dropped += early.spool.dropped();
    early.spool.close();
    this.listener.onFull();
  }

  private send(order: IntakeOrder, transfer: readonly ArrayBuffer[] = []): void {
    this.worker?.postMessage(order, transfer);
  }

  private start(): void {
    const workerData: IntakeStart = { ...this.place, counts: this.counts };
    const worker = new Worker(fileURLToPath(new URL('./intake-worker.js', import.meta.url)), {
      workerData,
      execArgv: [],
    });
    this.worker = worker;
    worker.on('message', (report: IntakeReport) => this.hear(report));
    worker.once('error', (error) =>
      this.listener.onProblem(`the thread that receives events ended (${String(error)})`),
    );
    worker.once('exit', () => this.ended());
  }

  private hear(report: IntakeReport): void {
    if (report.kind === 'ready') {
      this.isReady = true;
      this.leaveEarly();
      this.want();
    } else if (report.kind === 'full') this.listener.onFull();
    else if (report.kind === 'unkept') this.listener.onUnkept(report.batch);
    else if (report.kind === 'problem') this.listener.onProblem(report.message);
    else void this.worker?.terminate();
  }

  private ended(): void {
    this.worker = undefined;
    this.isReady = false;
    this.dropped = this.droppedRows();
    this.counts = newIntakeCounts();
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
