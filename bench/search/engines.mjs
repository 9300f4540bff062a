/** The engines that are compared. Each is built from the same documents and gives the paths of its ten best. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Libsql from 'libsql';
import MiniSearch from 'minisearch';

const FIELDS = ['title', 'pageTitle', 'topics', 'description', 'headings', 'body'];
const WEIGHTS = { title: 8, pageTitle: 8, topics: 3, description: 4, headings: 2, body: 1 };

/** Every article's text by field, as the other engines get it. */
export function documentsOf(catalog) {
  return [...catalog.articles()].map(({ key, slug }) => {
    const { name, title, properties, topics, products, description, pieces, path } = catalog.article(slug);
    const labels = [...topics, ...products].map((each) => each.name).join('\n');
    const passages = catalog.searchIndex.passages(key).map(({ text }) => text);
    const headings = pieces?.sections.map(({ heading }) => heading).join('\n') ?? '';
    const titles = `${name}\n${title}`;
    const body = pieces?.text ?? passages.join('\n');
    return {
      id: path,
      title: titles,
      pageTitle: properties.pageTitle ?? '',
      topics: labels,
      description,
      headings,
      body,
    };
  });
}

export const ENGINES = {
  'SQLite FTS5, porter, weighted': (documents) => {
    const database = new Libsql(':memory:');
    database.exec(`CREATE VIRTUAL TABLE docs USING fts5(${FIELDS.join(', ')}, tokenize = "porter unicode61")`);
    const insert = database.prepare(`INSERT INTO docs (rowid, ${FIELDS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
    documents.forEach((document, at) => {
      insert.run(at + 1, ...FIELDS.map((field) => document[field]));
    });
    const weights = FIELDS.map((field) => WEIGHTS[field]).join(', ');
    const find = database
      .prepare(`SELECT rowid FROM docs WHERE docs MATCH ? ORDER BY bm25(docs, ${weights}) LIMIT 10`)
      .raw(true);
    return (q) => {
      const words = [...new Set(q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].map((word) => `"${word}"`);
      return words.length === 0 ? [] : find.all(words.join(' OR ')).map(([rowid]) => documents[rowid - 1].id);
    };
  },
  'MiniSearch, exact': (documents) => miniSearch(documents, {}),
  'MiniSearch, fuzzy 0.2 and prefix': (documents) => miniSearch(documents, { fuzzy: 0.2, prefix: true }),
  Orama: async (documents) => {
    const schema = Object.fromEntries(['id', ...FIELDS].map((field) => [field, 'string']));
    const database = create({ schema });
    await insertMultiple(database, documents, 500);
    return async (q) => {
      const { hits } = await searchOrama(database, { term: q, properties: FIELDS, boost: WEIGHTS, limit: 10 });
      return hits.map(({ document }) => document.id);
    };
  },
};

function miniSearch(documents, options) {
  const engine = new MiniSearch({ fields: FIELDS, searchOptions: { boost: WEIGHTS, ...options } });
  engine.addAll(documents);
  return (q) =>
    engine
      .search(q)
      .slice(0, 10)
      .map(({ id }) => id);
}
