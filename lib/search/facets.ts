import type { SearchColumns } from '@/lib/catalog';
import type { Kind } from '@/lib/format';

/** What results are narrowed to; a product by its id, a cloud by its token. */
export interface Filters {
  readonly product?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly cloud?: string | undefined;
}

/** How many results a narrower search would have. */
export interface FacetCount<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/** The narrower searches of each sort, those with most results first. */
export interface Facets {
  readonly products: readonly FacetCount[];
  readonly kinds: readonly FacetCount<Kind>[];
  readonly clouds: readonly FacetCount[];
}

/** Which of the filters an article passes. */
interface Passes {
  readonly product: boolean;
  readonly kind: boolean;
  readonly cloud: boolean;
}

/** Prepares a look at articles through filters. */
export function openFilters(columns: SearchColumns, { product, kind, cloud }: Filters) {
  const productNumber = product === undefined ? -1 : columns.productIds.indexOf(product.trim().toLowerCase());
  const kindNumber = kind === undefined ? -1 : columns.kindNames.indexOf(kind);
  const cloudNumber = cloud === undefined ? -1 : columns.clouds.indexOf(cloud.trim().toLowerCase());
  const cloudBit = cloudNumber < 0 ? 0 : 1 << cloudNumber;
  return (key: number): Passes => ({
    product: product === undefined || hasProduct(columns, key, productNumber),
    kind: kind === undefined || columns.kinds[key] === kindNumber,
    cloud: cloud === undefined || ((columns.cloudBits[key] ?? 0) & cloudBit) !== 0,
  });
}

function hasProduct({ productStarts, products }: SearchColumns, key: number, number: number): boolean {
  const end = productStarts[key + 1] ?? 0;
  for (let at = productStarts[key] ?? 0; at < end; at++) if (products[at] === number) return true;
  return false;
}

/**
 * Those of the articles that pass all filters, and the counts of each facet under the two other filters: of results, so the
 * variants of one count once.
 */
export function filterAndCount(
  columns: SearchColumns,
  keys: readonly number[],
  filters: Filters,
): { readonly passed: readonly number[]; readonly facets: Facets } {
  const look = openFilters(columns, filters);
  const products = new Uint32Array(columns.productIds.length);
  const kinds = new Uint32Array(columns.kindNames.length);
  const clouds = new Uint32Array(columns.clouds.length);
  const isNew = firstOfGroup(columns);
  const passed = keys.filter((key) => {
    const passes = look(key);
    if (passes.kind && passes.cloud) countProducts(columns, key, products, isNew);
    const kind = columns.kinds[key] ?? 0;
    if (passes.product && passes.cloud && isNew(key, 'kind', kind)) kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (passes.product && passes.kind) countClouds(columns, key, clouds, isNew);
    return passes.product && passes.kind && passes.cloud;
  });
  return {
    passed,
    facets: {
      products: countsOf(columns.productIds, products),
      kinds: countsOf(columns.kindNames, kinds),
      clouds: countsOf(columns.clouds, clouds),
    },
  };
}

/** Whether no variant of the article was counted for a value of a facet yet. */
type IsNew = (key: number, facet: keyof Filters, value: number) => boolean;

const FACETS = { product: 0, kind: 1, cloud: 2 } as const;

function firstOfGroup({ variants, productIds, kindNames }: SearchColumns): IsNew {
  const counted = new Set<number>();
  // One number for group, facet, and value; there are at most 31 clouds.
  const values = Math.max(productIds.length, kindNames.length, 31);
  return (key, facet, value) => {
    const group = variants[key] ?? 0;
    if (group === 0) return true;
    const mark = (3 * group + FACETS[facet]) * values + value;
    if (counted.has(mark)) return false;
    counted.add(mark);
    return true;
  };
}

function countProducts(
  { productStarts, products }: SearchColumns,
  key: number,
  counts: Uint32Array,
  isNew: IsNew,
): void {
  const end = productStarts[key + 1] ?? 0;
  for (let at = productStarts[key] ?? 0; at < end; at++) {
    const product = products[at] ?? 0;
    if (isNew(key, 'product', product)) counts[product] = (counts[product] ?? 0) + 1;
  }
}

function countClouds({ cloudBits }: SearchColumns, key: number, counts: Uint32Array, isNew: IsNew): void {
  const bits = cloudBits[key] ?? 0;
  for (let cloud = 0; cloud < counts.length; cloud++) {
    if ((bits & (1 << cloud)) !== 0 && isNew(key, 'cloud', cloud)) counts[cloud] = (counts[cloud] ?? 0) + 1;
  }
}

function countsOf<Value extends string>(values: readonly Value[], counts: Uint32Array): readonly FacetCount<Value>[] {
  return values
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The ids of an article's products, in its own order. */
export function productIdsAt({ products, productStarts, productIds }: SearchColumns, key: number): readonly string[] {
  return [...products.subarray(productStarts[key], productStarts[key + 1])].map((number) => productIds[number] ?? '');
}
