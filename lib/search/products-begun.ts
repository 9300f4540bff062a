import type { Catalog, Product } from '@/lib/catalog';
import { splitWords } from '@/lib/words';
import { namesOf } from './named-products';

/** Products with such a name, at most; a word that begins more of them is not the name of any. */
const MOST_NAMED = 25;

/** What most names begin with, and nobody types. */
const MAKERS: ReadonlySet<string> = new Set(['azure', 'microsoft']);

interface NamedProduct {
  readonly product: Product;
  readonly words: readonly string[];
}

const known = new WeakMap<readonly Product[], readonly NamedProduct[]>();

/**
 * Products whose names hold what is typed, the last word as the beginning of one: those that begin so first, then those with
 * most articles. None for words that begin many names, such as `azure`.
 */
export function productsBegun(catalog: Catalog, words: readonly string[], limit: number): readonly Product[] {
  if (words.length === 0 || (words.length === 1 && (words[0] ?? '').length < 2)) return [];
  const products = catalog.products();
  const named =
    known.get(products) ??
    products.flatMap((product) => namesOf(product).map((name) => ({ product, words: splitWords(name) })));
  known.set(products, named);
  const found = named.filter(({ words: name }) =>
    words.every((word, at) => holds(name, word, at === words.length - 1)),
  );
  if (found.length > MOST_NAMED) return [];
  const isFirst = ({ words: name }: NamedProduct) =>
    Number(name.find((each) => !MAKERS.has(each))?.startsWith(words[0] ?? '') ?? false);
  return found
    .toSorted((a, b) => isFirst(b) - isFirst(a) || b.product.articleCount - a.product.articleCount)
    .map(({ product }) => product)
    .filter((product, at, all) => all.indexOf(product) === at)
    .slice(0, limit);
}

function holds(name: readonly string[], word: string, isLast: boolean): boolean {
  return name.some((each) => (isLast ? each.startsWith(word) : each === word));
}
