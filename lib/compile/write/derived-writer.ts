import { type Database, diagnosticCells } from '@/lib/catalog';
import type { Derived, KeyedFacts } from '../derive/derived';
import { type Cells, putRows } from './put-rows';
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
  articles: readonly KeyedFacts[],
  derived: Derived,
  written: ReadonlySet<number>,
): ReadonlySet<number> {
  const { products, productIds, aliases, links, mentions } = derived;
  const topicIds = new Map(articles.map((article) => [article.key, article.topicIds]));
  const moved = writeSlugs(database, derived.slugs);
  writeOriginals(database, derived.originals);
  const renamedProducts = renamedIn(database, derived);
  syncTable(database, PRODUCTS, products.map(productRow));
  const renamed = new Set(syncTable(database, TOPICS, topicRows(derived)).map(([id]) => String(id)));
  const regrouped = syncTable(database, ARTICLE_PRODUCTS, places(productIds));
  const retopiced = syncTable(database, ARTICLE_TOPICS, places(topicIds));
  syncTable(
    database,
    ALIASES,
    aliases.map(({ name, to, reason }) => [name, to, reason]),
  );
  syncTable(
    database,
    LINKS,
    links.map(({ key, place, address, title }) => [key, place, address, title]),
  );
  syncTable(
    database,
    MENTIONS,
    mentions.map(({ slug, by, line }) => [slug, by, line]),
  );
  writeDiagnostics(database, derived);
  const stale = new Set([...written, ...moved, ...[...regrouped, ...retopiced].map(([key]) => Number(key))]);
  for (const [key, ids] of topicIds) if (ids.some((id) => renamed.has(id))) stale.add(key);
  writeSlugIndex(database, articles, derived, stale);
  for (const [key, ids] of productIds) if (ids.some((id) => renamedProducts.has(id))) stale.add(key);
  return stale;
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

function places(lists: ReadonlyMap<number, readonly string[]>): readonly Cells[] {
  return [...lists].flatMap(([key, ids]) => ids.map((id, place) => [key, place, id]));
}

/** Two articles may swap slugs, and slugs are unique: all that change are let go before any is given. */
function writeSlugs(database: Database, slugs: ReadonlyMap<number, string>): readonly number[] {
  const rows = database.prepare('SELECT key, slug FROM articles ORDER BY key').all();
  const changed = rows.filter(([key, slug]) => slugs.get(Number(key)) !== slug);
  const letGo = database.prepare('UPDATE articles SET slug = NULL WHERE key = ?');
  for (const [key, slug] of changed) if (slug !== null) letGo.run(Number(key));
  const give = changed.map(([key]) => [Number(key), slugs.get(Number(key)) ?? null] as const);
  const update = 'UPDATE articles SET slug = j.value ->> 1 FROM json_each(?) j WHERE articles.key = j.value ->> 0';
  database.prepare(update).run(JSON.stringify(give));
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
function writeSlugIndex(
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
