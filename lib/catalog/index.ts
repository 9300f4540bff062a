/**
 * The catalog: a content folder compiled into one SQLite file, and the only room that touches either.
 * Goal: compile at the speed of the bare pipeline, replace atomically, read in microseconds, share between processes.
 * Not here: how a file is read (lib/format), how a body is rendered (lib/markdown), ranking (lib/search).
 *
 * @example
 * const { info } = await compileCatalog({ contentDir: 'content', outFile: '.stepwise/catalog.db' });
 * const catalog = currentCatalog(); // the newest compiled state; reopened when the file is replaced
 */

export { type CardPlace, cardOf } from './card-of';
export {
  CatalogContentError,
  CatalogDamagedError,
  CatalogError,
  CatalogLockedError,
  CatalogMissingError,
  CatalogWriteError,
} from './catalog-errors';
export type { CompileOptions, CompileProgress, CompileReport } from './compile-catalog';
export { compileCatalog } from './compile-catalog';
export { currentCatalog, serveFrom } from './current-catalog';
export type { ExportedFile } from './export-content';
export { exportContent } from './export-content';
export { type CatalogKeeper, type KeeperOptions, keepCatalog } from './keep-catalog';
export { type KnownAddress, knownAddresses } from './known-addresses';
export { openCatalog } from './open-catalog';
export { pinnedCatalog, withCatalog } from './pinned-catalog';
export { projectRoot } from './project-root';
export type * from './records';
export type { ScratchCatalog } from './scratch-catalog';
export { openScratchCatalog } from './scratch-catalog';
export { addressWord } from './search/address-word';
export type { Passage } from './search/passages';
export { SUM_OF_BYTE, strengthOf } from './search/strengths';
export type * from './search-records';
