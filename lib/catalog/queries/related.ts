import type { Database, Query, Row } from '../database';
import { productWord, wordsOf } from '../query-words';
import type { RelatedArticle, RelatedReason } from '../records';
import { listOf, readSummary, SUMMARY_COLUMNS, SUMMARY_WIDTH } from '../rows';
import { BEST_FIRST } from './destinations';

/** Candidates looked at for one reason; enough to fill any list after repetitions are left out. */
const CANDIDATES = 30;

/** Articles that the words of a similarity query may occur in, all together; commoner words say little and cost time. */
const MOST_OCCURRENCES = 400;

/** A candidate's columns: the summary, its body's hash, its twin key, and what it shares. */
const COLUMNS = `${SUMMARY_COLUMNS}, a.body_hash, a.twin`;

/** Finds related articles, each with the reason. */
export function openRelated(database: Database) {
  const statements = prepareAll(database);
  return {
    related(key: number, limit: number): readonly RelatedArticle[] {
      const self = statements.self.first(key);
      if (!self || limit <= 0) return [];
      const [name, bodyHash, twin, folder, path, clouds] = self.map(String);
      const chosen = new Chosen(limit, key, bodyHash ?? '', listOf(clouds ?? ''));
      chosen.take('sameTopic', statements.sameTopic.all(key));
      if (!chosen.isFull) chosen.take('otherCloud', statements.otherCloud.all(twin ?? '', key));
      if (!chosen.isFull) takeSimilar(chosen, key, name ?? '', statements);
      if (!chosen.isFull && folder) chosen.take('sameFolder', statements.sameFolder.all(folder, path ?? ''));
      return chosen.articles;
    },
  };
}

type Statements = Readonly<
  Record<'self' | 'products' | 'sameTopic' | 'otherCloud' | 'similar' | 'sameFolder' | 'word', Query>
>;

function prepareAll(database: Database): Statements {
  return {
    self: database.prepare('SELECT name, body_hash, twin, folder, path, clouds FROM articles WHERE key = ?'),
    products: database.prepare(
      'SELECT p.id, p.name FROM article_products x JOIN products p ON p.id = x.product WHERE x.key = ?',
    ),
    sameTopic: database.prepare(`
      SELECT ${COLUMNS}, t.name FROM article_topics mine
      JOIN article_topics x ON x.topic = mine.topic AND x.key <> mine.key
      JOIN articles a ON a.key = x.key JOIN topics t ON t.id = x.topic
      WHERE mine.key = ?1 AND a.twin <> (SELECT twin FROM articles WHERE key = ?1) AND EXISTS (
        SELECT 1 FROM article_products p JOIN article_products q ON q.product = p.product WHERE p.key = ?1 AND q.key = x.key
      ) ORDER BY ${BEST_FIRST} LIMIT ${CANDIDATES}`),
    otherCloud: database.prepare(
      `SELECT ${COLUMNS}, '' FROM articles a WHERE a.twin = ? AND a.key <> ? ORDER BY a.path LIMIT ${CANDIDATES}`,
    ),
    similar: database.prepare(`
      SELECT ${COLUMNS}, '' FROM (
        SELECT rowid AS key, bm25(title_search, 8, 2, 1, 0) AS score FROM title_search WHERE title_search MATCH ?
        ORDER BY score LIMIT ${CANDIDATES}
      ) s JOIN articles a ON a.key = s.key ORDER BY s.score, a.path`),
    sameFolder: database.prepare(`
      SELECT ${COLUMNS}, '' FROM articles a WHERE a.folder = ?1 AND a.path <> ?2 ORDER BY a.path < ?2, a.path LIMIT ${CANDIDATES}`),
    word: database.prepare('SELECT doc FROM title_words WHERE term = ?'),
  };
}

/** Articles with similar words: those of the same product first. */
function takeSimilar(chosen: Chosen, key: number, name: string, statements: Statements): void {
  const words = rareWords(name, statements.word).map((word) => `"${word}"`);
  if (words.length === 0) return;
  const alike = `{name topics} : (${words.join(' OR ')})`;
  const products = statements.products.all(key);
  for (const [id, productName] of products.slice(0, 3)) {
    const rows = statements.similar.all(`products : "${productWord(String(id))}" AND ${alike}`);
    chosen.take('sameProduct', rows, String(productName));
  }
  if (!chosen.isFull) chosen.take('similarWords', statements.similar.all(alike));
}

/** The words of a name that tell most: the rarest, as long as few articles hold them. */
function rareWords(name: string, word: Query): readonly string[] {
  const counted = wordsOf(name)
    .map((text) => ({ text, count: Number(word.first(text)?.[0] ?? 0) }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => a.count - b.count);
  let total = 0;
  return counted
    .filter(({ count }, at) => {
      total += count;
      return at === 0 ? count <= 4 * MOST_OCCURRENCES : total <= MOST_OCCURRENCES;
    })
    .map(({ text }) => text);
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

  constructor(limit: number, key: number, bodyHash: string, clouds: readonly string[]) {
    this.#limit = limit;
    this.#seen = new Set([`key ${key}`, `body ${bodyHash}`]);
    this.#clouds = clouds;
  }

  get isFull(): boolean {
    return this.articles.length >= this.#limit;
  }

  take(reason: RelatedReason, rows: readonly Row[], shared?: string): void {
    for (const row of rows) {
      const article = readSummary(row);
      const [body, twin, own] = row.slice(SUMMARY_WIDTH).map(String);
      const marks = [`key ${article.key}`, `body ${body}`];
      if (reason !== 'otherCloud') marks.push(`twin ${twin}`, `${article.kind} ${article.name.toLowerCase()}`);
      if (this.isFull || marks.some((mark) => this.#seen.has(mark))) continue;
      if (reason !== 'otherCloud' && !this.#isOfOurCloud(article.clouds)) continue;
      for (const mark of marks) this.#seen.add(mark);
      this.articles.push({ ...article, reason, shared: shared ?? own ?? '' });
    }
  }

  #isOfOurCloud(clouds: readonly string[]): boolean {
    return this.#clouds.length === 0 || clouds.some((cloud) => this.#clouds.includes(cloud));
  }
}
