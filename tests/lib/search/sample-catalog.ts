import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';

/** The project's own sample content, compiled; `close` removes the catalog. */
export async function sampleCatalog(): Promise<{ readonly catalog: Catalog; readonly close: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-sample-'));
  const outFile = path.join(folder, 'catalog.db');
  await compileCatalog({ contentDir: path.join(process.cwd(), 'content'), outFile });
  const catalog = openCatalog(outFile);
  const close = () => {
    catalog.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { catalog, close };
}
