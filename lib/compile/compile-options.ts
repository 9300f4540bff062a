import type { CatalogInfo } from '@/lib/catalog';
import type { ContentFolder } from './content/content-folders';

/** How far a compile is: files that are done, of those that had to be compiled. */
export interface CompileProgress {
  readonly done: number;
  readonly total: number;
}

/** What to compile, and where to. */
export interface CompileOptions {
  /** The content folder, or several (`contentDirsOf`); `data/` of each holds content data. */
  readonly contentDir: string;
  /** The catalog file; replaced in one step, and only by a whole catalog. */
  readonly outFile: string;
  /** Where the content data is, instead of `<contentDir>/data`; what is missing there comes from the project's own. */
  readonly dataDir?: string | undefined;
  /** Threads that compile; the number of cores, at most four, where it is not given. Does not change the result. */
  readonly workers?: number | undefined;
  readonly onProgress?: ((progress: CompileProgress) => void) | undefined;
  /** Content files to leave out, by path, as if they were not there. */
  readonly exclude?: ReadonlySet<string> | undefined;
  /**
   * Writes who has which address to `data/addresses.json` of the content folder, where it may be written. Without it the file
   * is obeyed all the same.
   */
  readonly keepAddresses?: boolean | undefined;
  /** Whether the old catalog stays where the content has errors that it did not have. */
  readonly isRefusedForNewErrors?: boolean | undefined;
  /** Whether drafts are compiled as well, for their authors. A site for readers has none. */
  readonly withDrafts?: boolean | undefined;
  /** Nobody will serve the catalog, so its pictures stay where they are. */
  readonly isScratch?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a compile did. */
export interface CompileReport {
  readonly info: CatalogInfo;
  /** `unchanged`: the catalog file was left alone. */
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** Files compiled in this run. */
  readonly compiled: number;
  /** Files whose row was carried over from the old catalog. */
  readonly carriedOver: number;
  /** Files that were in the old catalog and are gone. */
  readonly removed: number;
  readonly milliseconds: number;
  /** Where the content came from. */
  readonly folders: readonly ContentFolder[];
}
