import { SOLUTION_KINDS } from '@/lib/format/values';
import type { Database } from '../database';
import { fold } from '../fold';
import type { ArticleSummary, Destination } from '../records';
import { PRODUCT_COLUMNS, readProduct, readSummary, SUMMARY_COLUMNS } from '../rows';
import { openNewerTopics } from './newer-topics';

/** Solutions before forms before the rest, articles for the public cloud first: who pastes an id wants the answer. */
export const BEST_FIRST = `
CASE WHEN a.kind IN (${[...SOLUTION_KINDS].map((kind) => `'${kind}'`).join(', ')}) THEN 0 WHEN a.kind = 'problemScopingQuestions' THEN 1 ELSE 2 END,
instr(a.clouds, 'public') = 0, a.language <> 'en', a.name COLLATE NOCASE, a.path`;

/** Whether an ID of any kind is, or was, that of something. */
const NAMED = `SELECT 1 WHERE EXISTS (SELECT 1 FROM articles WHERE folded_id = ?1)
OR EXISTS (SELECT 1 FROM article_topics WHERE topic = ?1) OR EXISTS (SELECT 1 FROM products WHERE id = ?1)
OR EXISTS (SELECT 1 FROM aliases WHERE name IN (?1, '/t/' || ?1, '/p/' || ?1))`;

/** Finds where ids and old addresses lead. */
export function openDestinations(database: Database) {
  const byId = database.prepare(
    `SELECT ${SUMMARY_COLUMNS} FROM articles a WHERE a.folded_id = ? AND a.original IS NULL ORDER BY ${BEST_FIRST}`,
  );
  const byTopic = database.prepare(
    `SELECT ${SUMMARY_COLUMNS} FROM article_topics x JOIN articles a ON a.key = x.key WHERE x.topic = ? AND a.original IS NULL ORDER BY ${BEST_FIRST}`,
  );
  const byPath = database.prepare(`SELECT ${SUMMARY_COLUMNS} FROM articles a WHERE a.path = ?`);
  const productById = database.prepare(`SELECT ${PRODUCT_COLUMNS} FROM products p WHERE p.id = ?`);
  const named = database.prepare(NAMED);
  const aliasOf = database.prepare('SELECT target, reason FROM aliases WHERE name = ?');
  const slugOf = database.prepare('SELECT slug FROM articles WHERE slug = ?');
  const productBySlug = database.prepare(`SELECT ${PRODUCT_COLUMNS} FROM products p WHERE p.slug = ?`);
  const alias = (...names: readonly string[]): Destination => {
    const row = names.map((name) => aliasOf.first(fold(name))).find((each) => each !== undefined);
    if (!row) return { kind: 'nothing' };
    const [target, reason] = row;
    if (target === null) return { kind: 'gone', reason: String(reason) };
    const product = productBySlug.first(/^\/products\/(.+)$/.exec(String(target))?.[1] ?? '');
    return product ? { kind: 'product', product: readProduct(product) } : { kind: 'moved', slug: String(target) };
  };
  const newerTopic = openNewerTopics(database);
  return {
    isId: (id: string): boolean => named.first(fold(id)) !== undefined,
    findArticleId(id: string): Destination {
      const name = fold(id);
      const found = name === '' ? [] : byId.all(name).map(readSummary);
      return found.length === 0 ? alias(id) : oneOrChoice(found);
    },
    findFile(path: string): Destination {
      return oneOrChoice(byPath.all(path).map(readSummary));
    },
    findTopicId(id: string): Destination {
      const own = byTopic.all(fold(id));
      const found = (own.length > 0 ? own : byTopic.all(newerTopic(id))).map(readSummary);
      return found.length === 0 ? alias(`/t/${id}`, id) : oneOrChoice(found);
    },
    findProductId(id: string): Destination {
      const row = productById.first(fold(id));
      return row ? { kind: 'product', product: readProduct(row) } : alias(`/p/${id}`, id);
    },
    findOldProduct(slug: string): Destination {
      const row = productBySlug.first(fold(slug));
      return row ? { kind: 'product', product: readProduct(row) } : alias(`/products/${slug}`);
    },
    /** Slugs are lower case; one in other letters is an old one too. */
    findOldSlug(slug: string): Destination {
      const destination = alias(slug);
      if (destination.kind !== 'nothing' || fold(slug) === slug) return destination;
      const row = slugOf.first(fold(slug));
      return row ? { kind: 'moved', slug: String(row[0]) } : destination;
    },
  };
}

function oneOrChoice(articles: readonly ArticleSummary[]): Destination {
  const [first] = articles;
  if (first === undefined) return { kind: 'nothing' };
  return articles.length === 1 ? { kind: 'article', article: first } : { kind: 'choice', articles };
}
