import path from 'node:path';
import type { BaseCatalog } from './base-catalog';
import { CatalogContentError } from './catalog-errors';
import type { CompileOptions } from './compile-options';
import type { UnreadFile } from './compiled-file';
import { contentHash } from './content-hash';
import type { HistoryState } from './history/history-state';
import type { CompilePlan } from './plan-compile';
import { type ReadData, readingData } from './read-content-data';
import type { ContentFile } from './walk-content';

/** Everything that one run of the compiler has found out before it writes. */
export interface CompileRun {
  readonly options: CompileOptions;
  readonly read: ReadData;
  readonly files: readonly ContentFile[];
  readonly base: BaseCatalog | undefined;
  readonly plan: CompilePlan;
  /** `undefined` where the content folder is in no git checkout. */
  readonly history: HistoryState | undefined;
}

/** Hash of the data that reading and rendering depend on. */
export function readingHashOf(read: ReadData): string {
  return contentHash(JSON.stringify(readingData(read.data)));
}

/** The error for files that go or cannot be read while others are compiled: without them half the content would be lost. */
export function unreadable(contentDir: string, files: readonly Omit<UnreadFile, 'role'>[]): CatalogContentError {
  const [first] = files;
  const rest = files.length > 1 ? ` (and ${files.length - 1} more)` : '';
  const what = first?.reason === 'ENOENT' ? 'vanished while it was compiled' : `cannot be read (${first?.reason})`;
  return new CatalogContentError(`${path.join(contentDir, first?.path ?? '')} ${what}${rest}; the old catalog stays`);
}
