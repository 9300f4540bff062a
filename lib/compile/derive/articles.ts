import type { KeyedFacts } from './derived';

/**
 * The articles that something is derived from, in path order, as often as they are gone through. In content of any size they are
 * read anew each time (stored-articles.ts): what is kept of one longer than its turn must be small.
 */
export interface Articles extends Iterable<KeyedFacts> {
  /** Whether all of them are in memory, so that what is made of them may be kept as well. */
  readonly isHeld: boolean;
  /** The article of a row; meant for few of them. */
  readonly of: (key: number) => KeyedFacts | undefined;
}

/** Articles that are in memory, in path order. */
export function heldArticles(list: readonly KeyedFacts[]): Articles {
  let byKey: ReadonlyMap<number, KeyedFacts> | undefined;
  return {
    isHeld: true,
    [Symbol.iterator]: () => list[Symbol.iterator](),
    of: (key) => {
      byKey ??= new Map(list.map((article) => [article.key, article]));
      return byKey.get(key);
    },
  };
}

/** Articles, each changed in a way that depends on it alone. */
export function changedArticles(articles: Articles, change: (article: KeyedFacts) => KeyedFacts): Articles {
  if (articles.isHeld) return heldArticles(Array.from(articles, change));
  return {
    isHeld: false,
    *[Symbol.iterator]() {
      for (const article of articles) yield change(article);
    },
    of: (key) => {
      const article = articles.of(key);
      return article && change(article);
    },
  };
}

/** What is made of articles: kept where they are, else made again for each who goes through it. */
export function madeOf<Made>(articles: Articles, make: () => Iterable<Made>): Iterable<Made> {
  return articles.isHeld ? [...make()] : { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

/** Gives equal lists of texts as one: of what thousands of articles share, one copy is kept. */
export class Interned {
  readonly #lists = new Map<string, readonly string[]>();

  list(list: readonly string[]): readonly string[] {
    const name = list.join('\n');
    const known = this.#lists.get(name);
    if (known === undefined) this.#lists.set(name, list);
    return known ?? list;
  }
}
