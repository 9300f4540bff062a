import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';

/** What of a folder is compiled, under a name that no other content has. */
export interface SharedContent {
  readonly name: string;
  readonly contentDir: string;
  readonly exclude?: ReadonlySet<string>;
}

/** Between two looks whether another worker is done. */
const WAIT_MS = 50;

/** A catalog that tests share which only read, opened for one of them; `close` closes it for that one. */
export async function compiledOnce(
  content: SharedContent,
): Promise<{ readonly catalog: Catalog; readonly close: () => void }> {
  const folder = path.join(inject('compiledFolder'), content.name);
  while (!existsSync(folder)) await compileOrWait(folder, content);
  const catalog = openCatalog(path.join(folder, 'catalog.db'));
  return { catalog, close: () => catalog.close() };
}

/** The worker that makes the folder compiles; the others come back later. The folder has its name once it's whole. */
async function compileOrWait(folder: string, { contentDir, exclude }: SharedContent): Promise<void> {
  const unfinished = `${folder}.new`;
  if (mkdirSync(unfinished, { recursive: true }) === undefined) return setTimeout(WAIT_MS);
  try {
    if (existsSync(folder)) return;
    const outFile = path.join(unfinished, 'catalog.db');
    await compileCatalog({ contentDir, outFile, ...(exclude && { exclude }) });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
