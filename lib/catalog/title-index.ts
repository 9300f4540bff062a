import type { Database } from './database';
import type { Derived, KeyedFacts } from './derive/derived';
import { productWord, spaceOut } from './query-words';

/**
 * Brings the full-text index up to date for the articles whose words may have changed, and drops those that are gone.
 * In key order, as FTS5 likes. The index holds no text of its own; `indexed` tells which articles it holds.
 */
export function writeIndex(
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
  const statements = [
    'DELETE FROM title_search WHERE rowid = ?',
    'DELETE FROM slug_search WHERE rowid = ?',
    'DELETE FROM indexed WHERE key = ?',
  ];
  for (const statement of statements.map((sql) => database.prepare(sql))) for (const key of drop) statement.run(key);
  const addTitle = database.prepare(
    'INSERT INTO title_search (rowid, name, topics, description, products) VALUES (?, ?, ?, ?, ?)',
  );
  const addSlug = database.prepare('INSERT INTO slug_search (rowid, slug) VALUES (?, ?)');
  const addKey = database.prepare('INSERT INTO indexed (key) VALUES (?)');
  const findText = database.prepare('SELECT name, description FROM articles WHERE key = ?');
  for (const article of articles.filter(({ key }) => stale.has(key)).toSorted((a, b) => a.key - b.key)) {
    const [name, description] = findText.first(article.key) ?? [];
    addTitle.run(article.key, ...wordsOf(String(name), String(description), article, derived));
    addSlug.run(article.key, derived.slugs.get(article.key) ?? '');
    addKey.run(article.key);
  }
}

function wordsOf(name: string, description: string, article: KeyedFacts, derived: Derived): readonly string[] {
  const topics = new Set(
    article.topicIds.flatMap((id) => {
      const { description = '', tags = [] } = derived.topicDetails.get(id) ?? {};
      return [derived.topicNames.get(id) ?? '', description, ...tags];
    }),
  );
  topics.delete(name);
  const products = (derived.productIds.get(article.key) ?? []).map(productWord).join(' ');
  return [...[name, [...topics].join('\n'), description].map(spaceOut), products];
}
