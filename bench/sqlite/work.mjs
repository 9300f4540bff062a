/** One driver at work on a catalog, in a process of its own: prints how many of each a second as JSON. */
import path from 'node:path';
import { DRIVERS } from './drivers.mjs';

const [name, catalogFile, newFile, folder] = process.argv.slice(2);
const PAGES = 20_000;
const WORDS = 50_000;
const LISTS = 20;

const catalog = DRIVERS[name](catalogFile, false, folder);
const figures = { pages: readPages(), words: readWords(), rows: readLists(), written: writeRows() };
catalog.close();
console.log(JSON.stringify({ ...figures, mib: process.memoryUsage.rss() / 2 ** 20 }));

/** What an article's page asks, for articles in an order that jumps about. */
function readPages() {
  const slugs = catalog.prepare('SELECT slug FROM articles WHERE slug IS NOT NULL ORDER BY slug').all().flat();
  const article = catalog.prepare(
    'SELECT a.key, a.slug, a.name, a.kind, a.description, a.article_id, a.path, c.at FROM articles a LEFT JOIN changes c USING (path) WHERE a.slug = ?',
  );
  const ofKey = [
    'SELECT body FROM bodies WHERE key = ?',
    'SELECT p.id, p.slug, p.name FROM article_products x JOIN products p ON p.id = x.product WHERE x.key = ? ORDER BY x.place',
    'SELECT t.id, t.name, t.description FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.key = ? ORDER BY x.place',
    'SELECT address FROM links WHERE key = ? ORDER BY place',
  ].map((sql) => catalog.prepare(sql));
  return rate(PAGES, (turn) => {
    const [key] = article.get(slugs[(turn * 7919) % slugs.length]);
    for (const statement of ofKey) statement.all(key);
  });
}

/** What a search asks. */
function readWords() {
  const words = catalog.prepare('SELECT word FROM search_words').all().flat();
  const find = catalog.prepare('SELECT id, count, postings FROM search_words WHERE word = ?');
  return rate(WORDS, (turn) => find.get(words[(turn * 7919) % words.length]));
}

/** What the sitemap asks; in rows. */
function readLists() {
  const all = catalog.prepare('SELECT slug, name, kind, description, path FROM articles ORDER BY path');
  let rows = 0;
  const lists = rate(LISTS, () => {
    for (const row of all.iterate()) rows += row.length > 0 ? 1 : 0;
  });
  return (lists * rows) / LISTS;
}

/** What a compile writes: the words and the bodies. */
function writeRows() {
  const bodies = catalog.prepare('SELECT key, body FROM bodies').all();
  const words = catalog.prepare('SELECT id, word, stem, count, postings FROM search_words').all();
  const draft = DRIVERS[name](path.resolve(newFile), true, folder);
  draft.exec('CREATE TABLE bodies (key INTEGER PRIMARY KEY, body BLOB NOT NULL)');
  draft.exec(
    'CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, stem TEXT NOT NULL, count INTEGER NOT NULL, postings BLOB NOT NULL)',
  );
  const addBody = draft.prepare('INSERT INTO bodies VALUES (?, ?)');
  const addWord = draft.prepare('INSERT INTO words VALUES (?, ?, ?, ?, ?)');
  const all = rate(1, () => {
    draft.exec('BEGIN');
    for (const row of bodies) addBody.run(...row);
    for (const row of words) addWord.run(...row);
    draft.exec('COMMIT');
  });
  draft.close();
  return all * (bodies.length + words.length);
}

/** How many a second. */
function rate(count, act) {
  const begun = performance.now();
  for (let turn = 0; turn < count; turn += 1) act(turn);
  return (count * 1000) / (performance.now() - begun);
}
