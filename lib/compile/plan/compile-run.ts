import { CatalogContentError, contentHash } from '@/lib/catalog';
import type { CompileOptions } from '../compile-options';
import { type ContentFolder, diskPathOf } from '../content/content-folders';
import { type ReadData, readingData } from '../content/read-content-data';
import type { ContentFile } from '../content/walk-content';
import type { History } from '../history/history-state';
import type { BaseCatalog } from './base-catalog';
import type { CompilePlan } from './plan-compile';

/** Everything that one run of the compiler has found out before it writes. */
export interface CompileRun {
  readonly options: CompileOptions;
  readonly folders: readonly ContentFolder[];
  readonly read: ReadData;
  readonly files: readonly ContentFile[];
  readonly base: BaseCatalog | undefined;
  readonly plan: CompilePlan;
  /** Whether `addresses.json` is to be written, and may be. */
  readonly isLockKept: boolean;
  readonly history: History;
}

/** Hash of what reading and rendering depend on beside the files. */
export function readingHashOf(read: ReadData, folders: readonly ContentFolder[]): string {
  const dialects = folders.map(({ mount, dialect }) => [mount, dialect]);
  return contentHash(JSON.stringify([readingData(read.data), dialects]));
}

/** The error for files that go while others are compiled: without them half the content would be lost. */
export function vanished(folders: readonly ContentFolder[], paths: readonly string[]): CatalogContentError {
  const rest = paths.length > 1 ? ` (and ${paths.length - 1} more)` : '';
  const file = diskPathOf(folders, paths[0] ?? '');
  return new CatalogContentError(`${file} disappeared during the compile${rest}; the old catalog stays`);
}
