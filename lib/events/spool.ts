import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { type Batch, droppedEvent, EMPTY_BATCH, rowsIn } from './batch';
import { readSpooled, type Spooled } from './read-spooled';

/**
 * Batches on disk until they are in the database. Several processes may share the folder: each takes what it put there itself,
 * and what processes that ended left.
 */
export interface Spool {
  /** Adds a batch. The oldest ones go where there is no room; an event in the spool says how many. */
  add(batch: Batch): void;
  /** Finishes what an earlier thread of the same owner has left open; for who adds, before it does. */
  adopt(): void;
  /** Lets whoever shares this spool take what was added. @returns whether there was anything since the last time */
  finish(): boolean;
  /** The oldest batches that nobody adds to any more, and what says that they are written; `undefined` for none. */
  take(): Taken | undefined;
  /** Leaves what is on disk to whoever comes next. */
  close(): void;
  /** All that is on disk, whoever added it. */
  bytes(): number;
  /** Rows that this spool has dropped since it was opened. */
  dropped(): number;
}

/** What was taken out; it stays on disk until it is `done`. */
export interface Taken extends Spooled {
  /** Of the file, without its ending: no other has it. */
  readonly name: string;
  done(): void;
  /** Leaves it where it is for a minute, so that what comes after it doesn't wait for it. */
  skip(reason: unknown): void;
}

/** One that is added to, one that is added to no more, and one that its process left to whoever comes. */
const OPEN = '.open';
const FULL = '.full';
const LEFT = '.left';

/** Bytes of a file before the next one is begun. */
const FILE_BYTES = 256 * 1024;

/** A file that nobody added to for so long is left: its process has ended, wherever it ran, or its thread has. */
const LEFT_AFTER_MS = 30_000;

/** Time for which a file is left alone that can't be read or done with. */
const SKIPPED_MS = 60_000;

/** Spools of this thread. */
let count = 0;

/** Characters of the time at which a file's name begins. */
const TIME_LENGTH = 9;

/** Bytes on disk. Some 400,000 events: at ten a second, half a day. */
const SPOOL_BYTES = 64 * 1024 * 1024;

/** What a spool is opened with. */
export interface SpoolOptions {
  /** Of all files in the folder together. */
  readonly mostBytes?: number | undefined;
  /** Threads of one process share a spool under one name, without `-`: one adds, another one takes. A name of its own, if absent. */
  readonly owner?: string | undefined;
  /** Called between two batches that are read. */
  readonly breathe?: (() => void) | undefined;
  /** Is told of a file that can't be read, or that is skipped, once. */
  readonly onProblem?: ((error: unknown) => void) | undefined;
}

/** Opens a spool; nothing is on disk before something is added. */
export function openSpool(folder: string, options: SpoolOptions = {}): Spool {
  const { mostBytes = SPOOL_BYTES, owner, breathe } = options;
  count += 1;
  const from = `-${process.pid}-${owner ?? `${threadId}.${count}`}-`;
  const own = `${Date.now().toString(36).padStart(TIME_LENGTH, '0')}${from}`;
  const isOwn = (name: string) => name.startsWith(from, TIME_LENGTH);
  let files = 0;
  let open: string | undefined;
  /** Of the file that is open. */
  let bytes = 0;
  let dropped = 0;
  /** Until when a file is left alone. */
  const skipped = new Map<string, number>();
  const skip = (name: string, reason: unknown) => {
    if (!skipped.has(name)) options.onProblem?.(reason);
    skipped.set(name, performance.now() + SKIPPED_MS);
  };
  const isNext = (name: string) =>
    (name.endsWith(LEFT) || (isOwn(name) && name.endsWith(FULL))) && performance.now() >= (skipped.get(name) ?? 0);
  const finish = () => {
    const wasOpen = open;
    if (wasOpen !== undefined) rename(wasOpen, wasOpen.replace(OPEN, FULL));
    open = undefined;
    return wasOpen !== undefined;
  };
  const append = (batch: Batch) => {
    if (open === undefined) {
      mkdirSync(folder, { recursive: true });
      files += 1;
      bytes = 0;
      open = path.join(folder, `${own}${String(files).padStart(8, '0')}${OPEN}`);
    }
    const line = Buffer.from(`${JSON.stringify(batch)}\n`);
    try {
      appendFileSync(open, line);
    } catch (error) {
      // Half a line may be there: what comes next is not to be its second half.
      finish();
      throw error;
    }
    bytes += line.length;
  };
  return {
    add: (batch) => {
      append(batch);
      if (bytes < FILE_BYTES) return;
      finish();
      const { rows, told } = makeRoom(folder, mostBytes);
      dropped += rows;
      if (rows + told > 0) append({ events: [droppedEvent({ number: rows + told })], feedback: [] });
    },
    adopt: () => {
      for (const name of namesIn(folder).filter((each) => isOwn(each) && each.endsWith(OPEN)))
        rename(path.join(folder, name), path.join(folder, name.replace(OPEN, FULL)));
    },
    finish,
    take: () => {
      finish();
      for (const name of namesIn(folder))
        if (!isOwn(name) && isAbandoned(folder, name)) rename(path.join(folder, name), leftName(folder, name));
      for (const name of namesIn(folder).filter(isNext)) {
        const done = () => rmSync(path.join(folder, name), { force: true });
        try {
          const spooled = readSpooled(path.join(folder, name), breathe);
          return { ...spooled, name: path.parse(name).name, done, skip: (reason) => skip(name, reason) };
        } catch (error) {
          skip(name, error);
        }
      }
      return undefined;
    },
    close: () => {
      finish();
      for (const name of namesIn(folder)) if (isOwn(name)) rename(path.join(folder, name), leftName(folder, name));
    },
    bytes: () => namesIn(folder).reduce((sum, name) => sum + sizeOf(path.join(folder, name)), 0),
    dropped: () => dropped,
  };
}

/** Names sort by the time at which their files were begun. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Another process may have been quicker. */
function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Then it is there, or written already.
  }
}

function leftName(folder: string, name: string): string {
  return path.join(folder, name.replace(/\.\w+$/, LEFT));
}

/** Whether the process of a file has ended without leaving it to others. */
function isAbandoned(folder: string, name: string): boolean {
  const file = path.join(folder, name);
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return !name.endsWith(LEFT) && (Date.now() - changed > LEFT_AFTER_MS || !isRunning(file));
}

/** Whether the process that a file is named after runs on this machine. */
function isRunning(file: string): boolean {
  const pid = Number(path.basename(file).split('-')[1]);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What had to go. */
interface Dropped {
  readonly rows: number;
  /** Rows that were dropped before, by the events that told of them, which are gone as well. */
  readonly told: number;
}

/** Deletes the oldest files until the rest has room. */
function makeRoom(folder: string, mostBytes: number): Dropped {
  const files = namesIn(folder)
    .filter((name) => !name.endsWith(OPEN))
    .map((name) => path.join(folder, name));
  let bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  let rows = 0;
  let told = 0;
  for (const file of files) {
    if (bytes <= mostBytes) break;
    bytes -= sizeOf(file);
    const { batch, unread } = readOrNothing(file);
    const tellers = batch.events.filter(({ name }) => name === 'dropped');
    rows += rowsIn(batch) + unread.length - tellers.length;
    told += tellers.reduce((sum, { number }) => sum + number, 0);
    rmSync(file, { force: true });
  }
  return { rows, told };
}

/** How many rows a file has that nobody can read is not known either. */
function readOrNothing(file: string): Spooled {
  try {
    return readSpooled(file);
  } catch {
    return { batch: EMPTY_BATCH, unread: [] };
  }
}
