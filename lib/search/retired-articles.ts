import type { Catalog, SearchColumns } from '@/lib/catalog';
import { numbersNamed, stemsOfName } from './named-products';
import type { Scores } from './score-articles';

/** What a retired article keeps of its score, unless it is asked for by name. */
export const RETIRED_SHARE = 0.8;

/** A retired product: its number in the columns, and the words that a query must hold to ask for it. */
interface RetiredProduct {
  readonly number: number;
  readonly telling: readonly string[];
}

const known = new WeakMap<SearchColumns, readonly RetiredProduct[]>();

/**
 * Retired articles, and those of retired products, stand behind comparable ones: what they are about is no longer offered. A
 * query that names the retired product wants them, and so does one that is narrowed to it; one that is the title of an
 * article lifts it again where candidates are ranked (rank-best.ts).
 * @param stems of the query's words, in its order
 * @param product id that the results are narrowed to
 */
export function retiredBehind(
  catalog: Catalog,
  scored: Scores,
  stems: readonly string[],
  product?: string | undefined,
): Scores {
  const { columns } = catalog.searchIndex;
  const wanted = retiredWanted(catalog, stems, product);
  const retired = new Set<number>();
  const { found, scores } = scored;
  for (let at = 0; at < found.length; at++) {
    const key = found[at] ?? 0;
    if (columns.retired[key] !== 1 || (wanted.size > 0 && isOf(columns, key, wanted))) continue;
    retired.add(key);
    scores[key] = (scores[key] ?? 0) * RETIRED_SHARE;
  }
  return { ...scored, retired };
}

/** The retired products that a query asks for, by their numbers in the columns. */
function retiredWanted(catalog: Catalog, stems: readonly string[], product = ''): ReadonlySet<number> {
  const retired = retiredProducts(catalog);
  if (retired.length === 0) return new Set();
  const asked = new Set(stems);
  const named = numbersNamed(catalog, stems);
  const narrowed = catalog.searchIndex.columns.productIds.indexOf(product.trim().toLowerCase());
  return new Set(
    retired
      .filter(({ number, telling }) => {
        return number === narrowed || named.has(number) || telling.every((stem) => asked.has(stem));
      })
      .map(({ number }) => number),
  );
}

function isOf({ products, productStarts }: SearchColumns, key: number, numbers: ReadonlySet<number>): boolean {
  return products.subarray(productStarts[key], productStarts[key + 1]).some((number) => numbers.has(number));
}

function retiredProducts(catalog: Catalog): readonly RetiredProduct[] {
  const { columns } = catalog.searchIndex;
  const products = known.get(columns) ?? readRetired(catalog, columns);
  known.set(columns, products);
  return products;
}

/**
 * Nobody writes whole names: of "Azure Database for PostgreSQL Single Server" the word asks for it that no product has which
 * is still offered, "single". Where each of the words is in such a name, it takes all of them.
 */
function readRetired(catalog: Catalog, columns: SearchColumns): readonly RetiredProduct[] {
  const products = catalog.products();
  const offered = new Set(products.filter(({ isRetired }) => !isRetired).flatMap(({ name }) => stemsOfName(name)));
  return products
    .filter(({ isRetired }) => isRetired)
    .map(({ id, name }) => {
      const stems = stemsOfName(name);
      const own = stems.filter((stem) => !offered.has(stem));
      return { number: columns.productIds.indexOf(id), telling: own.length > 0 ? own : stems };
    })
    .filter(({ telling }) => telling.length > 0);
}
