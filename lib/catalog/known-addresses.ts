import { existsSync } from 'node:fs';
import { CatalogError, CatalogMissingError } from './catalog-errors';
import { type Database, openForReading, type Row } from './database';

/** An address that a catalog answered, and what stood there. */
export interface KnownAddress {
  readonly room: 'articles' | 'a' | 't' | 'p' | 'products' | 'flows';
  /** Slug or id, not encoded. */
  readonly name: string;
  /** What readers knew the page by; empty where the catalog does not say. */
  readonly title: string;
  /** The content file behind it; empty for none. */
  readonly path: string;
  /** Id of the article or product behind it; empty for none. */
  readonly id: string;
  /** Steps that could be linked to. */
  readonly stepCount: number;
}

const QUERIES: readonly string[] = [
  "SELECT 'articles', slug, name, path, step_count, article_id FROM articles WHERE slug IS NOT NULL ORDER BY path",
  "SELECT 'a', article_id, name, min(path) AS first, 0, '' FROM articles WHERE article_id <> '' GROUP BY folded_id ORDER BY first",
  "SELECT 't', x.topic, coalesce(t.name, ''), '', 0, '' FROM (SELECT DISTINCT topic FROM article_topics) x LEFT JOIN topics t ON t.id = x.topic ORDER BY x.topic",
  "SELECT 'products', slug, name, '', 0, id FROM products ORDER BY slug",
  "SELECT 'p', id, name, '', 0, '' FROM products ORDER BY id",
  "SELECT 'articles', x.name, '', coalesce(a.path, ''), 0, coalesce(a.article_id, '') FROM aliases x LEFT JOIN articles a ON a.slug = x.target ORDER BY x.name",
  `SELECT 'flows', a.slug, a.name, a.path, 0, a.article_id FROM articles a JOIN bodies b ON b.key = a.key
  WHERE a.kind IN ('problemScopingQuestions', 'TSG_Questions') AND json_type(CAST(b.body AS TEXT), '$.form') = 'object'
  OR a.kind = 'TSG_Workflow' AND json_type(CAST(b.body AS TEXT), '$.json') IS NOT NULL ORDER BY a.path`,
];

/**
 * Every address that a compiled catalog answers: slugs, ids of articles, topics and products, the aliases of all of these,
 * and what was written to be followed. Reads catalogs of earlier versions too, for a site is upgraded together with its content.
 * @throws CatalogMissingError where there is no such file
 * @throws CatalogError where it is no catalog
 */
export function* knownAddresses(file: string): IterableIterator<KnownAddress> {
  if (!existsSync(file)) throw new CatalogMissingError(file);
  const database = openOld(file);
  try {
    for (const sql of QUERIES) for (const row of rowsOf(database, sql, file)) yield addressOf(row);
  } finally {
    database.close();
  }
}

function openOld(file: string): Database {
  try {
    return openForReading(file);
  } catch (error) {
    throw notReadable(file, error);
  }
}

function rowsOf(database: Database, sql: string, file: string): readonly Row[] {
  try {
    return database.prepare(sql).all();
  } catch (error) {
    throw notReadable(file, error);
  }
}

function notReadable(file: string, error: unknown): CatalogError {
  return new CatalogError(`${file} isn’t a readable catalog: ${error instanceof Error ? error.message : error}`);
}

/** An alias may name an address in full: `/products/old`. */
function addressOf([room, written, title, path, stepCount, id]: Row): KnownAddress {
  const [, ownRoom, rest] = /^\/([^/]+)\/(.+)$/.exec(String(written)) ?? [];
  return {
    room: roomOf(ownRoom ?? String(room)),
    name: rest ?? String(written),
    title: String(title),
    path: String(path),
    id: String(id),
    stepCount: Number(stepCount),
  };
}

function roomOf(text: string): KnownAddress['room'] {
  return text === 'a' || text === 't' || text === 'p' || text === 'products' || text === 'flows' ? text : 'articles';
}
