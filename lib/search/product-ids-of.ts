import type { SearchColumns } from '@/lib/catalog';

/** The ids of an article's products, in its own order. */
export function productIdsOf({ products, productStarts, productIds }: SearchColumns, key: number): readonly string[] {
  return [...products.subarray(productStarts[key], productStarts[key + 1])].map((number) => productIds[number] ?? '');
}
