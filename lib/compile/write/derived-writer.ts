import { type Database, diagnosticCells } from '@/lib/catalog';
import type { Articles } from '../derive/articles';
import type { Derived } from '../derive/derived';
import { type Cells, inBatches, putRows } from './put-rows';
import { type DerivedTable, syncTable } from './sync-table';
import { writeOriginals } from './translations-writer';

const PRODUCTS: DerivedTable = {
  name: 'products',
  columns: ['id', 'slug', 'name', 'family', 'article_count', 'retired', 'names'],
  keyWidth: 1,
};
const TOPICS: DerivedTable = {
  name: 'topics',
  columns: ['id', 'name', 'description', 'category', 'tags', 'language'],
  keyWidth: 1,
};
const ARTICLE_PRODUCTS: DerivedTable = {
  name: 'article_products',
  columns: ['key', 'place', 'product'],
  keyWidth: 2,
};
const ARTICLE_TOPICS: DerivedTable = { name: 'article_topics', columns: ['key', 'place', 'topic'], keyWidth: 2 };
const ALIASES: DerivedTable = { name: 'aliases', columns: ['name', 'target', 'reason'], keyWidth: 1 };
const MENTIONS: DerivedTable = { name: 'mentions', columns: ['slug', 'source', 'line'], keyWidth: 2 };
const LINKS: DerivedTable = { name: 'links', columns: ['key', 'place', 'address', 'title'], keyWidth: 2 };

function productRow({ id, slug, name, group, articleCount, isRetired, names }: Derived['products'][number]): Cells {
  const told = Object.keys(names).length === 0 ? '' : JSON.stringify(names);
  return [id, slug, name, group, articleCount, isRetired ? 1 : 0, told];
}

/**
 * Writes everything derived into a draft; what is there already and right is left alone.
 * @param written keys of the articles whose rows were written in this run
 * @returns keys of the articles whose words for search may have changed
 */
export function writeDerived(
  database: Database,
  articles: Articles,
  derived: Derived,
  written: ReadonlySet<number>,
): Set<number> {
  const { products, productIds } = derived;
  const moved = writeSlugs(database, derived.slugs);
  writeOriginals(database, derived.originals);
  const renamedProducts = renamedIn(database, derived);
  syncTable(database, PRODUCTS, products.map(productRow));
  const renamed = new Set(syncTable(database, TOPICS, topicRows(derived)).map(([id]) => String(id)));
  const regrouped = syncTable(database, ARTICLE_PRODUCTS, { [Symbol.iterator]: () => places(productIds) });
  const retopiced = syncTable(database, ARTICLE_TOPICS, { [Symbol.iterator]: () => places(topicsOf(articles)) });
  writeNamesAndLinks(database, derived);
  writeDiagnostics(database, derived);
  const stale = new Set(written);
  for (const key of moved) stale.add(key);
  for (const [key] of [...regrouped, ...retopiced]) stale.add(Number(key));
  if (renamed.size > 0)
    for (const [key, ids] of topicsOf(articles)) if (ids.some((id) => renamed.has(id))) stale.add(key);
  writeSlugIndex(database, derived, stale);
  if (renamedProducts.size > 0)
    for (const [key, ids] of productIds) if (ids.some((id) => renamedProducts.has(id))) stale.add(key);
  return stale;
}

/** Old names, where links lead, and who mentions whom. */
function writeNamesAndLinks(database: Database, { aliases, links, mentions }: Derived): void {
  syncTable(
    database,
    ALIASES,
    rowsOf(aliases, ({ name, to, reason }) => [name, to, reason]),
  );
  syncTable(
    database,
    LINKS,
    rowsOf(links, ({ key, place, address, title }) => [key, place, address, title]),
  );
  syncTable(
    database,
    MENTIONS,
    rowsOf(mentions, ({ slug, by, line }) => [slug, by, line]),
  );
}

/** A row of each; none is kept. */
function rowsOf<Item>(items: Iterable<Item>, rowOf: (item: Item) => Cells): Iterable<Cells> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield rowOf(item);
    },
  };
}

function* topicsOf(articles: Articles): IterableIterator<readonly [number, readonly string[]]> {
  for (const { key, topicIds } of articles) yield [key, topicIds];
}

/** Products that had another name so far. */
function renamedIn(database: Database, { products }: Derived): ReadonlySet<string> {
  const rows = database.prepare('SELECT id, name FROM products').all();
  const names = new Map(rows.map(([id, name]) => [String(id), String(name)]));
  return new Set(products.filter(({ id, name }) => names.get(id) !== name).map(({ id }) => id));
}

function topicRows({ topicNames, topicDetails }: Derived): readonly Cells[] {
  return [...topicNames].map(([id, { name, language }]) => {
    const { description = '', category = '', tags = [] } = topicDetails.get(id) ?? {};
    return [id, name, description, category, tags.join('\n'), language];
  });
}

function* places(lists: Iterable<readonly [number, readonly string[]]>): IterableIterator<Cells> {
  for (const [key, ids] of lists) for (const [place, id] of ids.entries()) yield [key, place, id];
}

const GIVE_SLUGS = 'UPDATE articles SET slug = j.value ->> 1 FROM json_each(?) j WHERE articles.key = j.value ->> 0';

/**
 * Two articles may swap slugs, and slugs are unique: all that change are let go before any is given.
 * @returns keys of the articles that have another slug than before; none where nobody had one
 */
function writeSlugs(database: Database, slugs: ReadonlyMap<number, string>): readonly number[] {
  const give = database.prepare(GIVE_SLUGS);
  if (database.prepare('SELECT 1 FROM articles WHERE slug IS NOT NULL LIMIT 1').first() === undefined) {
    for (const some of inBatches(slugs)) give.run(JSON.stringify(some));
    return [];
  }
  const rows = database.prepare('SELECT key, slug FROM articles ORDER BY key').all();
  const changed = rows.filter(([key, slug]) => slugs.get(Number(key)) !== slug);
  const letGo = database.prepare('UPDATE articles SET slug = NULL WHERE key = ?');
  for (const [key, slug] of changed) if (slug !== null) letGo.run(Number(key));
  const given = changed.map(([key]) => [Number(key), slugs.get(Number(key)) ?? null] as const);
  for (const some of inBatches(given)) give.run(JSON.stringify(some));
  return changed.map(([key]) => Number(key));
}

function writeDiagnostics(database: Database, derived: Derived): void {
  database.exec('DELETE FROM diagnostics WHERE derived = 1');
  const insert = database.prepare('INSERT INTO diagnostics VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const diagnostic of derived.diagnostics) insert.run(...diagnosticCells(diagnostic, 1));
}

/**
 * Brings the index of addresses up to date for the articles that may have changed, and drops those that are gone. In key
 * order, as FTS5 likes. The index holds no text of its own; `indexed` tells which articles it holds.
 */
function writeSlugIndex(database: Database, { slugs }: Derived, stale: ReadonlySet<number>): void {
  const indexed = database.prepare('SELECT key FROM indexed').all();
  const drop = indexed.map(([key]) => Number(key)).filter((key) => stale.has(key) || !slugs.has(key));
  const statements = ['DELETE FROM slug_search WHERE rowid = ?', 'DELETE FROM indexed WHERE key = ?'];
  for (const statement of statements.map((sql) => database.prepare(sql))) for (const key of drop) statement.run(key);
  const added = [...stale].filter((key) => slugs.has(key)).toSorted((a, b) => a - b);
  const slugRows = rowsOf(added, (key) => [key, slugs.get(key) ?? '']);
  putRows(database, 'INSERT INTO slug_search (rowid, slug)', 2, slugRows);
  const keyRows = rowsOf(added, (key) => [key]);
  putRows(database, 'INSERT INTO indexed (key)', 1, keyRows);
}
