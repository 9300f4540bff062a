import type { Database } from '@/lib/catalog';
import { EMPTY_BODY, wordsOfName } from '../derive/variants';
import { hashOf } from '../index/sketch';

/** What makes articles namesakes or variants, or made them so before. */
interface Marks {
  readonly base: string;
  readonly name: string;
  readonly twin: string;
  readonly bodyHash: string;
  readonly variant: number | null;
}

/** A hash of each mark; where there is no mark, one that nobody else has. */
function hashesOf({ base, name, twin, bodyHash, variant }: Marks, own: number): readonly number[] {
  return [
    hashOf(base) | 0,
    hashOf(wordsOfName(name)) | 0,
    hashOf(twin) | 0,
    bodyHash === EMPTY_BODY ? own : hashOf(bodyHash) | 0,
    variant ?? own,
  ];
}

const MARKS = 5;

/**
 * Parts articles into lists that have nothing to do with each other: no mark of one is one of another's. Of each article a few
 * numbers are kept. Marks of one hash may be taken for one, which makes a list longer and no result another.
 * @param selection of `key, base, name, twin, body_hash, variant`, in path order
 * @returns keys, in lists of `size` or more, each article behind those of its list that stand before it by path
 */
export function* variantGroups(database: Database, selection: string, size: number): IterableIterator<number[]> {
  const keys: number[] = [];
  const hashes: number[][] = Array.from({ length: MARKS }, () => []);
  for (const [key, base, name, twin, bodyHash, variant] of database.prepare(selection).each()) {
    const texts = { base: String(base), name: String(name), twin: String(twin), bodyHash: String(bodyHash) };
    const marks = { ...texts, variant: variant === null ? null : Number(variant) };
    // Keys are small and positive, hashes of any size: one that meets another's key does no harm.
    for (const [mark, hash] of hashesOf(marks, -1 - keys.length).entries()) hashes[mark]?.push(hash);
    keys.push(Number(key));
  }
  const roots = joined(hashes, keys.length);
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (roots[a] ?? 0) - (roots[b] ?? 0) || a - b);
  let group: number[] = [];
  for (const [at, position] of order.entries()) {
    const isNew = at > 0 && roots[position] !== roots[order[at - 1] ?? 0];
    if (isNew && group.length >= size) {
      yield group;
      group = [];
    }
    group.push(keys[position] ?? 0);
  }
  if (group.length > 0) yield group;
}

/** For each position the first that it is joined with, by whatever mark, through whomever. */
function joined(hashes: readonly (readonly number[])[], count: number): Uint32Array {
  const parents = Uint32Array.from({ length: count }, (_, position) => position);
  const rootOf = (position: number): number => {
    let root = position;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  for (const ofMark of hashes) {
    const first = new Map<number, number>();
    for (const [position, hash] of ofMark.entries()) {
      const known = first.get(hash);
      if (known === undefined) first.set(hash, position);
      else {
        const [one, other] = [rootOf(known), rootOf(position)];
        parents[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }
  return parents.map((_, position) => rootOf(position));
}
