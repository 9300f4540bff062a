import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from './part-file';

/**
 * Writes `catalog.db.sha256` beside a catalog, as `sha256sum` would: sites that fetch the catalog hold it against this.
 * @throws where the file cannot be written
 */
export async function writeChecksum(catalogFile: string): Promise<void> {
  const draft = `${catalogFile}.sha256.tmp`;
  writeFileSync(draft, `${await sha256Of(catalogFile)}  ${path.basename(catalogFile)}\n`);
  renameSync(draft, `${catalogFile}.sha256`);
}
