import type { Database } from './database';
import type { Derived, KeyedFacts } from './derive/derived';
import { distinct } from './derive/product-ids';
import { productWord, spaceOut } from './query-words';
import { diagnosticCells } from './rows';
import { syncTable } from './sync-table';

/** Writes everything derived into a draft; what is already there and right is left alone. */
export function writeDerived(database: Database, articles: readonly KeyedFacts[], derived: Derived): void {
  const { products, productIds, topicNames, aliases, links, diagnostics } = derived;
  writeSlugs(database, derived.slugs);
  const productRows = products.map(({ id, slug, name, group, articleCount }) => [id, slug, name, group, articleCount]);
  syncTable(database, 'products', ['id', 'slug', 'name', 'family', 'article_count'], 1, productRows);
  syncTable(database, 'topics', ['id', 'name'], 1, topicNames);
  syncTable(database, 'article_products', ['key', 'place', 'product'], 2, places(productIds));
  const topicIds = new Map(articles.map((article) => [article.key, distinct(article.topicIds)]));
  syncTable(database, 'article_topics', ['key', 'place', 'topic'], 2, places(topicIds));
  const aliasRows = aliases.map(({ name, slug, reason }) => [name, slug, reason]);
  syncTable(database, 'aliases', ['name', 'slug', 'reason'], 1, aliasRows);
  syncTable(
    database,
    'links',
    ['key', 'href', 'slug'],
    2,
    links.map(({ key, href, slug }) => [key, href, slug]),
  );
  database.exec('DELETE FROM diagnostics WHERE derived = 1');
  const insert = database.prepare('INSERT INTO diagnostics VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const diagnostic of diagnostics) insert.run(...diagnosticCells(diagnostic, 1));
  writeIndex(database, articles, derived);
}

function* places(lists: ReadonlyMap<number, readonly string[]>) {
  for (const [key, ids] of lists) for (const [place, id] of ids.entries()) yield [key, place, id] as const;
}

/** Two articles may swap slugs, and slugs are unique: all that change are let go before any is given. */
function writeSlugs(database: Database, slugs: ReadonlyMap<number, string>): void {
  const changed = database
    .prepare('SELECT key, slug FROM articles ORDER BY key')
    .all()
    .flatMap(([key, slug]) => (slugs.get(Number(key)) === slug ? [] : [{ key: Number(key), isSet: slug !== null }]));
  const letGo = database.prepare('UPDATE articles SET slug = NULL WHERE key = ?');
  for (const { key, isSet } of changed) if (isSet) letGo.run(key);
  const give = database.prepare('UPDATE articles SET slug = ? WHERE key = ?');
  for (const { key } of changed) give.run(slugs.get(key) ?? null, key);
}

/** The index holds no text of its own, so `indexed` remembers what each article was indexed by. In key order, as FTS5 likes. */
function writeIndex(database: Database, articles: readonly KeyedFacts[], derived: Derived): void {
  const old = new Map(
    database
      .prepare('SELECT key, words FROM indexed')
      .all()
      .map(([key, words]) => [Number(key), words]),
  );
  const tables = ['title_search', 'slug_search', 'indexed'];
  const removals = tables.map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE ${table === 'indexed' ? 'key' : 'rowid'} = ?`),
  );
  const addTitle = database.prepare(
    'INSERT INTO title_search (rowid, name, topics, description, products) VALUES (?, ?, ?, ?, ?)',
  );
  const addSlug = database.prepare('INSERT INTO slug_search (rowid, slug) VALUES (?, ?)');
  const addWords = database.prepare('INSERT INTO indexed (key, words) VALUES (?, ?)');
  const wanted = articles.map((article) => ({ key: article.key, ...indexedText(article, derived) }));
  const isSame = (key: number, words: string) => old.get(key) === words;
  const kept = new Set(wanted.filter(({ key, words }) => isSame(key, words)).map(({ key }) => key));
  for (const key of old.keys()) if (!kept.has(key)) for (const removal of removals) removal.run(key);
  for (const { key, slug, words, fields } of wanted.toSorted((a, b) => a.key - b.key)) {
    if (kept.has(key)) continue;
    addTitle.run(key, ...fields);
    addSlug.run(key, slug);
    addWords.run(key, words);
  }
}

function indexedText(article: KeyedFacts, derived: Derived) {
  const slug = derived.slugs.get(article.key) ?? '';
  const topics = [...new Set(distinct(article.topicIds).map((id) => derived.topicNames.get(id) ?? ''))];
  const other = topics.filter((topic) => topic !== article.name).join('\n');
  const products = (derived.productIds.get(article.key) ?? []).map(productWord).join(' ');
  const fields = [...[article.name, other, article.description].map(spaceOut), products];
  return { slug, fields, words: [slug, ...fields].join('\0') };
}
