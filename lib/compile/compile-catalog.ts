import { existsSync } from 'node:fs';
import {
  CatalogError,
  CatalogWriteError,
  contentHash,
  lockCatalog,
  pictureFolderOf,
  picturesIn,
  readInfo,
  removeOtherPictures,
} from '@/lib/catalog';
import type { SiteData } from '@/lib/format';
import type { CompileOptions, CompileReport } from './compile-options';
import { canWriteLock, lockTextOf, writeAddressLock } from './content/address-lock';
import { listFolders, openContent } from './content/open-content';
import { lockDirOf } from './content/read-content-data';
import { DEFAULT_SITE } from './content/read-site';
import { readHistory } from './history/history-state';
import { staleBefore } from './history/write-changes';
import { type BaseCatalog, readBase } from './plan/base-catalog';
import { compileAhead } from './plan/compile-ahead';
import { type CompileRun, readingHashOf, vanished } from './plan/compile-run';
import { planCompile } from './plan/plan-compile';
import { FEW_FILES } from './pool/compile-pool';
import { assertNoNewErrors } from './write/assert-no-new-errors';
import { makeFolderFor, openDraft } from './write/catalog-draft';
import { writeCatalog } from './write/write-catalog';

export type { CompileOptions, CompileProgress, CompileReport } from './compile-options';

/**
 * Compiles content folders into a catalog file. What did not change is carried over by content hash and compiler
 * version; where nothing changed the file is left alone. Until the new file is whole and on disk the old one stays, and
 * it stays whatever goes wrong.
 * @throws CatalogContentError where the content folder is missing, empty, or vanishes meanwhile
 * @throws CatalogLockedError where another compile to the same file is under way
 * @throws CatalogRefusedError where `isRefusedForNewErrors`, and there are
 * @throws CatalogWriteError where the file cannot be written, as on a full disk
 * @throws the signal's reason where it aborts
 */
export async function compileCatalog(options: CompileOptions): Promise<CompileReport> {
  const started = performance.now();
  const { files, folders, read } = openContent(options);
  const release = takeOutput(options.outFile);
  try {
    const known = readBase(options.outFile, readingHashOf(read, folders));
    const base = known?.hasPictures && !hasPictureFolder(options) ? undefined : known;
    const plan = planCompile(folders, files, base);
    const isLockKept = options.keepAddresses === true && canWriteLock(lockDirOf(folders), read.lock);
    const history = readHistory(folders);
    const run = { options, folders, read, files, base, plan, isLockKept, history };
    const isUnchanged = isNothingToDo(run);
    if (!isUnchanged) await replaceCatalog(run);
    return {
      info: readInfo(options.outFile),
      outcome: isUnchanged ? 'unchanged' : base === undefined ? 'created' : 'updated',
      compiled: plan.compile.length,
      carriedOver: files.length - plan.compile.length,
      removed: plan.removed.length,
      milliseconds: performance.now() - started,
      folders,
    };
  } finally {
    release();
  }
}

/** Whether the pictures are there already; without them, as where a catalog was copied alone, all of them are read anew. */
function hasPictureFolder({ outFile, isScratch }: CompileOptions): boolean {
  return isScratch === true || existsSync(pictureFolderOf(outFile));
}

function takeOutput(outFile: string): () => void {
  try {
    makeFolderFor(outFile);
    return lockCatalog(outFile);
  } catch (error) {
    throw asWriteError(outFile, error);
  }
}

/** What the room throws passes; anything else that goes wrong while writing is about the disk. */
function asWriteError(outFile: string, error: unknown): CatalogError {
  if (error instanceof CatalogError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const message = `the catalog ${outFile} couldn’t be written and is unchanged: ${reason}`;
  return new CatalogWriteError(message, { cause: error });
}

/** Neither the files, nor what is told of their age, nor who has which address has changed. */
function isNothingToDo({ plan, base, read, options, history, isLockKept }: CompileRun): boolean {
  if (base === undefined || base.contentDir !== options.contentDir || base.dataHash !== read.hash) return false;
  const lockHash = contentHash(read.lock.text);
  if (base.lockHash !== lockHash || (isLockKept && base.addressesHash !== lockHash)) return false;
  const isSameAge = base.history.id === history.id && !hasAged(base, read.data.site ?? DEFAULT_SITE);
  return isSameAge && plan.compile.length === 0 && plan.removed.length === 0;
}

/** Whether an article has come of the age from which it may be out of date. */
function hasAged({ nextStale }: BaseCatalog, { staleAfterMonths }: SiteData): boolean {
  return nextStale !== null && nextStale <= staleBefore(new Date(), staleAfterMonths);
}

async function replaceCatalog(run: CompileRun): Promise<void> {
  const { outFile, signal } = run.options;
  try {
    const ahead = compileAhead(run);
    const draft = await openDraft(outFile, run.base && outFile);
    try {
      const addressesHash = await writeCatalog(draft.database, run, ahead);
      signal?.throwIfAborted();
      assertStillThere(run);
      if (run.options.isRefusedForNewErrors) assertNoNewErrors(draft.database, outFile);
      const isLockDue = run.isLockKept && addressesHash !== contentHash(run.read.lock.text);
      const lockText = isLockDue ? lockTextOf(draft.database) : undefined;
      const pictures = picturesIn(draft.database);
      draft.publish();
      if (!run.options.isScratch) removeOtherPictures(pictureFolderOf(outFile), pictures);
      if (lockText !== undefined) writeAddressLock(lockDirOf(run.folders), lockText);
    } finally {
      draft.discard();
    }
  } catch (error) {
    throw signal?.aborted ? error : asWriteError(outFile, error);
  }
}

/**
 * Files that went while others were compiled would make a catalog of half the content. Where few were compiled there was
 * no time for that, and the folder itself is looked for.
 */
function assertStillThere({ files, plan, folders }: CompileRun): void {
  if (plan.compile.length <= FEW_FILES && folders.every(({ dir }) => existsSync(dir))) return;
  const present = listFolders(folders);
  const gone = files.filter((file) => !present.has(file.path));
  if (gone.length > 0)
    throw vanished(
      folders,
      gone.map((file) => file.path),
    );
}
