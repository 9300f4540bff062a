import { addField, blobOf, byteOf, type Database, FIELD_WEIGHTS, SUM_OF_BYTE } from '@/lib/catalog';
import { splitWords } from '@/lib/words';
import type { Articles } from '../derive/articles';
import type { Derived } from '../derive/derived';
import { putRows } from '../write/put-rows';
import { openPostingsWriter, type PostingsWriter } from './postings-writer';
import { eachWord } from './word-list';

/** What search knows an article by beside its own text: names of its topics and products, which other files may change. */
export interface ArticleNames {
  readonly topics: string;
  readonly products: string;
}

/** What an article that was written anew had in the index before. */
export interface OldEntry {
  readonly words: Uint8Array;
  readonly names: string;
}

/** What the index has to follow. */
export interface IndexChanges {
  /** Articles whose text or names may have changed. */
  readonly stale: Iterable<number>;
  /** Articles written or removed in this run that were in the index, as they were. */
  readonly replaced: ReadonlyMap<number, OldEntry>;
  /** The names of an article; where this is not given, names stay as they are. */
  readonly namesOf?: ((key: number) => ArticleNames) | undefined;
  /** Nothing is in the index yet. */
  readonly isFresh: boolean;
}

/** What is kept of an article's names: with what tells it from its namesakes. */
interface KeptNames extends ArticleNames {
  readonly apart: string;
}

const NO_NAMES: KeptNames = { topics: '', products: '', apart: '' };

/**
 * Brings the search index up to date: of each article that changed only the words that changed are touched, so the result
 * is that of a compile from nothing.
 */
export function writeSearchIndex(database: Database, changes: IndexChanges): void {
  const writer = openPostingsWriter(database, changes.isFresh);
  const readStrengths = strengthReader();
  if (changes.isFresh) writeAll(database, writer, readStrengths, changes);
  else writeChanged(database, writer, readStrengths, changes);
  writer.flush();
}

const WORDS = 'SELECT s.key, s.words, a.apart FROM search_articles s JOIN articles a ON a.key = s.key';

/** Into an empty index: every article, row by row. */
function writeAll(
  database: Database,
  writer: PostingsWriter,
  readStrengths: StrengthReader,
  { namesOf }: IndexChanges,
): void {
  let newNames: NamesRow[] = [];
  for (const [cell, words, apart] of database.prepare(`${WORDS} ORDER BY s.key`).each()) {
    const key = Number(cell);
    const names: KeptNames = { ...(namesOf?.(key) ?? NO_NAMES), apart: String(apart) };
    readStrengths(blobOf(words), names, (word, byte) => writer.edit(word, key, byte));
    newNames.push([key, textOfNames(names)]);
    if (newNames.length < NAMES_AT_ONCE) continue;
    putNames(database, newNames);
    newNames = [];
  }
  putNames(database, newNames);
}

/** Rows of names that are held until they are written. */
const NAMES_AT_ONCE = 500;

/** Of the articles that changed only the words that changed. */
function writeChanged(
  database: Database,
  writer: PostingsWriter,
  readStrengths: StrengthReader,
  changes: IndexChanges,
): void {
  const findWords = database.prepare(`${WORDS} WHERE s.key = ?`);
  const findNames = database.prepare('SELECT names FROM search_names WHERE key = ?');
  const dropNames = database.prepare('DELETE FROM search_names WHERE key = ?');
  const newNames: NamesRow[] = [];
  const strengthsOf = (words: Uint8Array, names: KeptNames): ReadonlyMap<string, number> => {
    const strengths = new Map<string, number>();
    readStrengths(words, names, (word, byte) => strengths.set(word, byte));
    return strengths;
  };
  const keys = new Set([...changes.stale, ...changes.replaced.keys()]);
  for (const key of [...keys].toSorted((a, b) => a - b)) {
    const row = findWords.first(key);
    const known = findNames.first(key)?.[0];
    const old =
      changes.replaced.get(key) ??
      (known === undefined ? undefined : { words: blobOf(row?.[1]), names: String(known) });
    const before = old === undefined ? NOTHING : strengthsOf(old.words, readNames(old.names));
    if (row === undefined) {
      writeDifference(writer, key, before, NOTHING);
      dropNames.run(key);
      continue;
    }
    const others = changes.namesOf?.(key) ?? readNames(String(known ?? '{}'));
    const names: KeptNames = { topics: others.topics, products: others.products, apart: String(row[2]) };
    writeDifference(writer, key, before, strengthsOf(blobOf(row[1]), names));
    if (textOfNames(names) !== known) newNames.push([key, textOfNames(names)]);
  }
  putNames(database, newNames);
}

const NOTHING: ReadonlyMap<string, number> = new Map();

type NamesRow = readonly [key: number, names: string];

function putNames(database: Database, rows: readonly NamesRow[]): void {
  putRows(database, 'INSERT OR REPLACE INTO search_names (key, names)', 2, rows);
}

function textOfNames({ topics, products, apart }: KeptNames): string {
  return JSON.stringify({ topics, products, apart });
}

function writeDifference(
  writer: PostingsWriter,
  key: number,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void {
  for (const [word, byte] of after) if (before.get(word) !== byte) writer.edit(word, key, byte);
  for (const word of before.keys()) if (!after.has(word)) writer.edit(word, key, 0);
}

/** Goes through an article's words with what its names add; each word once. */
type StrengthReader = (packed: Uint8Array, names: KeptNames, visit: (word: string, byte: number) => void) => void;

/** Names kept apart at a time. */
const MOST_NAMES = 10_000;

/** Thousands of articles share their topics and their products, so each of those is taken apart once. */
function strengthReader(): StrengthReader {
  const sumsOf = { topics: sumsOfField('topics'), products: sumsOfField('products'), apart: sumsOfField('apart') };
  return (packed, { topics, products, apart }, visit) => {
    const fields = [sumsOf.topics(topics), sumsOf.products(products), sumsOf.apart(apart)];
    const sums = new Map<string, number>();
    for (const field of fields) for (const [word, sum] of field) sums.set(word, (sums.get(word) ?? 0) + sum);
    eachWord(packed, (word, byte) => {
      const sum = sums.get(word);
      if (sum === undefined) return visit(word, byte);
      sums.delete(word);
      visit(word, byteOf(sum + (SUM_OF_BYTE[byte] ?? 0)));
    });
    for (const [word, sum] of sums) visit(word, byteOf(sum));
  };
}

/** What each word of a field adds; texts that were met are remembered. */
function sumsOfField(name: keyof KeptNames): (text: string) => ReadonlyMap<string, number> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (text) => {
    const met = known.get(text);
    if (met) return met;
    const sums = new Map<string, number>();
    if (text !== '') addField(sums, splitWords(text), FIELD_WEIGHTS[name]);
    if (known.size >= MOST_NAMES) known.clear();
    known.set(text, sums);
    return sums;
  };
}

function readNames(names: string): KeptNames {
  const value: unknown = JSON.parse(names);
  if (typeof value !== 'object' || value === null) return NO_NAMES;
  const { topics, products, apart } = { ...NO_NAMES, ...value };
  return { topics, products, apart };
}

/** What articles are called by others: the names, descriptions and tags of their topics, and the names of their products. */
export function namesIn(articles: Articles, derived: Derived): (key: number) => ArticleNames {
  const topicIds = new Map(Array.from(articles, (article) => [article.key, article.topicIds]));
  const productNames = new Map(derived.products.map(({ id, name }) => [id, name]));
  return (key) => {
    const topics = (topicIds.get(key) ?? []).flatMap((id) => {
      const { description = '', tags = [] } = derived.topicDetails.get(id) ?? {};
      return [derived.topicNames.get(id)?.name ?? '', description, ...tags];
    });
    const products = (derived.productIds.get(key) ?? []).map((id) => productNames.get(id) ?? '');
    return { topics: [...new Set(topics)].join('\n'), products: [...new Set(products)].join('\n') };
  };
}
