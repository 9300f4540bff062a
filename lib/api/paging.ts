import type { Catalog, Product } from '@/lib/catalog';
import { type SearchQuery, type SearchResult, type SearchResults, search } from '@/lib/search';
import { readCursor, writeCursor } from './cursor';

/** A part of a list, and where it goes on; `next` is null at its end. */
interface Part<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/**
 * A part of the products, in the order of the site. Its cursor names the last one, so a product that comes or goes meanwhile
 * shifts nothing. `undefined` for a cursor that isn't ours.
 * @param cursor empty for the first part
 */
export function productsAfter(catalog: Catalog, cursor: string, limit: number): Part<Product> | undefined {
  const after = cursor === '' ? [] : readCursor(cursor, 3);
  if (after === undefined) return undefined;
  const rest = behind(catalog.products(), after);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rest.length > items.length && last ? writeCursor(...keyOf(last)) : null };
}

/** What comes behind a product. Names in another language are sorted by its rules, so only where it is gone is it told by its name. */
function behind(products: readonly Product[], after: readonly string[]): readonly Product[] {
  if (after.length === 0) return products;
  const at = products.findIndex(({ id }) => id === after[2]);
  return at < 0 ? products.filter((each) => comesAfter(each, after)) : products.slice(at + 1);
}

/** What products are sorted by. */
function keyOf({ group, name, id }: Product): readonly string[] {
  return [group, name, id];
}

function comesAfter(product: Product, [group = '', name = '', id = '']: readonly string[]): boolean {
  const parts = [
    compare(folded(product.group), folded(group)),
    compare(folded(product.name), folded(name)),
    compare(product.id, id),
  ];
  return (parts.find((each) => each !== 0) ?? 0) > 0;
}

/** As the catalog sorts them (SQLite's NOCASE): letters of ASCII alone are alike in both cases. */
function folded(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Results before the place of a cursor that are looked through for the one that it names. */
const LOOK_BACK = 20;

/** Results a page of the search's own. */
const MOST_AT_ONCE = 100;

/** A part of what a search finds. */
export interface ResultPart extends Omit<SearchResults, 'results'> {
  /** How many results came before. */
  readonly offset: number;
  readonly results: readonly SearchResult[];
}

/**
 * A part of what a search finds. Its cursor names the last result beside its place: where the content changed meanwhile and
 * moved that result a little, the list goes on behind it. `undefined` for a cursor that isn't ours.
 * @param cursor of `resultCursor`; empty for the first part
 */
export function resultsAfter(
  catalog: Catalog,
  query: Omit<SearchQuery, 'offset'>,
  cursor: string,
): ResultPart | undefined {
  const place = cursor === '' ? ['0', ''] : readCursor(cursor, 2);
  const [start = '', slug = ''] = place ?? [];
  if (!/^\d{1,4}$/.test(start)) return undefined;
  const offset = Number(start);
  const back = slug === '' ? 0 : Math.min(offset, LOOK_BACK, MOST_AT_ONCE - query.limit);
  const found = search(catalog, { ...query, offset: offset - back, limit: query.limit + back });
  const at = slug === '' ? -1 : found.results.findIndex(({ article }) => article.slug === slug);
  const from = at < 0 ? back : at + 1;
  return { ...found, offset: offset - back + from, results: found.results.slice(from, from + query.limit) };
}

/** Where results go on behind one of them. @param end how many came up to it, itself included */
export function resultCursor(end: number, { article }: SearchResult): string {
  return writeCursor(String(end), article.slug);
}
