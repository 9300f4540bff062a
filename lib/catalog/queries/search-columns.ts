import { EVERY_KIND } from '@/lib/format/values';
import { contentHash } from '../content-hash';
import type { Database } from '../database';
import { listOf } from '../rows';
import type { SearchColumns } from '../search-records';

/** Bodies without a word are no repetition of each other. */
const EMPTY_BODY = contentHash('');

/** Reads what filters, facets and variants need of every article, as arrays by key: one pass, once an open catalog. */
export function readColumns(database: Database, keyEnd: number): SearchColumns {
  const kinds = new Uint8Array(keyEnd).fill(NO_KIND);
  const clouds: string[] = [];
  const cloudBits = new Uint32Array(keyEnd);
  const variants = Uint32Array.from({ length: keyEnd }, (_, key) => key);
  const firstOf = new Map<string, number>();
  const rows = database.prepare('SELECT key, kind, clouds, twin, body_hash FROM articles ORDER BY key').each();
  for (const [id, kind, list, twin, bodyHash] of rows) {
    const key = Number(id);
    kinds[key] = KIND_NUMBERS.get(String(kind)) ?? NO_KIND;
    cloudBits[key] = bitsOf(listOf(list), clouds);
    joinVariants(variants, firstOf, `t${twin}`, key);
    if (bodyHash !== EMPTY_BODY) joinVariants(variants, firstOf, `b${bodyHash}`, key);
  }
  for (let key = 0; key < keyEnd; key++) variants[key] = rootOf(variants, key);
  return {
    kindNames: EVERY_KIND,
    kinds,
    clouds,
    cloudBits,
    variants,
    ...readProductColumns(database, keyEnd),
    ...readTopicColumns(database, keyEnd),
  };
}

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

function joinVariants(variants: Uint32Array, firstOf: Map<string, number>, name: string, key: number): void {
  const first = firstOf.get(name);
  if (first === undefined) firstOf.set(name, key);
  else
    variants[Math.max(rootOf(variants, key), rootOf(variants, first))] = Math.min(
      rootOf(variants, key),
      rootOf(variants, first),
    );
}

function rootOf(variants: Uint32Array, key: number): number {
  let root = key;
  while (variants[root] !== undefined && variants[root] !== root) root = variants[root] ?? root;
  return root;
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
