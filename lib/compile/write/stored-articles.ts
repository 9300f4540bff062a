import { type Database, type Query, type Row, storedJson } from '@/lib/catalog';
import type { Facts } from '../content/compiled-file';
import type { ContentFile } from '../content/walk-content';
import { type Articles, heldArticles } from '../derive/articles';
import type { KeyedFacts } from '../derive/derived';

/** Articles up to which all facts are held, about 50 MB; what was derived from more is read again and again, a few at a time. */
const MOST_HELD = 20_000;

/** Articles whose facts are read at once. */
const READ_AT_ONCE = 500;

/**
 * The articles of a draft, in path order, with what deriving needs of them.
 * @param files of the content, in path order: their paths are used for those of articles
 * @param mostHeld articles up to which all are kept in memory; does not change what is derived
 */
export function storedArticles(database: Database, files: readonly ContentFile[], mostHeld = MOST_HELD): Articles {
  const [count] = database.prepare('SELECT count(*) FROM articles').first() ?? [];
  if (Number(count) > mostHeld) return new StoredArticles(database, files);
  const rows = database.prepare('SELECT key, facts FROM facts').all();
  return heldArticles(rows.map(readFacts).toSorted((a, b) => (a.path < b.path ? -1 : 1)));
}

class StoredArticles implements Articles {
  readonly isHeld = false;
  readonly #keys: Float64Array;
  readonly #paths: readonly string[];
  readonly #readSome: Query;
  readonly #readOne: Query;

  constructor(database: Database, files: readonly ContentFile[]) {
    const keys = new Map<string, number>();
    for (const [path, key] of database.prepare('SELECT path, key FROM articles').each())
      keys.set(String(path), Number(key));
    this.#paths = files.flatMap(({ path }) => (keys.has(path) ? [path] : []));
    this.#keys = Float64Array.from(this.#paths, (path) => keys.get(path) ?? 0);
    this.#readSome = database.prepare(
      'SELECT f.key, f.facts FROM json_each(?) j CROSS JOIN facts f ON f.key = j.value ORDER BY j.key',
    );
    this.#readOne = database.prepare('SELECT key, facts FROM facts WHERE key = ?');
  }

  *[Symbol.iterator](): IterableIterator<KeyedFacts> {
    for (let start = 0; start < this.#keys.length; start += READ_AT_ONCE) {
      const keys = this.#keys.subarray(start, start + READ_AT_ONCE);
      const rows = this.#readSome.all(JSON.stringify([...keys]));
      for (const [at, row] of rows.entries()) yield { ...readFacts(row), path: this.#paths[start + at] ?? '' };
    }
  }

  of = (key: number): KeyedFacts | undefined => {
    const row = this.#readOne.first(key);
    return row && readFacts(row);
  };
}

/** A row of `key, facts`. */
function readFacts([key, facts]: Row): KeyedFacts {
  return { ...storedJson<Facts>(facts), key: Number(key) };
}
