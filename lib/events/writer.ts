import { setImmediate as turn } from 'node:timers/promises';
import { type Batch, joinBatches, rowsIn, splitBatch } from './batch';
import type { EventsDatabase } from './database';
import { DAY_MS } from './event';
import { migrate } from './migrate';
import { ensureDays } from './remove-old';
import { openSpool, type Spool } from './spool';
import { writeBatch } from './write-batch';

/** Writes what it is given, in the background. */
export interface EventWriter {
  /** Puts a batch on disk at once, from where it is written: whoever ends the process afterwards loses nothing of it. */
  add(batch: Batch): void;
  /** Writes what another thread has added to the spool of the same owner. */
  look(): void;
  /** Writes what no disk could keep, from memory; where the database is away, it is lost. */
  writeUnkept(batch: Batch): void;
  /** Resolves when nothing is being written any more. */
  settle(): Promise<void>;
  /** Whether the database answered last time. */
  isReachable(): boolean;
  figures(): WriterFigures;
  close(): Promise<void>;
}

/** Rows since the start, and what waits on disk. */
export interface WriterFigures {
  readonly written: number;
  /** Rows that had to wait on disk because the database was away. */
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
  /** Of the spool, where another thread adds to it. */
  readonly spoolOwner?: string;
  /** Is told whenever it has written what there was, or could not. */
  readonly onRest?: () => void;
  /** Time between two looks at a database that is away, in milliseconds. */
  readonly retryMs?: number;
  readonly onProblem?: (error: unknown) => void;
  /** Called between two pieces of work. */
  readonly breathe?: () => void;
}

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
  private readonly retryMs: number;
  private readonly days = new Set<number>();
  /** What a disk that takes nothing more could not keep. */
  private unkept: Batch[] = [];
  private isReady = false;
  private isAway = false;
  /** When what is still on disk is left to the next process; while it runs, never. */
  private closesAt = Number.POSITIVE_INFINITY;
  /** Whether something came, or it is time to look for it. */
  private isDue = false;
  private isDiskTold = false;
  private work: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private counts = { written: 0, spooled: 0 };

  constructor(private readonly options: WriterOptions) {
    const { spoolFolder, spoolBytes: mostBytes, spoolOwner: owner, breathe } = options;
    this.spool = openSpool(spoolFolder, { mostBytes, owner, breathe });
    this.retryMs = options.retryMs ?? RETRY_MS;
    // What an earlier process left behind.
    this.lookLater(this.retryMs);
  }

  add(batch: Batch): void {
    if (rowsIn(batch) === 0) return;
    this.toDisk(batch);
    this.look();
  }

  look(): void {
    if (!this.isAway) this.start();
  }

  writeUnkept(batch: Batch): void {
    if (!this.isAway) this.unkept.push(batch);
    this.look();
  }

  async settle(): Promise<void> {
    while (this.work !== undefined) await this.work;
  }

  isReachable(): boolean {
    return !this.isAway;
  }

  figures(): WriterFigures {
    return { ...this.counts, dropped: this.spool.dropped(), spoolBytes: this.spool.bytes() };
  }

  async close(): Promise<void> {
    this.closesAt = performance.now() + LAST_MS;
    clearTimeout(this.retry);
    await this.settle();
    if (!this.isAway) await this.drain();
    this.spool.close();
    await this.options.database.close();
  }

  private start(): void {
    this.isDue = true;
    this.work ??= this.drain().finally(() => {
      this.work = undefined;
      if (this.isDue && !this.isAway) this.start();
    });
  }

  /** Writes what is on disk, the oldest first. */
  private async drain(): Promise<void> {
    this.isDue = false;
    try {
      await this.writeMemory();
      while (performance.now() < this.closesAt) {
        const taken = this.spool.take();
        if (taken === undefined) break;
        await this.write(taken.batch);
        taken.done();
        if (this.isAway) this.counts.spooled += rowsIn(taken.batch);
      }
      this.isAway = false;
      // What a process that was killed leaves is found some time.
      this.lookLater(this.retryMs * CALM);
    } catch (error) {
      if (!this.isAway) this.options.onProblem?.(error);
      this.isAway = true;
      this.lookLater(this.retryMs);
    }
    this.options.onRest?.();
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
      // SQLite answers within the same turn: what came meanwhile goes to disk now.
      await turn();
    }
  }

  /** A disk that takes nothing must not end the process: what it could not keep is written from memory, or lost. */
  private toDisk(batch: Batch): void {
    try {
      this.spool.add(batch);
    } catch (error) {
      if (!this.isDiskTold) this.options.onProblem?.(error);
      this.isDiskTold = true;
      this.writeUnkept(batch);
    }
  }

  private async writeMemory(): Promise<void> {
    const batch = joinBatches(this.unkept);
    this.unkept = [];
    if (rowsIn(batch) > 0) await this.write(batch);
  }

  private lookLater(ms: number): void {
    if (this.closesAt < Number.POSITIVE_INFINITY) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.start(), ms);
    this.retry.unref();
  }
}
