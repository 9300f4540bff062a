import type { Database } from '@/lib/catalog';
import { blobOf, diagnosticCells, fold, listCell } from '@/lib/catalog';
import type { CompiledArticle, CompiledFile, CompiledOther, UnreadFile } from '../content/compiled-file';
import { troubleFinding } from '../content/file-findings';
import type { ContentFile } from '../content/walk-content';
import type { OldEntry } from '../index/write-search-index';
import { TitleChanges } from './title-changes';

/** Writes compiled files into a draft, each over what stood there for its path. */
export interface ArticleWriter {
  write(compiled: CompiledFile, file: ContentFile, changed: string): void;
  /** Records another time of change for a file whose bytes are the same. */
  touch(path: string, changed: string): void;
  remove(path: string): void;
  /** Makes text for other files of what was an article, perhaps one written a moment ago. */
  demote(path: string): void;
  /** Whether anything that the derived tables depend on was written. */
  readonly isDerivationDue: boolean;
  readonly titles: TitleChanges;
  /** Keys of the articles that were written. */
  readonly written: ReadonlySet<number>;
  /** What search knew of the articles that were written over or removed. */
  readonly replaced: ReadonlyMap<number, OldEntry>;
}

const UPSERT_ARTICLE = `
INSERT INTO articles (key, path, name, kind, description, article_id, folded_id, language, clouds, step_count, folder, twin, body_hash, declared, base, page_title, retired)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind, description = excluded.description,
  article_id = excluded.article_id, folded_id = excluded.folded_id, language = excluded.language,
  clouds = excluded.clouds, step_count = excluded.step_count, twin = excluded.twin, body_hash = excluded.body_hash,
  declared = excluded.declared, base = excluded.base, page_title = excluded.page_title, retired = excluded.retired`;

/**
 * Prepares the statements of a draft. `newKey` gives the key of a path that has none yet; a fresh draft has no path yet,
 * so none is looked for.
 */
export function openArticleWriter(
  database: Database,
  newKey: (path: string) => number,
  isFresh: boolean,
): ArticleWriter {
  const statements = prepareAll(database);
  const written = new Set<number>();
  const replaced = new Map<number, OldEntry>();
  const titles = new TitleChanges(database);
  let isDerivationDue = false;
  const storedKeyOf = (path: string): number | undefined => {
    const row = statements.findKey.first(path);
    return row && Number(row[0]);
  };
  const keyOf = (path: string): number | undefined => (isFresh ? undefined : storedKeyOf(path));
  const keepOld = (key: number): void => {
    const row = statements.findIndexed.first(key);
    if (row && !replaced.has(key)) replaced.set(key, { words: blobOf(row[0]), names: String(row[1]) });
  };
  const removeArticle = (path: string, key = keyOf(path)): void => {
    statements.deleteDiagnostics.run(path);
    statements.deleteUses.run(path);
    if (key === undefined) return;
    isDerivationDue = true;
    // What was written in this run is in no index yet.
    if (!written.delete(key)) keepOld(key);
    for (const statement of statements.deleteByKey) statement.run(key);
  };
  const writeArticle = (article: CompiledArticle): void => {
    const known = keyOf(article.path);
    const key = known ?? newKey(article.path);
    const old = known === undefined ? undefined : statements.findFacts.first(key);
    written.add(key);
    if (old === undefined || titles.note(key, old, article) === 'all') isDerivationDue = true;
    if (known !== undefined) keepOld(key);
    statements.upsertArticle.run(...articleCells(key, article));
    statements.upsertBody.run(key, article.body);
    statements.upsertFacts.run(key, article.facts);
    statements.upsertIndexed.run(key, article.index.heads, article.index.words);
    statements.upsertPassages.run(key, article.index.passages);
    if (!isFresh) statements.deleteDiagnostics.run(article.path);
    if (!isFresh) statements.deleteUses.run(article.path);
    for (const { path, picture } of article.uses) statements.insertUse.run(article.path, path, picture);
    for (const diagnostic of article.diagnostics) statements.insertDiagnostic.run(...diagnosticCells(diagnostic, 0));
  };
  /** A link may lead to any file, so one that is new, or was an article, changes what is derived. */
  const writeOther = (file: CompiledOther | UnreadFile): void => {
    if (isFresh || statements.findFile.first(file.path) === undefined) isDerivationDue = true;
    removeArticle(file.path);
    const found = file.role === 'unread' ? [troubleFinding(file.path, file.trouble)] : file.diagnostics;
    for (const diagnostic of found) statements.insertDiagnostic.run(...diagnosticCells(diagnostic, 0));
  };
  return {
    write: (compiled, file, changed) => {
      if (compiled.role === 'article') writeArticle(compiled);
      else writeOther(compiled);
      // What could not be read is tried again by every compile, whatever the disk shows.
      const isUnread = compiled.role === 'unread' && file.trouble === undefined;
      const hash = compiled.role === 'unread' ? compiled.trouble.kind : compiled.hash;
      statements.upsertFile.run(file.path, compiled.role, hash, file.size, isUnread ? '' : changed);
    },
    touch: (path, changed) => statements.touchFile.run(changed, path),
    remove: (path) => {
      removeArticle(path);
      statements.deleteFile.run(path);
      isDerivationDue = true;
    },
    demote: (path) => {
      removeArticle(path, storedKeyOf(path));
      statements.demoteFile.run(path);
    },
    titles,
    written,
    replaced,
    get isDerivationDue() {
      return isDerivationDue;
    },
  };
}

function prepareAll(database: Database) {
  return {
    findKey: database.prepare('SELECT key FROM articles WHERE path = ?'),
    findFile: database.prepare('SELECT role FROM files WHERE path = ?'),
    findFacts: database.prepare(
      'SELECT f.facts, a.name, a.base, a.slug FROM facts f JOIN articles a USING (key) WHERE f.key = ?',
    ),
    findIndexed: database.prepare(
      'SELECT a.words, n.names FROM search_articles a JOIN search_names n ON n.key = a.key WHERE a.key = ?',
    ),
    upsertIndexed: database.prepare('INSERT OR REPLACE INTO search_articles (key, heads, words) VALUES (?, ?, ?)'),
    upsertPassages: database.prepare('INSERT OR REPLACE INTO search_passages (key, passages) VALUES (?, ?)'),
    upsertArticle: database.prepare(UPSERT_ARTICLE),
    upsertBody: database.prepare('INSERT OR REPLACE INTO bodies (key, body) VALUES (?, ?)'),
    upsertFacts: database.prepare('INSERT OR REPLACE INTO facts (key, facts) VALUES (?, ?)'),
    upsertFile: database.prepare(
      'INSERT OR REPLACE INTO files (path, role, hash, size, changed) VALUES (?, ?, ?, ?, ?)',
    ),
    touchFile: database.prepare('UPDATE files SET changed = ? WHERE path = ?'),
    demoteFile: database.prepare("UPDATE files SET role = 'include' WHERE path = ?"),
    deleteFile: database.prepare('DELETE FROM files WHERE path = ?'),
    insertUse: database.prepare('INSERT INTO uses (path, used, picture) VALUES (?, ?, ?)'),
    deleteUses: database.prepare('DELETE FROM uses WHERE path = ?'),
    insertDiagnostic: database.prepare('INSERT INTO diagnostics VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    deleteDiagnostics: database.prepare('DELETE FROM diagnostics WHERE path = ? AND derived = 0'),
    deleteByKey: ['articles', 'bodies', 'facts', 'search_articles', 'search_passages'].map((table) =>
      database.prepare(`DELETE FROM ${table} WHERE key = ?`),
    ),
  };
}

function articleCells(key: number, { path, columns }: CompiledArticle) {
  const { name, kind, description, articleId, language, clouds, stepCount, twin, bodyHash, declared } = columns;
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const folded = fold(articleId);
  const list = listCell(clouds);
  return [
    key,
    path,
    name,
    kind,
    description,
    articleId,
    folded,
    language,
    list,
    stepCount,
    folder,
    twin,
    bodyHash,
    declared,
    columns.base,
    columns.pageTitle,
    columns.isRetired ? 1 : 0,
  ] as const;
}
