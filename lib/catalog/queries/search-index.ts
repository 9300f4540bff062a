import { LRUCache } from 'lru-cache';
import { deletionsOf, isOneEditApart } from '@/lib/words';
import type { Database } from '../database';
import { type Passage, unpackPassages } from '../passages';
import { unpackPostings } from '../postings';
import { blobOf, readSummary, SUMMARY_COLUMNS } from '../rows';
import type { SearchColumns, SearchIndex, WordCount, WordPostings } from '../search-records';
import { readColumns } from './search-columns';

/** Counts of words that are kept, of words and of stems each. */
const MOST_COUNTS = 8000;

/** Letters of the longest word that is kept; what is longer is no word. */
const LONGEST_KEPT = 64;

/** Articles whose heads and summaries are kept: the best ones of many queries are the same few. */
const MOST_ARTICLES = 1500;

/** Bytes of postings and of passages that are kept unpacked: postings of all words of some 10,000 articles; of more, what is asked for. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What an entry takes besides its postings or text. */
const BYTES_OF_ENTRY = 200;

/**
 * Reads the search index: words and their postings, what is near to a word, and what a result shows. What was read lately is
 * kept, for the catalog never changes while it is open.
 */
export function openSearchIndex(database: Database): SearchIndex {
  const statements = prepareAll(database);
  const [articleCount, lastKey] = statements.size.first() ?? [];
  let columns: SearchColumns | undefined;
  const countOf = keepingCounts((word) => Number(statements.count.first(word)?.[0] ?? 0));
  const postings = new LRUCache<string, readonly WordPostings[]>({
    maxSize: MOST_BYTES,
    sizeCalculation: (words) => words.reduce((sum, { keys }) => sum + keys.length * 5 + BYTES_OF_ENTRY, BYTES_OF_ENTRY),
  });
  const passages = new LRUCache<number, readonly Passage[]>({
    maxSize: MOST_BYTES,
    sizeCalculation: (texts) => texts.reduce((sum, { text }) => sum + text.length + BYTES_OF_ENTRY, BYTES_OF_ENTRY),
  });
  return {
    articleCount: Number(articleCount),
    keyEnd: Number(lastKey) + 1,
    get columns() {
      columns ??= readColumns(database, Number(lastKey) + 1);
      return columns;
    },
    wordsOfStem: (stem) => {
      const known = postings.get(stem);
      if (known !== undefined) return known;
      const read = statements.byStem.all(stem).map(readPostings);
      if (stem.length <= LONGEST_KEPT) postings.set(copyOf(stem), read);
      return read;
    },
    countOf,
    postingCount: keepingCounts((stem) => Number(statements.countOfStem.first(stem)?.[0] ?? 0)),
    spelledLike: (word) => {
      const found = statements.spelled.all(JSON.stringify(deletionsOf(word))).map(([near]) => String(near));
      return counted(
        found.filter((near) => isOneEditApart(near, word)),
        countOf,
      );
    },
    startingWith: (prefix, limit) =>
      statements.starting
        .all(prefix, `${prefix}\u{10FFFF}`, limit)
        .map(([word, count]) => ({ word: String(word), count: Number(count) })),
    heads: keeping((key) =>
      String(statements.heads.first(key)?.[0] ?? '')
        .split('\n')
        .map((line) => (line === '' ? [] : line.split(' '))),
    ),
    passages: (key) => {
      const known = passages.get(key);
      if (known !== undefined) return known;
      const row = statements.passages.first(key);
      const read = row ? unpackPassages(blobOf(row[0])) : [];
      passages.set(key, read);
      return read;
    },
    summary: keeping((key) => {
      const row = statements.summary.first(key);
      return row && readSummary(row);
    }),
    pathOf: keeping((key) => String(statements.path.first(key)?.[0] ?? '')),
  };
}

/** The same, with the answers about the last articles kept; that there is none is asked anew each time. */
function keeping<Answer extends NonNullable<unknown> | undefined>(
  ask: (key: number) => Answer,
): (key: number) => Answer {
  const known = new LRUCache<number, NonNullable<Answer>>({ max: MOST_ARTICLES });
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const answer = ask(key);
    if (answer !== undefined) known.set(key, answer);
    return answer;
  };
}

/** The same, with the counts of the last words kept. */
function keepingCounts(ask: (word: string) => number): (word: string) => number {
  const known = new LRUCache<string, number>({ max: MOST_COUNTS });
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const count = ask(word);
    if (word.length <= LONGEST_KEPT) known.set(copyOf(word), count);
    return count;
  };
}

/** A word as a text of its own: what is cut out of a query would keep all of that in memory. */
function copyOf(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le');
}

function prepareAll(database: Database) {
  return {
    size: database.prepare('SELECT count(*), coalesce(max(key), 0) FROM articles'),
    byStem: database.prepare('SELECT word, count, postings FROM search_words WHERE stem = ?'),
    count: database.prepare('SELECT count FROM search_words WHERE word = ?'),
    countOfStem: database.prepare('SELECT sum(count) FROM search_words WHERE stem = ?'),
    spelled: database.prepare(
      'SELECT DISTINCT s.word FROM json_each(?) j JOIN search_spellings s ON s.deletion = j.value',
    ),
    starting: database.prepare(
      'SELECT word, count FROM search_words WHERE word >= ? AND word < ? ORDER BY count DESC, word LIMIT ?',
    ),
    heads: database.prepare('SELECT heads FROM search_articles WHERE key = ?'),
    passages: database.prepare('SELECT passages FROM search_passages WHERE key = ?'),
    summary: database.prepare(`SELECT ${SUMMARY_COLUMNS} FROM articles a WHERE a.key = ?`),
    path: database.prepare('SELECT path FROM articles WHERE key = ?'),
  };
}

function readPostings([word, count, packed]: readonly unknown[]): WordPostings {
  return { word: String(word), ...unpackPostings(blobOf(packed), Number(count)) };
}

function counted(words: readonly string[], countOf: (word: string) => number): readonly WordCount[] {
  return words
    .map((word) => ({ word, count: countOf(word) }))
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
