import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Batch, joinBatches, rowsIn, type StoredEvent, splitBatch } from './batch';
import type { EventsDatabase } from './database';
import { DAY_MS } from './event';
import { migrate } from './migrate';
import { ensureDays } from './remove-old';
import { openSpool, type Spool } from './spool';
import { writeBatch } from './write-batch';

/** Writes what it is given, in the background. */
export interface EventWriter {
  add(batch: Batch): void;
  /** Resolves when everything that was added is in the database or on disk. */
  settle(): Promise<void>;
  /** Whether the database answered last time. */
  isReachable(): boolean;
  figures(): WriterFigures;
  close(): Promise<void>;
}

/** Rows since the start, and what waits on disk. */
export interface WriterFigures {
  readonly written: number;
  readonly spooled: number;
  readonly dropped: number;
  readonly spoolBytes: number;
}

/** What a writer is made of. */
export interface WriterOptions {
  readonly database: EventsDatabase;
  readonly spoolFolder: string;
  /** Bytes on disk while the database is away; the oldest go first. */
  readonly spoolBytes?: number;
  /** How long a write may take before what it writes is put on disk as well, in milliseconds. */
  readonly patienceMs?: number;
  /** Time between two looks at a database that is away, in milliseconds. */
  readonly retryMs?: number;
  readonly onProblem?: (error: unknown) => void;
}

/** Bytes on disk. Some 400,000 events: at ten a second, half a day. */
const SPOOL_BYTES = 64 * 1024 * 1024;

/** With the time for which rows are gathered, what a crash loses at most. */
const PATIENCE_MS = 100;

const RETRY_MS = 1000;

/** Time for what is on disk when a process ends, in milliseconds. */
const LAST_MS = 2000;

/** How many times longer it is between two looks at a disk where nothing waits. */
const CALM = 10;

/** Rows of one transaction. */
const ROWS_AT_ONCE = 2000;

/** Starts writing. The tables are made with the first write. */
export function createWriter(options: WriterOptions): EventWriter {
  return new Writer(options);
}

class Writer implements EventWriter {
  private readonly spool: Spool;
  private readonly patienceMs: number;
  private readonly retryMs: number;
  private readonly days = new Set<number>();
  private waiting: Batch[] = [];
  private isReady = false;
  private isAway = false;
  /** Whether a write takes longer than a crash may cost; what comes meanwhile goes to disk. */
  private isSlow = false;
  /** When what is still on disk is left to the next process; while it runs, never. */
  private closesAt = Number.POSITIVE_INFINITY;
  /** Whether it is time to look for what waits on disk. */
  private isDue = false;
  private isDiskTold = false;
  private work: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private counts = { written: 0, spooled: 0, told: 0 };

  constructor(private readonly options: WriterOptions) {
    this.spool = openSpool(options.spoolFolder, options.spoolBytes ?? SPOOL_BYTES);
    this.patienceMs = options.patienceMs ?? PATIENCE_MS;
    this.retryMs = options.retryMs ?? RETRY_MS;
    // What an earlier process left behind.
    this.lookLater();
  }

  add(batch: Batch): void {
    if (rowsIn(batch) === 0) return;
    if (!this.isReady || this.isAway || this.isSlow) this.toDisk(batch);
    // To open a database and make its tables may take seconds: what comes meanwhile is on disk.
    if (!this.isReady && !this.isAway) this.prepare();
    if (this.isReady && !this.isAway && !this.isSlow) {
      this.waiting.push(batch);
      this.start();
    }
  }

  async settle(): Promise<void> {
    while (this.work !== undefined) await this.work;
  }

  isReachable(): boolean {
    return !this.isAway;
  }

  figures(): WriterFigures {
    const { bytes, dropped } = this.spool.figures();
    return { written: this.counts.written, spooled: this.counts.spooled, dropped, spoolBytes: bytes };
  }

  async close(): Promise<void> {
    this.closesAt = performance.now() + LAST_MS;
    clearTimeout(this.retry);
    await this.settle();
    if (!this.isAway) await this.drain();
    this.spool.close();
    await this.options.database.close();
  }

  private prepare(): void {
    if (this.isDue) return;
    this.isDue = true;
    this.start();
  }

  private start(): void {
    this.work ??= this.run().finally(() => {
      this.work = undefined;
      if (this.isDue || (this.waiting.length > 0 && !this.isAway)) this.start();
    });
  }

  private async run(): Promise<void> {
    if (this.isDue) await this.drain();
    await this.writeWaiting();
  }

  private async writeWaiting(): Promise<void> {
    while (this.waiting.length > 0 && !this.isAway) {
      const taken = joinBatches(this.waiting);
      this.waiting = [];
      await this.writeInTime(taken);
    }
  }

  /** What takes long to be written is put on disk too: whoever ends the process then loses nothing, and twice counts once. */
  private async writeInTime(batch: Batch): Promise<void> {
    const timer = setTimeout(() => {
      this.isSlow = true;
      this.toDisk(batch);
      this.spoolWaiting();
    }, this.patienceMs);
    try {
      await this.write(batch);
    } catch (error) {
      if (!this.isSlow) this.toDisk(batch);
      this.goAway(error);
    } finally {
      clearTimeout(timer);
    }
    if (this.isSlow) this.lookLater();
    this.isSlow = false;
  }

  private async write(batch: Batch): Promise<void> {
    const { database } = this.options;
    if (!this.isReady) await migrate(database);
    this.isReady = true;
    for (const part of splitBatch(batch, ROWS_AT_ONCE)) {
      const days = new Set(part.events.map(({ at }) => Math.floor(at / DAY_MS)));
      await ensureDays(database, days, this.days);
      await writeBatch(database, part);
      this.counts.written += rowsIn(part);
    }
  }

  private goAway(error: unknown): void {
    if (!this.isAway) this.options.onProblem?.(error);
    this.isAway = true;
    this.spoolWaiting();
    this.lookLater();
  }

  private spoolWaiting(): void {
    const left = joinBatches(this.waiting);
    this.waiting = [];
    if (rowsIn(left) > 0) this.toDisk(left);
  }

  /** A disk that takes nothing must not end the process: what cannot be kept is lost. */
  private toDisk(batch: Batch): void {
    try {
      this.spool.add(batch);
      this.counts.spooled += rowsIn(batch);
    } catch (error) {
      if (!this.isDiskTold) this.options.onProblem?.(error);
      this.isDiskTold = true;
    }
  }

  private lookLater(ms = this.retryMs): void {
    if (this.closesAt < Number.POSITIVE_INFINITY) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => {
      this.isDue = true;
      this.start();
    }, ms);
    this.retry.unref();
  }

  /** Writes what waits on disk, the oldest first. */
  private async drain(): Promise<void> {
    this.isDue = false;
    try {
      while (performance.now() < this.closesAt) {
        const taken = this.spool.take();
        if (taken === undefined) break;
        await this.write(taken.batch);
        taken.done();
        // Whoever sends in the meantime has a turn as well.
        await sleep(0);
      }
      await this.tellDropped();
      this.isAway = false;
      // What a process that was killed leaves is found some time.
      this.lookLater(this.retryMs * CALM);
    } catch (error) {
      this.goAway(error);
    }
  }

  private async tellDropped(): Promise<void> {
    const { dropped } = this.spool.figures();
    const number = dropped - this.counts.told;
    if (number === 0) return;
    await this.write({ events: [droppedEvent(number)], feedback: [] });
    this.counts.told = dropped;
  }
}

function droppedEvent(number: number): StoredEvent {
  const empty = { visit: '', page: '', part: '', choice: '' };
  return { id: randomUUID(), at: Date.now(), name: 'dropped', ...empty, number };
}
