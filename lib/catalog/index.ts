/**
 * The catalog as a server reads it: a content folder compiled into one SQLite file, opened read-only by any number of processes.
 * Goal: a page is a few look-ups of microseconds; what is open never changes; a new file is taken up without a restart.
 * Not here: how a catalog is made (lib/compile), ranking (lib/search), what a requested address leads to (lib/routes).
 *
 * @example
 * const catalog = currentCatalog(); // the newest compiled state; reopened when the file is replaced
 * catalog.article('automated-backups')?.pieces?.steps;
 */

/* How it is stored, for lib/compile, which writes what this room reads. */
export { type ArticleBody, encodeBody } from './article-body';
export { type CardPlace, cardOf } from './card-of';
export type { Catalog } from './catalog';
export {
  CatalogContentError,
  CatalogDamagedError,
  CatalogError,
  CatalogLockedError,
  CatalogMissingError,
  CatalogRefusedError,
  CatalogWriteError,
} from './catalog-errors';
export { lockCatalog, takeLock } from './catalog-lock';
export { APPLICATION_ID, checkSeal, hasSeal, sealCatalog } from './catalog-seal';
export { closestLanguage, isReadAs } from './closest-language';
export { contentDirsOf } from './content-dirs';
export { contentHash, LongHash } from './content-hash';
export { currentCatalog, serveFrom } from './current-catalog';
export { type Cell, type Database, openForReading, openForWriting, type Query, type Row } from './database';
export { fold, foldAll } from './fold';
export { catalogFor, inLanguages } from './in-languages';
export { type CatalogKeeper, type KeeperOptions, keepCatalog } from './keep-catalog';
export { type KnownAddress, knownAddresses } from './known-addresses';
export { nearestNames } from './nearest-names';
export { openCatalog, readInfo } from './open-catalog';
export { ownerOf, splitAtCapitals } from './owner-label';
export type { Passage } from './passages';
export { packPassages, unpackPassages } from './passages';
export {
  PICTURE_PREFIX,
  pictureAsData,
  pictureFolderOf,
  picturesIn,
  pictureTypeOf,
  removeOtherPictures,
} from './pictures';
export { type Postings, packPostings, unpackPostings } from './postings';
export type * from './records';
export {
  blobOf,
  bodyFromRow,
  diagnosticCells,
  type KnownHistory,
  type Labels,
  listCell,
  type Meta,
  readDiagnostic,
  readMeta,
  storedJson,
} from './rows';
export { CREATE_INDEXES, CREATE_TABLES, CREATE_WORD_INDEXES, SCHEMA_VERSION } from './schema';
export type * from './search-records';
export { addField, byteOf, FIELD_WEIGHTS, SUM_OF_BYTE, strengthOf } from './strengths';
