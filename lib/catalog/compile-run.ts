import type { BaseCatalog } from './base-catalog';
import { CatalogContentError } from './catalog-errors';
import type { CompileOptions } from './compile-options';
import { contentHash } from './content-hash';
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
}

/** Hash of the data that reading and rendering depend on. */
export function readingHashOf(read: ReadData): string {
  return contentHash(JSON.stringify(readingData(read.data)));
}

/** The error for files that vanish while others are compiled: a catalog without them would hold half the content. */
export function vanished(contentDir: string, paths: readonly string[]): CatalogContentError {
  const rest = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  return new CatalogContentError(
    `${contentDir} changed while it was compiled: ${paths[0]}${rest} is gone; the old catalog stays, compile again`,
  );
}
