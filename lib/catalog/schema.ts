/** Changes with every change of the tables below; a catalog of another number is compiled anew. */
export const SCHEMA_VERSION = 27;

/** Whether a catalog with this mark has the tables that this code reads; other sources may have filled them. */
export function isOfThisSchema(compiler: string): boolean {
  return compiler.split(':', 1)[0] === String(SCHEMA_VERSION);
}

/**
 * The tables of a catalog file. `files`, `uses` (which article takes what from
 * which file, and under which name it is served where that is a picture) and `facts` belong to the compiler alone; `articles` is what lists need and is
 * kept narrow (`base` and `page_title` are what `variant` and `apart` are derived from; `original` is what a translation is a translation of, `translations` what an original's list of languages shows), `bodies` holds the rest of an article's page as JSON (article-body.ts). Everything from `products` on is
 * derived from all facts together and can be made anew at any time.
 */
export const CREATE_TABLES = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (
  path TEXT PRIMARY KEY, role TEXT NOT NULL, hash TEXT NOT NULL, size INTEGER NOT NULL, changed TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE uses (
  path TEXT NOT NULL, used TEXT NOT NULL, picture TEXT NOT NULL, PRIMARY KEY (path, used)
) WITHOUT ROWID;
CREATE TABLE articles (
  key INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, slug TEXT UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
  description TEXT NOT NULL, article_id TEXT NOT NULL, folded_id TEXT NOT NULL, language TEXT NOT NULL,
  clouds TEXT NOT NULL, step_count INTEGER NOT NULL, folder TEXT NOT NULL, twin TEXT NOT NULL, body_hash TEXT NOT NULL,
  declared INTEGER, base TEXT NOT NULL, page_title TEXT NOT NULL, retired INTEGER NOT NULL, variant INTEGER, apart TEXT NOT NULL DEFAULT '',
  original INTEGER, translations TEXT NOT NULL DEFAULT ''
);
CREATE TABLE bodies (key INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE changes (path TEXT PRIMARY KEY, at INTEGER NOT NULL, created INTEGER) WITHOUT ROWID;
CREATE TABLE facts (key INTEGER PRIMARY KEY, facts TEXT NOT NULL);
CREATE TABLE diagnostics (
  path TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL, code TEXT NOT NULL, severity TEXT NOT NULL,
  message TEXT NOT NULL, fix TEXT NOT NULL, related TEXT NOT NULL, edit TEXT NOT NULL, derived INTEGER NOT NULL
);
CREATE INDEX diagnostics_by_path ON diagnostics (path, line, col);
CREATE INDEX diagnostics_derived ON diagnostics (derived) WHERE derived = 1;

CREATE TABLE products (
  id TEXT PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, family TEXT NOT NULL, article_count INTEGER NOT NULL,
  retired INTEGER NOT NULL, names TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX products_by_slug ON products (slug);
CREATE TABLE topics (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL, category TEXT NOT NULL, tags TEXT NOT NULL,
  language TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE article_products (
  key INTEGER NOT NULL, place INTEGER NOT NULL, product TEXT NOT NULL, PRIMARY KEY (key, place)
) WITHOUT ROWID;
CREATE INDEX article_products_by_product ON article_products (product, key);
CREATE TABLE article_topics (
  key INTEGER NOT NULL, place INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (key, place)
) WITHOUT ROWID;
CREATE INDEX article_topics_by_topic ON article_topics (topic, key);
CREATE TABLE aliases (name TEXT PRIMARY KEY, target TEXT, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE mentions (
  slug TEXT NOT NULL, source INTEGER NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (slug, source)
) WITHOUT ROWID;
CREATE TABLE links (
  key INTEGER NOT NULL, place INTEGER NOT NULL, address TEXT NOT NULL, title TEXT NOT NULL,
  PRIMARY KEY (key, place)
) WITHOUT ROWID;
CREATE TABLE indexed (key INTEGER PRIMARY KEY);
CREATE TABLE search_articles (key INTEGER PRIMARY KEY, heads TEXT NOT NULL, words BLOB NOT NULL);
CREATE TABLE search_passages (key INTEGER PRIMARY KEY, passages BLOB NOT NULL);
CREATE TABLE search_names (key INTEGER PRIMARY KEY, names TEXT NOT NULL);
CREATE TABLE search_words (
  id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, stem TEXT NOT NULL, count INTEGER NOT NULL, postings BLOB NOT NULL
);
CREATE TABLE search_spellings (deletion TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (deletion, word)) WITHOUT ROWID;
CREATE VIRTUAL TABLE slug_search USING fts5(slug, content = '', contentless_delete = 1, tokenize = "trigram");
`;

/** Indexes of what is compiled; made when all of it is there, which costs half of keeping them up to date row by row. */
export const CREATE_INDEXES = `
CREATE INDEX articles_by_id ON articles (folded_id);
CREATE INDEX articles_by_folder ON articles (folder, path);
CREATE INDEX articles_by_twin ON articles (twin);
CREATE INDEX articles_by_base ON articles (base);
CREATE INDEX articles_by_body ON articles (body_hash);
CREATE INDEX articles_by_variant ON articles (variant) WHERE variant IS NOT NULL;
CREATE INDEX articles_by_original ON articles (original) WHERE original IS NOT NULL;
`;

/** Indexes of the search index, made when its words are written; kept up to date row by row they cost twice as much. */
export const CREATE_WORD_INDEXES = 'CREATE INDEX search_words_by_stem ON search_words (stem)';
