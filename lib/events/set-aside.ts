import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DAY_MS } from './event';

/** A row that cannot be written, as a file of the spool has it: that of one event or answer, and why. */
export interface SetAsideRow {
  readonly events: readonly unknown[];
  readonly feedback: readonly unknown[];
  readonly refused: string;
}

/** A file of such rows. */
export interface SetAsideFile {
  readonly name: string;
  readonly rows: number;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Rows that a database refuses, in a folder beside the spool. Files are named after those of the spool that the rows came in: whoever is
 * killed in the middle writes the same file again. And they are read like these, so whoever has done away with the reason moves them there.
 */
export interface SetAside {
  /** Keeps the rows of a file of the spool, all at once. @throws where the disk takes nothing */
  put(name: string, rows: readonly SetAsideRow[]): void;
  /** The oldest files, where all of them have more bytes than they may. */
  tooMany(): readonly SetAsideFile[];
  remove(name: string): void;
  /** Rows in all files. */
  rows(): number;
}

/** Characters of a database's words. */
const LONGEST_MESSAGE = 500;

/** Ending of files that nobody adds to, in the spool as well. */
const ENDING = '.left';

/** Some 20,000 rows. */
const MOST_BYTES = 8 * 1024 * 1024;

/** The folder that belongs to that of a spool. */
export function setAsideFolderOf(spoolFolder: string): string {
  return `${spoolFolder.replace(/\.spool$/, '')}.refused`;
}

/** Opens the folder, which is made with the first row. */
export function openSetAside(folder: string, mostBytes: number = MOST_BYTES): SetAside {
  /** Rows by name and length: files change only as a whole. */
  const counted = new Map<string, number>();
  const files = () => namesIn(folder).flatMap((name) => fileOf(folder, name, counted));
  return {
    put: (name, rows) => {
      mkdirSync(folder, { recursive: true });
      const lines = rows.map(({ refused, ...row }) => ({ ...row, refused: refused.slice(0, LONGEST_MESSAGE) }));
      const file = path.join(folder, name + ENDING);
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      renameSync(unfinished, file);
    },
    tooMany: () => {
      const all = files();
      let bytes = all.reduce((sum, file) => sum + file.bytes, 0);
      return all.filter((file) => {
        const isTooMuch = bytes > mostBytes;
        bytes -= file.bytes;
        return isTooMuch;
      });
    },
    remove: (name) => rmSync(path.join(folder, name), { force: true }),
    rows: () => files().reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** Deletes what was set aside more than so many days ago. @param now milliseconds since 1970 */
export function removeSetAside(spoolFolder: string, keptDays: number, now: number): void {
  const folder = setAsideFolderOf(spoolFolder);
  for (const name of namesIn(folder)) {
    const file = path.join(folder, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (changed < now - keptDays * DAY_MS) rmSync(file, { force: true });
  }
}

/** Names sort by the time at which the spool's files were begun. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

/** A file and its length; nothing where another process has deleted it. What was not finished counts by its length alone. */
function fileOf(
  folder: string,
  name: string,
  counted: Map<string, number>,
): readonly (SetAsideFile & { readonly bytes: number })[] {
  const file = path.join(folder, name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return [];
  const key = `${found.size} ${name}`;
  const rows = counted.get(key) ?? (name.endsWith(ENDING) ? linesIn(file) : 0);
  counted.set(key, rows);
  return [{ name, rows, at: Math.floor(found.mtimeMs), bytes: found.size }];
}

function linesIn(file: string): number {
  try {
    return readFileSync(file, 'utf8').split('\n').length - 1;
  } catch {
    return 0;
  }
}
