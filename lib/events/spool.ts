import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type Batch, EMPTY_BATCH, joinBatches, rowsIn } from './batch';
import { type EventName, isEventName } from './event';

/** Batches on disk that wait for the database. Several processes may share the folder. */
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

/** One that is added to, and one that is full or whose process has ended. */
const OPEN = '.open';
const FULL = '.full';

/** Bytes of a file before the next one is begun. */
const FILE_BYTES = 256 * 1024;

/** A file that nobody added to for so long is no longer added to: its process has ended, wherever it ran. */
const LEFT_AFTER_MS = 30_000;

let count = 0;

/** @param mostBytes of all files in the folder together */
export function openSpool(folder: string, mostBytes: number): Spool {
  const own = `${Date.now().toString(36).padStart(9, '0')}-${process.pid}`;
  let open: string | undefined;
  let dropped = 0;
  const close = () => {
    if (open !== undefined) rename(open, open.replace(OPEN, FULL));
    open = undefined;
  };
  return {
    add: (batch) => {
      mkdirSync(folder, { recursive: true });
      if (open === undefined) {
        count += 1;
        open = path.join(folder, `${own}-${String(count).padStart(8, '0')}${OPEN}`);
      }
      appendFileSync(open, `${JSON.stringify(batch)}\n`);
      if (sizeOf(open) < FILE_BYTES) return;
      close();
      dropped += makeRoom(folder, mostBytes);
    },
    take: () => {
      close();
      for (const name of namesIn(folder).filter((each) => each.endsWith(OPEN))) claimLeft(path.join(folder, name));
      const [oldest] = namesIn(folder).filter((name) => name.endsWith(FULL));
      if (oldest === undefined) return undefined;
      const file = path.join(folder, oldest);
      return { batch: readSpooled(file), done: () => rmSync(file, { force: true }) };
    },
    close,
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

function claimLeft(file: string): void {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - changed > LEFT_AFTER_MS || !isRunning(file)) rename(file, file.replace(OPEN, FULL));
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
    .filter((name) => name.endsWith(FULL))
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
