import { statSync } from 'node:fs';
import { openForReading } from './database';
import type { CatalogInfo } from './records';
import { type Meta, readMeta } from './rows';

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
export function infoOf(meta: Meta, file: string): CatalogInfo {
  const { version, articleCount, diagnosticCounts, compiledAt, contentDir } = meta;
  return { version, articleCount, diagnosticCounts, compiledAt, contentDir, bytes: statSync(file).size };
}
