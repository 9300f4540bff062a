import type { Database, Query, Row } from '../database';
import type { RelatedArticle, RelatedReason } from '../records';
import { listOf, readSummary, SUMMARY_COLUMNS, SUMMARY_WIDTH } from '../rows';
import { BEST_FIRST } from './destinations';

/** Candidates looked at for one reason; enough to fill any list after repetitions are left out. */
const CANDIDATES = 30;

/** A candidate's columns: the summary, its body's hash, its twin key, and what it shares. */
const COLUMNS = `${SUMMARY_COLUMNS}, a.body_hash, a.twin`;

/** Finds articles that what is written about them relates, each with the reason. */
export function openRelated(database: Database) {
  const statements = prepareAll(database);
  return {
    related(key: number, limit: number): readonly RelatedArticle[] {
      const self = statements.self.first(key);
      if (!self || limit <= 0) return [];
      const [bodyHash, twin, folder, path, clouds, original] = self.map(String);
      const chosen = new Chosen(limit, [`key ${key}`, `key ${original}`, `body ${bodyHash}`], listOf(clouds ?? ''));
      chosen.take('sameTopic', statements.sameTopic.all(key));
      if (!chosen.isFull) chosen.take('otherCloud', statements.otherCloud.all(twin ?? '', key));
      if (!chosen.isFull && folder) chosen.take('sameFolder', statements.sameFolder.all(folder, path ?? ''));
      return chosen.articles;
    },
  };
}

type Statements = Readonly<Record<'self' | 'sameTopic' | 'otherCloud' | 'sameFolder', Query>>;

function prepareAll(database: Database): Statements {
  return {
    self: database.prepare('SELECT body_hash, twin, folder, path, clouds, original FROM articles WHERE key = ?'),
    sameTopic: database.prepare(`
      SELECT ${COLUMNS}, t.name FROM article_topics mine
      JOIN article_topics x ON x.topic = mine.topic AND x.key <> mine.key
      JOIN articles a ON a.key = x.key JOIN topics t ON t.id = x.topic
      WHERE mine.key = ?1 AND a.original IS NULL AND a.twin <> (SELECT twin FROM articles WHERE key = ?1) AND EXISTS (
        SELECT 1 FROM article_products p JOIN article_products q ON q.product = p.product WHERE p.key = ?1 AND q.key = x.key
      ) ORDER BY ${BEST_FIRST} LIMIT ${CANDIDATES}`),
    otherCloud: database.prepare(
      `SELECT ${COLUMNS}, '' FROM articles a WHERE a.twin = ? AND a.key <> ? AND a.original IS NULL ORDER BY a.path LIMIT ${CANDIDATES}`,
    ),
    sameFolder: database.prepare(`
      SELECT ${COLUMNS}, '' FROM articles a WHERE a.folder = ?1 AND a.path <> ?2 AND a.original IS NULL ORDER BY a.path < ?2, a.path LIMIT ${CANDIDATES}`),
  };
}

/**
 * The list in the making. Nothing stands in it twice: no article, no body, no name of one kind, and of an article's
 * variants for several clouds only one, of a cloud of ours.
 */
class Chosen {
  readonly articles: RelatedArticle[] = [];
  readonly #seen: Set<string>;
  readonly #limit: number;
  readonly #clouds: readonly string[];

  constructor(limit: number, own: readonly string[], clouds: readonly string[]) {
    this.#limit = limit;
    this.#seen = new Set(own);
    this.#clouds = clouds;
  }

  get isFull(): boolean {
    return this.articles.length >= this.#limit;
  }

  take(reason: RelatedReason, rows: readonly Row[]): void {
    for (const row of rows) {
      const article = readSummary(row);
      const [body, twin, shared = ''] = row.slice(SUMMARY_WIDTH).map(String);
      const marks = [`key ${article.key}`, `body ${body}`];
      if (reason !== 'otherCloud') marks.push(`twin ${twin}`, `${article.kind} ${article.name.toLowerCase()}`);
      if (this.isFull || marks.some((mark) => this.#seen.has(mark))) continue;
      if (reason !== 'otherCloud' && !this.#isOfOurCloud(article.clouds)) continue;
      for (const mark of marks) this.#seen.add(mark);
      this.articles.push({ ...article, reason, shared });
    }
  }

  #isOfOurCloud(clouds: readonly string[]): boolean {
    return this.#clouds.length === 0 || clouds.some((cloud) => this.#clouds.includes(cloud));
  }
}
