import type { Database } from '@/lib/catalog';
import type { Derived, KeyedFacts } from '../derive/derived';
import { putRows } from './put-rows';

/**
 * Brings the index of addresses up to date for the articles that may have changed, and drops those that are gone. In key
 * order, as FTS5 likes. The index holds no text of its own; `indexed` tells which articles it holds.
 */
export function writeSlugIndex(
  database: Database,
  articles: readonly KeyedFacts[],
  derived: Derived,
  stale: ReadonlySet<number>,
): void {
  const present = new Set(articles.map(({ key }) => key));
  const old = new Set(
    database
      .prepare('SELECT key FROM indexed')
      .all()
      .map(([key]) => Number(key)),
  );
  const drop = [...old].filter((key) => stale.has(key) || !present.has(key));
  const statements = ['DELETE FROM slug_search WHERE rowid = ?', 'DELETE FROM indexed WHERE key = ?'];
  for (const statement of statements.map((sql) => database.prepare(sql))) for (const key of drop) statement.run(key);
  const added = articles.filter((each) => stale.has(each.key)).toSorted((a, b) => a.key - b.key);
  const slugs = added.map(({ key }) => [key, derived.slugs.get(key) ?? ''] as const);
  putRows(database, 'INSERT INTO slug_search (rowid, slug)', 2, slugs);
  const keys = added.map(({ key }) => [key] as const);
  putRows(database, 'INSERT INTO indexed (key)', 1, keys);
}
