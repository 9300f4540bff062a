import { deletionsOf, isOneEditApart } from '@/lib/words';
import type { Database } from '../database';
import { unpackPassages } from '../passages';
import { unpackPostings } from '../postings';
import { blobOf, readSummary, SUMMARY_COLUMNS } from '../rows';
import type { SearchColumns, SearchIndex, WordCount, WordPostings } from '../search-records';
import { readColumns } from './search-columns';

/** Reads the search index: words and their postings, what is near to a word, and what a result shows. */
export function openSearchIndex(database: Database): SearchIndex {
  const statements = prepareAll(database);
  const [articleCount, lastKey] = statements.size.first() ?? [];
  let columns: SearchColumns | undefined;
  const countOf = (word: string): number => Number(statements.count.first(word)?.[0] ?? 0);
  return {
    articleCount: Number(articleCount),
    keyEnd: Number(lastKey) + 1,
    get columns() {
      columns ??= readColumns(database, Number(lastKey) + 1);
      return columns;
    },
    wordsOfStem: (stem) => statements.byStem.all(stem).map(readPostings),
    countOf,
    postingCount: (stem) => Number(statements.countOfStem.first(stem)?.[0] ?? 0),
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
    heads: (key) =>
      String(statements.heads.first(key)?.[0] ?? '')
        .split('\n')
        .map((line) => (line === '' ? [] : line.split(' '))),
    passages: (key) => {
      const row = statements.passages.first(key);
      return row ? unpackPassages(blobOf(row[0])) : [];
    },
    summary: (key) => {
      const row = statements.summary.first(key);
      return row && readSummary(row);
    },
    pathOf: (key) => String(statements.path.first(key)?.[0] ?? ''),
  };
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
