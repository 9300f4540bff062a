import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import type { Settings } from '../serve/settings';

/** The authors' catalog: compiled anew in this process at every save, and open from the moment it is written. */
export interface LiveCatalog {
  /** @throws Error with the reason where nothing could be compiled yet */
  read(): Catalog;
  /** Compiles what changed. Resolves to the new version, or `undefined` where nothing changed or it failed (told on the terminal). */
  refresh(): Promise<string | undefined>;
}

/** How long a replaced catalog stays open for pages that are still being drawn. */
const CLOSE_AFTER_MS = 10_000;

/** A live catalog, not compiled yet. */
export function createLiveCatalog({ contentDir, catalogFile }: Settings): LiveCatalog {
  let current: Catalog | undefined;
  let reason = 'the content is being compiled';
  const refresh = async () => {
    try {
      const report = await compileCatalog({ contentDir, outFile: catalogFile, withDrafts: true });
      if (current?.info.version === report.info.version) return undefined;
      const old = current;
      current = openCatalog(catalogFile);
      if (old) setTimeout(() => old.close(), CLOSE_AFTER_MS).unref();
      if (old) console.log(`Compiled ${report.compiled} changed in ${Math.round(report.milliseconds)} ms.`);
      return current.info.version;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      console.error(`The content stays as it was: ${reason}`);
      return undefined;
    }
  };
  const read = () => {
    if (current === undefined) throw new Error(reason);
    return current;
  };
  return { read, refresh };
}
