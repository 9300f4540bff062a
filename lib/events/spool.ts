import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type Batch, EMPTY_BATCH, joinBatches, rowsIn } from './batch';
import { type EventName, isEventName } from './event';

/**
 * Batches on disk until they are in the database. Several processes may share the folder: each takes what it put there itself,
 * and what processes that ended left.
 */
export interface Spool {
  /** Adds a batch. The oldest ones go where there is no room; they are counted. */
  add(batch: Batch): void;
  /** The oldest batches that nobody adds to any more, and what says that they are written; `undefined` for none. */
  take(): Taken | undefined;
  /** Leaves what is on disk to whoever comes next. */
  close(): void;
  figures(): { readonly bytes: number; readonly dropped: number };
}

/** What was taken out; it stays on disk until it is `done`. */
export interface Taken {
  readonly batch: Batch;
  done(): void;
}

/** One that is added to, one that is added to no more, and one that its process left to whoever comes. */
const OPEN = '.open';
const FULL = '.full';
const LEFT = '.left';

/** Bytes of a file before the next one is begun. */
const FILE_BYTES = 256 * 1024;

/** A file that nobody added to for so long is left: its process has ended, wherever it ran, or its thread has. */
const LEFT_AFTER_MS = 30_000;

/** Spools of this process. */
let count = 0;

/** Bytes on disk. Some 400,000 events: at ten a second, half a day. */
const SPOOL_BYTES = 64 * 1024 * 1024;

/** Opens a spool; nothing is on disk before something is added. @param mostBytes of all files in the folder together */
export function openSpool(folder: string, mostBytes: number = SPOOL_BYTES): Spool {
  count += 1;
  const own = `${Date.now().toString(36).padStart(9, '0')}-${process.pid}-${count}-`;
  let files = 0;
  let open: string | undefined;
  let dropped = 0;
  const finish = () => {
    if (open !== undefined) rename(open, open.replace(OPEN, FULL));
    open = undefined;
  };
  return {
    add: (batch) => {
      mkdirSync(folder, { recursive: true });
      if (open === undefined) {
        files += 1;
        open = path.join(folder, `${own}${String(files).padStart(8, '0')}${OPEN}`);
      }
      appendFileSync(open, `${JSON.stringify(batch)}\n`);
      if (sizeOf(open) < FILE_BYTES) return;
      finish();
      dropped += makeRoom(folder, mostBytes);
    },
    take: () => {
      finish();
      for (const name of namesIn(folder))
        if (!name.startsWith(own) && isAbandoned(folder, name)) rename(path.join(folder, name), leftName(folder, name));
      const oldest = namesIn(folder).find(
        (name) => name.endsWith(LEFT) || (name.startsWith(own) && name.endsWith(FULL)),
      );
      if (oldest === undefined) return undefined;
      const file = path.join(folder, oldest);
      return { batch: readSpooled(file), done: () => rmSync(file, { force: true }) };
    },
    close: () => {
      finish();
      for (const name of namesIn(folder))
        if (name.startsWith(own)) rename(path.join(folder, name), leftName(folder, name));
    },
    figures: () => ({
      bytes: namesIn(folder).reduce((sum, name) => sum + sizeOf(path.join(folder, name)), 0),
      dropped,
    }),
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

/** Deletes the oldest files until the rest has room. @returns how many rows were in them */
function makeRoom(folder: string, mostBytes: number): number {
  const files = namesIn(folder)
    .filter((name) => !name.endsWith(OPEN))
    .map((name) => path.join(folder, name));
  let bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  let rows = 0;
  for (const file of files) {
    if (bytes <= mostBytes) break;
    bytes -= sizeOf(file);
    rows += rowsIn(readSpooled(file));
    rmSync(file, { force: true });
  }
  return rows;
}

const Name = z.custom<EventName>((name) => typeof name === 'string' && isEventName(name));

const Line = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      at: z.number(),
      visit: z.string(),
      name: Name,
      page: z.string(),
      part: z.string(),
      choice: z.string(),
      number: z.number(),
    }),
  ),
  feedback: z.array(
    z.object({
      id: z.string(),
      at: z.number(),
      page: z.string(),
      outcome: z.string().default(''),
      solved: z.boolean(),
      reason: z.string(),
      comment: z.string(),
    }),
  ),
});

/** The last line of a process that was killed may be cut; it was never whole, and is left out. */
function readSpooled(file: string): Batch {
  return joinBatches(textOf(file).split('\n').map(readLine));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readLine(line: string): Batch {
  try {
    return Line.safeParse(JSON.parse(line)).data ?? EMPTY_BATCH;
  } catch {
    return EMPTY_BATCH;
  }
}
