import { type Batch, droppedEvent, joinBatches, rowsIn, splitBatch } from './batch';
import type { EventsDatabase } from './database';
import { migrate } from './migrate';
import { RefusalNotice } from './refusal-notice';
import { openSetAside, type SetAside, type SetAsideRow, setAsideFolderOf } from './set-aside';
import { openSpool, type Spool, type Taken } from './spool';
import { type RefusedRow, type WriteApart, writesApart } from './write-apart';

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
  /** Rows that the database refuses, or that can't be read: they are kept in a folder of their own. */
  readonly refused: number;
  readonly spoolBytes: number;
  /** Rows in that folder, whoever put them there. */
  readonly setAside: number;
}

/** What a writer is made of. */
export interface WriterOptions {
  readonly database: EventsDatabase;
  readonly spoolFolder: string;
  /** Bytes of what the database refuses, in a folder beside the spool; the oldest go first. */
  readonly refusedBytes?: number;
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
  private readonly aside: SetAside;
  private readonly writeApart: WriteApart;
  private readonly notice: RefusalNotice;
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
  private counts = { written: 0, spooled: 0, refused: 0, dropped: 0 };

  constructor(private readonly options: WriterOptions) {
    const { spoolFolder, spoolBytes: mostBytes, spoolOwner: owner, breathe, onProblem } = options;
    this.spool = openSpool(spoolFolder, { mostBytes, owner, breathe, onProblem });
    const refusedFolder = setAsideFolderOf(spoolFolder);
    this.aside = openSetAside(refusedFolder, options.refusedBytes);
    this.notice = new RefusalNotice(refusedFolder, (error) => onProblem?.(error));
    this.writeApart = writesApart(options.database);
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
    const { counts, spool, aside } = this;
    return {
      ...counts,
      dropped: counts.dropped + spool.dropped(),
      spoolBytes: spool.bytes(),
      setAside: aside.rows(),
    };
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
        this.finish(taken, await this.write(taken.batch));
        await this.makeRoomAside();
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

  private async write(batch: Batch): Promise<readonly RefusedRow[]> {
    const { database } = this.options;
    if (!this.isReady) await migrate(database);
    this.isReady = true;
    const refused: RefusedRow[] = [];
    for (const part of splitBatch(batch, ROWS_AT_ONCE)) {
      const rows = await this.writeApart(part);
      this.counts.written += rowsIn(part) - rows.length;
      for (const row of rows) refused.push(row);
    }
    return refused;
  }

  /** What was refused is set aside before its file of the spool goes: whoever is killed in between does the same again. */
  private finish(taken: Taken, refused: readonly RefusedRow[]): void {
    const rows = [...taken.unread, ...refused.map(asSetAside)];
    try {
      if (rows.length > 0) this.aside.put(taken.name, rows);
      taken.done();
      this.counts.refused += rows.length;
      this.notice.add(rows.length, [...taken.unread.map(() => 'unread'), ...refused.map(({ code }) => code)]);
    } catch (error) {
      taken.skip(error);
    }
  }

  /** The oldest that were set aside go, where there are too many: an event says how many, before they do. */
  private async makeRoomAside(): Promise<void> {
    for (const { name, rows, at } of this.aside.tooMany()) {
      await this.write({ events: [droppedEvent({ id: `aside.${name}`, at, number: rows })], feedback: [] });
      this.aside.remove(name);
      this.counts.dropped += rows;
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
    if (rowsIn(batch) > 0) this.counts.dropped += (await this.write(batch)).length;
  }

  private lookLater(ms: number): void {
    if (this.closesAt < Number.POSITIVE_INFINITY) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.start(), ms);
    this.retry.unref();
  }
}

function asSetAside({ batch, message, code }: RefusedRow): SetAsideRow {
  return { ...batch, refused: `${code}: ${message}` };
}
