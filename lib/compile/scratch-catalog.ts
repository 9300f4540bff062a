import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Catalog } from '@/lib/catalog';
import { CatalogLockedError, CatalogWriteError, contentHash, openCatalog } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import { compileCatalog } from './compile-catalog';
import type { CompileOptions, CompileReport } from './compile-options';

/** Scratch catalogs that are kept, those used last. */
const MOST_KEPT = 5;

/** A catalog that nobody serves, for looking at content. */
export interface ScratchCatalog {
  readonly catalog: Catalog;
  readonly report: CompileReport;
  /** Where it is on the disk, until it is closed. */
  readonly file: string;
  readonly close: () => void;
}

/**
 * Compiles content into a catalog of its own and opens it. It is kept under `.stepwise/scratch`, so that the next look
 * compiles only what changed; where that is in use or cannot be written, a temporary one does.
 * @throws CatalogContentError where the content folder is missing or empty
 */
export async function openScratchCatalog(options: Omit<CompileOptions, 'outFile'>): Promise<ScratchCatalog> {
  const kept = path.join(projectRoot(), '.stepwise', 'scratch');
  try {
    mkdirSync(kept, { recursive: true });
    const name = contentHash(path.resolve(options.contentDir)).replace(/[^\w]/g, '').slice(0, 12);
    const scratch = await openAt(path.join(kept, `${name}.db`), options, () => {});
    utimesSync(path.join(kept, `${name}.db`), new Date(), new Date());
    removeOldest(kept);
    return scratch;
  } catch (error) {
    const isInTheWay = error instanceof CatalogLockedError || error instanceof CatalogWriteError;
    if (!isInTheWay && !isNotWritable(error)) throw error;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    return await openAt(path.join(folder, 'catalog.db'), options, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

async function openAt(
  outFile: string,
  options: Omit<CompileOptions, 'outFile'>,
  afterwards: () => void,
): Promise<ScratchCatalog> {
  const report = await compileCatalog({ ...options, outFile, isScratch: true });
  const catalog = openCatalog(outFile);
  return {
    catalog,
    report,
    file: outFile,
    close: () => {
      catalog.close();
      afterwards();
    },
  };
}

function isNotWritable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(EACCES|EROFS|EPERM|ENOSPC)$/.test(String(error.code));
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, usedAt: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  const old = files.toSorted((a, b) => b.usedAt - a.usedAt).slice(MOST_KEPT);
  for (const { file } of old) rmSync(file, { force: true });
}
