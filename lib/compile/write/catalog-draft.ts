import { closeSync, constants, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { APPLICATION_ID, CREATE_TABLES, type Database, openForWriting, sealCatalog } from '@/lib/catalog';
import { isRunning } from '@/lib/catalog/process';

/** A catalog in the making, beside the file it is to replace. Nobody sees it before `publish`. */
export interface CatalogDraft {
  readonly database: Database;
  /** Makes the draft the catalog: synced, renamed over the old one, and the rename synced too. */
  publish(): void;
  /** Throws the draft away; harmless after `publish`. */
  discard(): void;
}

/**
 * Opens a draft for `outFile`: a copy of `base` where there is one to build on, else empty tables. Copying takes as long
 * as all else of a small change, and leaves the thread free meanwhile.
 */
export async function openDraft(outFile: string, base: string | undefined): Promise<CatalogDraft> {
  const file = `${outFile}.${process.pid}.tmp`;
  removeStaleDrafts(outFile);
  try {
    if (base !== undefined) await copyFile(base, file, constants.COPYFILE_FICLONE);
    const database = openForWriting(file);
    if (base === undefined)
      database.exec(
        `PRAGMA page_size = 8192; PRAGMA application_id = ${APPLICATION_ID}; BEGIN; ${CREATE_TABLES} COMMIT;`,
      );
    return {
      database,
      publish: () => publish(database, file, outFile),
      discard: () => {
        database.close();
        rmSync(file, { force: true });
      },
    };
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Makes the folder of `outFile`. */
export function makeFolderFor(outFile: string): void {
  mkdirSync(path.dirname(path.resolve(outFile)), { recursive: true });
}

function publish(database: Database, file: string, outFile: string): void {
  database.close();
  sealCatalog(file);
  syncPath(file, 'r+');
  renameSync(file, outFile);
  syncPath(path.dirname(path.resolve(outFile)), 'r');
}

function syncPath(file: string, flags: string): void {
  const descriptor = openSync(file, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A killed compile leaves its draft behind: `<out>.<pid>.tmp`. Those of dead processes, and our own, are in the way. */
function removeStaleDrafts(outFile: string): void {
  const folder = path.dirname(path.resolve(outFile));
  const start = `${path.basename(outFile)}.`;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    rmSync(path.join(folder, name), { force: true });
  }
}
