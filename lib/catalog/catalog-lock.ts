import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { CatalogLockedError, CatalogWriteError } from './catalog-errors';
import { livingProcess, ownMark, type ProcessMark, readQuietly } from './process';

/**
 * Takes the lock that lets one process at a time make the catalog `outFile`, and gives the function that releases it. A lock
 * whose process is dead is taken over.
 * @throws CatalogLockedError where another process is at it.
 */
export function lockCatalog(outFile: string): () => void {
  const taken = takeLock(`${outFile}.lock`);
  if (typeof taken === 'function') return taken;
  if (taken === undefined) throw new CatalogLockedError(`another process keeps locking ${outFile}. Try again`);
  throw new CatalogLockedError(lockedMessage(outFile, taken));
}

/**
 * Takes a lock that is a file. One whose process is dead is taken over.
 * @returns the function that releases it, or who has it; `undefined` where others were quicker again and again
 * @throws CatalogWriteError where the file cannot be written
 */
export function takeLock(file: string): (() => void) | ProcessMark | undefined {
  const own = `${file}.${process.pid}`;
  const content = ownMark();
  try {
    writeFileSync(own, content);
    for (let attempt = 0; attempt < 3; attempt++) {
      if (tryLink(own, file)) return () => releaseLock(file, content);
      const holder = livingProcess(file);
      if (holder) return holder;
      removeStale(file);
    }
    return undefined;
  } finally {
    rmSync(own, { force: true });
  }
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
  if (livingProcess(aside)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function releaseLock(file: string, content: string): void {
  if (readQuietly(file) === content) rmSync(file, { force: true });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function lockedMessage(outFile: string, holder: ProcessMark): string {
  return holder.pid === process.pid
    ? `this process is already compiling ${outFile}`
    : `process ${holder.pid} is compiling ${outFile}; wait for it, or end it and try again`;
}
