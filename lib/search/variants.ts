import type { SearchColumns, SearchIndex } from '@/lib/catalog';

/** The mark of the result that an article belongs to: the same for all its variants and translations. */
export function groupOf({ variants, originals }: SearchColumns, key: number): number {
  const original = originals[key] || key;
  return variants[original] || original;
}

/**
 * Of the variants of each result the one that leads: one for a wanted cloud before others, of these the one that fits the
 * query best, and of equal ones the first by path: keys come in the order in which files were compiled.
 * @param wanted bits of the clouds that the reader wants
 */
export function leadingVariants(
  { columns, pathOf }: Pick<SearchIndex, 'columns' | 'pathOf'>,
  keys: readonly number[],
  scores: Float32Array,
  wanted: number,
): readonly number[] {
  const { cloudBits } = columns;
  const leads = new Map<number, number>();
  const isWanted = (key: number) => Number(((cloudBits[key] ?? 0) & wanted) !== 0);
  const isBetter = (key: number, than: number): boolean => {
    const better = isWanted(key) - isWanted(than) || (scores[key] ?? 0) - (scores[than] ?? 0);
    return better > 0 || (better === 0 && pathOf(key) < pathOf(than));
  };
  for (const key of keys) {
    const group = groupOf(columns, key);
    const lead = leads.get(group);
    if (lead === undefined || isBetter(key, lead)) leads.set(group, key);
  }
  return [...leads.values()];
}

/** Variants named beside a result. */
const MOST = 8;

const groups = new WeakMap<SearchColumns, ReadonlyMap<number, readonly number[]>>();

/** The other variants of an article, those that fit the query best first; groups are gathered once, for few articles have any. */
export function otherVariants(
  { columns, pathOf }: Pick<SearchIndex, 'columns' | 'pathOf'>,
  key: number,
  scores: Float32Array,
): readonly number[] {
  const known = groups.get(columns) ?? gatherGroups(columns);
  groups.set(columns, known);
  const group = known.get(columns.variants[key] ?? 0) ?? [];
  const others = group.filter((other) => other !== key);
  const inOrder = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || (pathOf(a) < pathOf(b) ? -1 : 1);
  return others.toSorted(inOrder).slice(0, MOST);
}

function gatherGroups({ variants }: SearchColumns): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let key = 1; key < variants.length; key++) {
    const group = variants[key] ?? 0;
    if (group === 0) continue;
    const members = found.get(group);
    if (members) members.push(key);
    else found.set(group, [key]);
  }
  return found;
}
