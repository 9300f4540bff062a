import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '@/lib/format';
import type { Catalog } from './catalog';
import { CatalogDamagedError, CatalogMissingError } from './catalog-errors';
import { openForReading } from './database';
import { pictureFolderOf, picturesIn } from './pictures';
import { openArticles } from './queries/articles';
import { openDestinations } from './queries/destinations';
import { openEngineering } from './queries/engineering';
import { openEntries } from './queries/entries';
import { openListing } from './queries/listing';
import { openNearest } from './queries/nearest';
import { openProducts } from './queries/products';
import { openRelated } from './queries/related';
import { openSearchIndex } from './queries/search-index';
import { openTroubleshooters } from './queries/troubleshooters';
import type { CatalogInfo } from './records';
import { type Meta, readDiagnostic, readMeta } from './rows';
import { isOfThisSchema } from './schema';

/**
 * Opens a catalog file for reading. It stays on the state it was opened at, also when the file is replaced; statements
 * are prepared once, and any number of processes may have the file open.
 * @throws CatalogMissingError where there is no such file, and what SQLite says where it is no catalog.
 */
export function openCatalog(file: string): Catalog {
  const absolute = path.resolve(file);
  if (!existsSync(absolute)) throw new CatalogMissingError(absolute);
  const database = openForReading(absolute);
  const meta = readMeta(database);
  if (!isOfThisSchema(meta.compiler)) {
    database.close();
    throw new CatalogDamagedError(absolute, 'was compiled by another version of Stepwise. Compile the content again');
  }
  const findings = database.prepare(
    'SELECT path, line, col, code, severity, message, fix, related, edit FROM diagnostics ORDER BY path, line, col, code, message',
  );
  const searchIndex = openSearchIndex(database);
  return {
    info: infoOf(meta, absolute),
    pictureFolder: pictureFolderOf(absolute),
    pictures: () => picturesIn(database),
    clouds: meta.clouds,
    site: meta.site,
    synonyms: meta.synonyms,
    contact: meta.contact,
    desk: meta.desk,
    alerts: meta.alerts,
    searchIndex,
    ...openArticles(database, meta.staleBefore),
    ...openDestinations(database),
    ...openProducts(database),
    ...openRelated(database, searchIndex.summary),
    ...openEntries(database),
    ...openTroubleshooters(database),
    ...openEngineering(database),
    ...openNearest(database),
    ...openListing(database),
    *diagnostics(): IterableIterator<Diagnostic> {
      for (const row of findings.each()) yield readDiagnostic(row);
    },
    close: () => database.close(),
  };
}

/** What a catalog file says about itself, with its size. */
export function readInfo(file: string): CatalogInfo {
  const database = openForReading(file);
  try {
    return infoOf(readMeta(database), file);
  } finally {
    database.close();
  }
}

/** The public part of what a catalog says about itself. */
function infoOf(meta: Meta, file: string): CatalogInfo {
  const { version, articleCount, diagnosticCounts, compiledAt, contentDir, contentName } = meta;
  const compiledOn = compiledAt.slice(0, 10);
  const { size } = statSync(file);
  return {
    version,
    articleCount,
    diagnosticCounts,
    compiledAt,
    compiledOn,
    contentDir,
    contentName,
    bytes: size,
  };
}
