import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Catalog, compileCatalog, openCatalog } from '@/lib/catalog';

/** Compiles a content folder without some files into a catalog of its own, and opens it; `close` removes it. */
export async function openJudgedCatalog(
  contentDir: string,
  dataDir: string | undefined,
  exclude: ReadonlySet<string>,
): Promise<{ readonly catalog: Catalog; readonly close: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-search-'));
  const outFile = path.join(folder, 'catalog.db');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await compileCatalog({ contentDir, dataDir, outFile, exclude });
    const catalog = openCatalog(outFile);
    const close = () => {
      catalog.close();
      remove();
    };
    return { catalog, close };
  } catch (error) {
    remove();
    throw error;
  }
}
