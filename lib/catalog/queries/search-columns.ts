import { EVERY_KIND } from '@/lib/format/values';
import { languageOfWords } from '@/lib/words';
import type { Database } from '../database';
import { listOf } from '../rows';
import type { SearchColumns } from '../search-records';

/** Reads what filters, facets and variants need of every article, as arrays by key: one pass, once an open catalog. */
export function readColumns(database: Database, keyEnd: number): SearchColumns {
  const kinds = new Uint8Array(keyEnd).fill(NO_KIND);
  const clouds: string[] = [];
  const cloudBits = new Uint32Array(keyEnd);
  const variants = new Uint32Array(keyEnd);
  const originals = new Uint32Array(keyEnd);
  const retired = new Uint8Array(keyEnd);
  const rows = database
    .prepare('SELECT key, kind, clouds, variant, retired, original FROM articles ORDER BY key')
    .each();
  for (const [id, kind, list, variant, isRetired, original] of rows) {
    const key = Number(id);
    kinds[key] = KIND_NUMBERS.get(String(kind)) ?? NO_KIND;
    cloudBits[key] = bitsOf(listOf(list), clouds);
    if (variant !== null) variants[key] = Number(variant);
    if (original !== null) originals[key] = Number(original);
    retired[key] = Number(isRetired);
  }
  for (const [key] of database.prepare(OF_RETIRED_PRODUCTS).each()) retired[Number(key)] = 1;
  const languages = database.prepare("SELECT DISTINCT language FROM articles WHERE language <> 'en'").all();
  return {
    languages: new Set(languages.map(([language]) => languageOfWords(String(language)))),
    kindNames: EVERY_KIND,
    kinds,
    clouds,
    cloudBits,
    variants,
    originals,
    retired,
    ...readProductColumns(database, keyEnd),
    ...readTopicColumns(database, keyEnd),
  };
}

/** Articles of retired products that no other product has. */
const OF_RETIRED_PRODUCTS = `SELECT a.key FROM article_products a JOIN products p ON p.id = a.product
GROUP BY a.key HAVING min(p.retired) = 1`;

const NO_KIND = EVERY_KIND.indexOf('unknown');
const KIND_NUMBERS = new Map<string, number>(EVERY_KIND.map((kind, number) => [kind, number]));

/** A bit for each cloud, in order of appearance; there are few. */
function bitsOf(list: readonly string[], clouds: string[]): number {
  let bits = 0;
  for (const cloud of list) {
    if (!clouds.includes(cloud) && clouds.length < 31) clouds.push(cloud);
    const bit = clouds.indexOf(cloud);
    if (bit >= 0) bits |= 1 << bit;
  }
  return bits;
}

function readProductColumns(
  database: Database,
  keyEnd: number,
): Pick<SearchColumns, 'productIds' | 'productStarts' | 'products'> {
  const { ids, starts, numbers } = readNumbers(database, 'product', keyEnd);
  return { productIds: ids, productStarts: starts, products: numbers };
}

function readTopicColumns(database: Database, keyEnd: number): Pick<SearchColumns, 'topicStarts' | 'topics'> {
  const { starts, numbers } = readNumbers(database, 'topic', keyEnd);
  return { topicStarts: starts, topics: numbers };
}

/** Numbers for what articles belong to; those of `key` stand from `starts[key]` to `starts[key + 1]`. */
interface Numbers {
  readonly ids: readonly string[];
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

function readNumbers(database: Database, column: 'product' | 'topic', keyEnd: number): Numbers {
  const ids = new Map<string, number>();
  const starts = new Uint32Array(keyEnd + 1);
  const numbers: number[] = [];
  let next = 0;
  for (const [row, id] of database
    .prepare(`SELECT key, ${column} FROM article_${column}s ORDER BY key, place`)
    .each()) {
    const key = Number(row);
    while (next <= key) starts[next++] = numbers.length;
    const number = ids.get(String(id)) ?? ids.size;
    ids.set(String(id), number);
    numbers.push(number);
  }
  while (next <= keyEnd) starts[next++] = numbers.length;
  return { ids: [...ids.keys()], starts, numbers: Uint32Array.from(numbers) };
}
