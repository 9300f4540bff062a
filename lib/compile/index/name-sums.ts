import { addField, FIELD_WEIGHTS } from '@/lib/catalog';
import { splitWords } from '@/lib/words';

/** What search knows an article by beside its own text: names of its topics and products, which other files may change. */
export interface ArticleNames {
  readonly topics: string;
  readonly products: string;
}

/** What is kept of an article's names: with what tells it from its namesakes. */
export interface KeptNames extends ArticleNames {
  readonly apart: string;
}

/** Of an article that nothing else names. */
export const NO_NAMES: KeptNames = { topics: '', products: '', apart: '' };

/** Names kept apart at a time. */
const MOST_NAMES = 10_000;

/**
 * Gives what each word of an article's names adds to its strength, in a map of the caller's own. Thousands of articles share
 * their topics and their products, so each of those is taken apart once.
 */
export function nameSums(): (names: KeptNames) => Map<string, number> {
  const sumsOf = { topics: sumsOfField('topics'), products: sumsOfField('products'), apart: sumsOfField('apart') };
  return ({ topics, products, apart }) => {
    const sums = new Map<string, number>();
    for (const field of [sumsOf.topics(topics), sumsOf.products(products), sumsOf.apart(apart)])
      for (const [word, sum] of field) sums.set(word, (sums.get(word) ?? 0) + sum);
    return sums;
  };
}

/** What each word of a field adds; texts that were met are remembered. */
function sumsOfField(name: keyof KeptNames): (text: string) => ReadonlyMap<string, number> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (text) => {
    const met = known.get(text);
    if (met) return met;
    const sums = new Map<string, number>();
    if (text !== '') addField(sums, splitWords(text), FIELD_WEIGHTS[name]);
    if (known.size >= MOST_NAMES) known.clear();
    known.set(text, sums);
    return sums;
  };
}
