import type { Database, Query, Row } from '../database';
import type { RelatedArticle, RelatedReason } from '../records';
import { listOf } from '../rows';
import type { SearchIndex } from '../search-records';
import { BEST_FIRST } from './destinations';

/** Candidates looked at for one reason; enough to fill any list after repetitions are left out. */
const CANDIDATES = 30;

/** What tells whether a candidate is chosen, with what it shares behind; all else is read of those that are. */
const COLUMNS = 'a.key, a.body_hash, a.twin, a.kind, a.name, a.clouds';

/** Finds articles that what is written about them relates, each with the reason. @param summary of an article by its key */
export function openRelated(database: Database, summary: SearchIndex['summary']) {
  const statements = prepareAll(database);
  const articlesOf = (found: readonly Found[]) =>
    found.flatMap(({ key, ...why }) => {
      const article = summary(key);
      return article === undefined ? [] : [{ ...article, ...why }];
    });
  return {
    related: (key: number, limit: number): readonly RelatedArticle[] =>
      articlesOf(choose(statements, key, limit, { withFolder: true })),
    sameMatter: (key: number, limit: number): readonly RelatedArticle[] =>
      articlesOf(choose(statements, key, limit, { withFolder: false })),
  };
}

function choose(
  statements: Statements,
  key: number,
  limit: number,
  { withFolder }: { readonly withFolder: boolean },
): readonly Found[] {
  const self = limit <= 0 ? undefined : statements.self.first(key);
  if (!self) return [];
  const [bodyHash, twin, folder, path, clouds, original] = self.map(String);
  const chosen = new Chosen(limit, [`key ${key}`, `key ${original}`, `body ${bodyHash}`], listOf(clouds ?? ''));
  chosen.take('sameTopic', statements.sameTopic.all(key));
  if (!chosen.isFull) chosen.take('otherCloud', statements.otherCloud.all(twin ?? '', key));
  if (!chosen.isFull && folder && withFolder) chosen.take('sameFolder', neighborsOf(statements, folder, path ?? ''));
  return chosen.found;
}

/** Those that follow in the folder, then those before, each in path order. */
function neighborsOf({ following, preceding }: Statements, folder: string, path: string): readonly Row[] {
  const after = following.all(folder, path);
  return after.length === CANDIDATES ? after : [...after, ...preceding.all(folder, path, CANDIDATES - after.length)];
}

type Statements = Readonly<Record<'self' | 'sameTopic' | 'otherCloud' | 'following' | 'preceding', Query>>;

function prepareAll(database: Database): Statements {
  return {
    self: database.prepare('SELECT body_hash, twin, folder, path, clouds, original FROM articles WHERE key = ?'),
    sameTopic: database.prepare(`
      SELECT ${COLUMNS}, t.name, t.language FROM article_topics mine
      JOIN article_topics x ON x.topic = mine.topic AND x.key <> mine.key
      JOIN articles a ON a.key = x.key JOIN topics t ON t.id = x.topic
      WHERE mine.key = ?1 AND a.original IS NULL AND a.twin <> (SELECT twin FROM articles WHERE key = ?1) AND EXISTS (
        SELECT 1 FROM article_products p JOIN article_products q ON q.product = p.product WHERE p.key = ?1 AND q.key = x.key
      ) ORDER BY ${BEST_FIRST} LIMIT ${CANDIDATES}`),
    otherCloud: database.prepare(
      `SELECT ${COLUMNS}, '', '' FROM articles a WHERE a.twin = ? AND a.key <> ? AND a.original IS NULL ORDER BY a.path LIMIT ${CANDIDATES}`,
    ),
    following: database.prepare(
      `SELECT ${COLUMNS}, '', '' FROM articles a WHERE a.folder = ? AND a.path > ? AND a.original IS NULL ORDER BY a.path LIMIT ${CANDIDATES}`,
    ),
    preceding: database.prepare(
      `SELECT ${COLUMNS}, '', '' FROM articles a WHERE a.folder = ? AND a.path < ? AND a.original IS NULL ORDER BY a.path LIMIT ?`,
    ),
  };
}

/** One that was chosen. */
interface Found {
  readonly key: number;
  readonly reason: RelatedReason;
  readonly shared: string;
  readonly sharedLanguage?: string;
}

/**
 * The list in the making. Nothing stands in it twice: no article, no body, no name of one kind, and of an article's
 * variants for several clouds only one, of a cloud of ours.
 */
class Chosen {
  readonly found: Found[] = [];
  readonly #seen: Set<string>;
  readonly #limit: number;
  readonly #clouds: readonly string[];

  constructor(limit: number, own: readonly string[], clouds: readonly string[]) {
    this.#limit = limit;
    this.#seen = new Set(own);
    this.#clouds = clouds;
  }

  get isFull(): boolean {
    return this.found.length >= this.#limit;
  }

  take(reason: RelatedReason, rows: readonly Row[]): void {
    for (const row of rows) {
      if (this.isFull) return;
      const [key, body, twin, kind, name = '', clouds = '', shared = '', language = ''] = row.map(String);
      const marks = [`key ${key}`, `body ${body}`];
      if (reason !== 'otherCloud') marks.push(`twin ${twin}`, `${kind} ${name.toLowerCase()}`);
      if (marks.some((mark) => this.#seen.has(mark))) continue;
      if (reason !== 'otherCloud' && !this.#isOfOurCloud(listOf(clouds))) continue;
      for (const mark of marks) this.#seen.add(mark);
      this.found.push({ key: Number(key), reason, shared, ...(language === '' ? {} : { sharedLanguage: language }) });
    }
  }

  #isOfOurCloud(clouds: readonly string[]): boolean {
    return this.#clouds.length === 0 || clouds.some((cloud) => this.#clouds.includes(cloud));
  }
}
