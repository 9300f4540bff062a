import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Catalog, openCatalog } from '@/lib/catalog';

/**
 * Compiles a content folder into a catalog of its own in another process, so that the memory of this one is that of
 * search, and opens it; `close` removes it.
 * @param args of `stepwise search-eval`; the other process gets them too, with `--compile FILE` behind
 * @returns nothing where it could not be compiled; standard error says why
 */
export function openJudgedCatalog(
  args: readonly string[],
): { readonly catalog: Catalog; readonly close: () => void } | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-search-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const outFile = path.join(folder, 'catalog.db');
  const command = [process.argv[1] ?? '', 'search-eval', ...args, '--compile', outFile];
  const { status, signal } = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    remove();
    process.stderr.write(`stepwise search-eval: the content was not compiled (${signal ?? `exit ${status}`})\n`);
    return undefined;
  }
  const catalog = openCatalog(outFile);
  const close = () => {
    catalog.close();
    remove();
  };
  return { catalog, close };
}
