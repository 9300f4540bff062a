import { KINDS, kindOf } from '@/lib/format';
import { contentHash } from '../content-hash';
import type { Database } from '../database';
import type { SearchColumns } from '../records';
import { listOf } from '../rows';

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
    kinds[key] = KIND_NUMBERS.get(kindOf(String(kind))) ?? NO_KIND;
    cloudBits[key] = bitsOf(listOf(list), clouds);
    joinVariants(variants, firstOf, `t${twin}`, key);
    if (bodyHash !== EMPTY_BODY) joinVariants(variants, firstOf, `b${bodyHash}`, key);
  }
  for (let key = 0; key < keyEnd; key++) variants[key] = rootOf(variants, key);
  return {
    kindNames: [...KINDS, 'unknown'],
    kinds,
    clouds,
    cloudBits,
    variants,
    ...readProductColumns(database, keyEnd),
  };
}

const NO_KIND = KINDS.length;
const KIND_NUMBERS = new Map<string, number>(KINDS.map((kind, number) => [kind, number]));

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
  const productIds: string[] = [];
  const numbers = new Map<string, number>();
  const productStarts = new Uint32Array(keyEnd + 1);
  const products: number[] = [];
  let next = 0;
  for (const [id, product] of database
    .prepare('SELECT key, product FROM article_products ORDER BY key, place')
    .each()) {
    const key = Number(id);
    while (next <= key) productStarts[next++] = products.length;
    const name = String(product);
    const number = numbers.get(name) ?? productIds.push(name) - 1;
    numbers.set(name, number);
    products.push(number);
  }
  while (next <= keyEnd) productStarts[next++] = products.length;
  return { productIds, productStarts, products: Uint32Array.from(products) };
}
