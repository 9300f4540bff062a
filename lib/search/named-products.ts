import type { Catalog, Product, SearchColumns } from '@/lib/catalog';
import { stemOf, wordParts } from '@/lib/words';
import { isTelling, type Term } from './read-query';
import type { Scores } from './score-articles';

/** Words of a product's name that name no product. */
const PLAIN = new Set(['azure', 'microsoft', 'service', 'services', 'issues', 'product'].map(stemOf));

/** What an article gains that belongs to a product that the query names. */
const NAMED_SHARE = 0.08;

/** IDs of products by the words of their names in all languages, sorted, as one text. */
type ByName = ReadonlyMap<string, string>;

const known = new WeakMap<SearchColumns, ByName>();

/** The product that a query is the name of, and nothing else: `AKS`, `azure key vault`. */
export function productCalled(catalog: Catalog, text: string): Product | undefined {
  const id = byName(catalog).get(nameKey(stemsOfName(text)));
  return id === undefined ? undefined : catalog.products().find((product) => product.id === id);
}

/** Scores in which articles of the products that a query names, beside what is wrong, are lifted. */
export function withNamedProducts(catalog: Catalog, scored: Scores, stems: readonly string[]): Scores {
  const { columns } = catalog.searchIndex;
  const named = numbersNamed(catalog, stems);
  if (named.size === 0) return scored;
  const { products, productStarts } = columns;
  const isNamed = new Uint8Array(columns.productIds.length);
  for (const number of named) isNamed[number] = 1;
  const { found, scores } = scored;
  for (let place = 0; place < found.length; place++) {
    const key = found[place] ?? 0;
    const end = productStarts[key + 1] ?? 0;
    let at = productStarts[key] ?? 0;
    while (at < end && isNamed[products[at] ?? 0] === 0) at++;
    if (at < end) scores[key] = (scores[key] ?? 0) * (1 + NAMED_SHARE);
  }
  return scored;
}

/** Terms in which the short or former name of a product (`adf`, `wvd`) stands for the product. */
export function withShortNames(catalog: Catalog, terms: readonly Term[]): readonly Term[] {
  const names = byName(catalog);
  const { productIds } = catalog.searchIndex.columns;
  return terms.map((term) => {
    const id = term.isOwn && !term.isCode ? names.get(term.stem) : undefined;
    const product = id === undefined ? -1 : productIds.indexOf(id);
    return product < 0 ? term : { ...term, product };
  });
}

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 5;

/** The products whose names stand in a query, by their numbers in the columns; of names in names (`SQL Database`) the longest. */
export function numbersNamed(catalog: Catalog, stems: readonly string[]): ReadonlySet<number> {
  const { columns } = catalog.searchIndex;
  const names = byName(catalog);
  const words = stems.filter((stem) => !PLAIN.has(stem));
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const product = names.get(nameKey(words.slice(at, at + length)));
      if (product === undefined) continue;
      found.add(columns.productIds.indexOf(product));
      at += length - 1;
      break;
    }
  }
  found.delete(-1);
  return found;
}

function byName(catalog: Catalog): ByName {
  const { columns } = catalog.searchIndex;
  const names = known.get(columns) ?? readNames(catalog);
  known.set(columns, names);
  return names;
}

/** Each product by its name, by a short form in parentheses, and by what data/synonyms.json calls either. */
function readNames(catalog: Catalog): ByName {
  const names = new Map<string, string>();
  const synonyms = new Map<string, readonly string[]>();
  for (const group of catalog.synonyms) {
    // Of `my sql` no word can go, or SQL would be a name of MySQL.
    const keys = group.map((phrase) => nameKey(wordParts(phrase).flatMap(({ word }) => withoutPlain(stemOf(word)))));
    for (const key of keys) synonyms.set(key, [...(synonyms.get(key) ?? []), ...keys]);
  }
  for (const product of catalog.products().toSorted((a, b) => b.articleCount - a.articleCount)) {
    const keys = namesOf(product).flatMap((called) => {
      const [, name = '', short = ''] = /^([^(]*)(?:\(([^)]*)\))?/.exec(called) ?? [];
      return [name, short].map((each) => nameKey(stemsOfName(each)));
    });
    for (const key of keys.flatMap((each) => [each, ...(synonyms.get(each) ?? [])])) {
      if (key !== '' && !names.has(key)) names.set(key, product.id);
    }
  }
  return names;
}

/** A product's names: the one that readers see first. */
export function namesOf({ name, names = {} }: Product): readonly string[] {
  return [...new Set([name, ...Object.values(names)])];
}

/** The words of a product's name, or of a query, that name a product. */
export function stemsOfName(text: string): readonly string[] {
  return wordParts(text)
    .map(({ word }) => ({ word, stem: stemOf(word) }))
    .filter(({ word, stem }) => !PLAIN.has(stem) && (isTelling(stem) || word !== stem))
    .map(({ stem }) => stem);
}

function withoutPlain(stem: string): readonly string[] {
  return PLAIN.has(stem) ? [] : [stem];
}

function nameKey(stems: readonly string[]): string {
  return stems.toSorted().join(' ');
}
