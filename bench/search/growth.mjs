/** How time and size grow: the articles of a catalog multiplied with changed words, and the index built of them. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { changedWord } from '../rig/changed-word.mjs';

/** A catalog of `count` articles made from those of `source`; the files of the articles themselves are left out. */
export function multiply(source, count, folder, sources) {
  const file = path.join(folder, `${count}.db`);
  const database = sources.openForWriting(file);
  database.exec(sources.CREATE_TABLES);
  database.exec('BEGIN');
  const old = source.prepare(
    'SELECT a.*, s.heads, s.words, p.passages, n.names FROM articles a JOIN search_articles s ON s.key = a.key JOIN search_passages p ON p.key = a.key JOIN search_names n ON n.key = a.key ORDER BY a.key',
  );
  const articles = old.all();
  const columns = Object.keys(articles[0]).filter((name) => !['heads', 'words', 'passages', 'names'].includes(name));
  const put = database.prepare(
    `INSERT INTO articles (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const putWords = database.prepare('INSERT INTO search_articles (key, heads, words) VALUES (?, ?, ?)');
  const putPassages = database.prepare('INSERT INTO search_passages (key, passages) VALUES (?, ?)');
  const names = new Map();
  for (let key = 1; key <= count; key++) {
    const article = articles[(key - 1) % articles.length];
    const copy = Math.floor((key - 1) / articles.length);
    const change = (word) => changedWord(word, copy);
    const own = {
      key,
      path: `${copy}/${article.path}`,
      slug: `${article.slug}-${copy}`,
      twin: `${copy}/${article.twin}`,
      body_hash: `${copy}${article.body_hash}`,
    };
    put.run(...columns.map((name) => own[name] ?? article[name]));
    const words = sources.unpackWords(new Uint8Array(article.words)).map(([word, byte]) => [change(word), byte]);
    const heads = article.heads.split('\n').map((line) => line.split(' ').map(change).join(' '));
    putWords.run(key, heads.join('\n'), sources.packWords([...new Map(words)]));
    putPassages.run(key, new Uint8Array(article.passages));
    names.set(key, JSON.parse(article.names));
  }
  const started = performance.now();
  const options = { stale: names.keys(), replaced: new Map(), isFresh: true, namesOf: (key) => names.get(key) };
  sources.writeSearchIndex(database, options);
  const built = performance.now() - started;
  const info = {
    version: String(count),
    articleCount: count,
    diagnosticCounts: { error: 0, warning: 0, info: 0 },
    compiledAt: '',
    contentDir: '',
    clouds: {},
    synonyms: [],
  };
  database.prepare("INSERT INTO meta (name, value) VALUES ('catalog', ?)").run(JSON.stringify(info));
  database.exec('COMMIT');
  const [words, bytes] = database.prepare('SELECT count(*), sum(length(postings)) FROM search_words').first();
  const [spellings] = database.prepare('SELECT count(*) FROM search_spellings').first();
  database.close();
  return { file, built, words, spellings, postingsMiB: bytes / 2 ** 20, fileMiB: statSync(file).size / 2 ** 20 };
}
