import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { CatalogLockedError, CatalogWriteError } from './catalog-errors';

/** Who holds a lock: a process id is used again after a while, so the time the process started goes with it. */
interface Holder {
  readonly pid: number;
  readonly started: string;
}

/**
 * Takes the lock that lets one process at a time make the catalog `outFile`, and gives the function that releases it. A lock
 * whose process is dead is taken over.
 * @throws CatalogLockedError where another process is at it.
 */
export function lockCatalog(outFile: string): () => void {
  const file = `${outFile}.lock`;
  const own = `${file}.${process.pid}`;
  const content = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  try {
    writeFileSync(own, content);
    for (let attempt = 0; attempt < 3; attempt++) {
      if (tryLink(own, file)) return () => releaseLock(file, content);
      const holder = holderOf(file);
      if (holder && isAlive(holder)) throw new CatalogLockedError(lockedMessage(outFile, holder));
      removeStale(file);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new CatalogLockedError(`another process keeps locking ${outFile}. Try again`);
}

/** A hard link appears whole or not at all, and fails where the name is taken. */
function tryLink(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new CatalogWriteError(`can’t lock ${file}: ${codeOf(error)}`, { cause: error });
  }
}

/** Moves the lock aside before it is removed: of two processes that find it stale, one moves it and the other finds none. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const holder = holderOf(aside);
  if (holder && isAlive(holder)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function releaseLock(file: string, content: string): void {
  if (readQuietly(file) === content) rmSync(file, { force: true });
}

function holderOf(file: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readQuietly(file));
    const isHolder = typeof value === 'object' && value !== null && 'pid' in value && 'started' in value;
    return isHolder && typeof value.pid === 'number' ? { pid: value.pid, started: String(value.started) } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  return isRunning(holder.pid) && startOf(holder.pid) === holder.started;
}

/** Whether a process of that id runs; one of another user counts. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** When a process started, in the kernel's own count; empty where the system does not tell. */
function startOf(pid: number): string {
  const stat = readQuietly(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function lockedMessage(outFile: string, holder: Holder): string {
  return holder.pid === process.pid
    ? `this process is already compiling ${outFile}`
    : `process ${holder.pid} is compiling ${outFile}; wait for it, or end it and try again`;
}
