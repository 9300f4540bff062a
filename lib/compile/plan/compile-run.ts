import path from 'node:path';
import { CatalogContentError, contentHash } from '@/lib/catalog';
import type { CompileOptions } from '../compile-options';
import { type ReadData, readingData } from '../content/read-content-data';
import type { ContentFile } from '../content/walk-content';
import type { HistoryState } from '../history/history-state';
import type { BaseCatalog } from './base-catalog';
import type { CompilePlan } from './plan-compile';

/** Everything that one run of the compiler has found out before it writes. */
export interface CompileRun {
  readonly options: CompileOptions;
  readonly read: ReadData;
  readonly files: readonly ContentFile[];
  readonly base: BaseCatalog | undefined;
  readonly plan: CompilePlan;
  /** Whether `addresses.json` is to be written, and may be. */
  readonly isLockKept: boolean;
  /** `undefined` where the content folder is in no git checkout. */
  readonly history: HistoryState | undefined;
}

/** Hash of the data that reading and rendering depend on. */
export function readingHashOf(read: ReadData): string {
  return contentHash(JSON.stringify(readingData(read.data)));
}

/** The error for files that go while others are compiled: without them half the content would be lost. */
export function vanished(contentDir: string, paths: readonly string[]): CatalogContentError {
  const rest = paths.length > 1 ? ` (and ${paths.length - 1} more)` : '';
  const file = path.join(contentDir, paths[0] ?? '');
  return new CatalogContentError(`${file} vanished while it was compiled${rest}; the old catalog stays`);
}
