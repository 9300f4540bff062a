import type { Kind } from '@/lib/format';
import type { Passage } from './passages';
import type { ArticleSummary } from './records';

/** A word with the number of articles that hold it. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** The articles that hold a word, in key order, each with its strength as a byte (`SUM_OF_BYTE`). */
export interface WordPostings {
  readonly word: string;
  readonly keys: Uint32Array;
  readonly bytes: Uint8Array;
}

/** What filters and facets need of every article, as arrays by key. */
export interface SearchColumns {
  /** Kind of each number in `kinds`; the last is that of no article. */
  readonly kindNames: readonly Kind[];
  readonly kinds: Uint8Array;
  /** Cloud of each bit in `cloudBits`. */
  readonly clouds: readonly string[];
  readonly cloudBits: Uint32Array;
  /** The first of the articles that are one result (`articles.variant`); 0 for an article that is alone. */
  readonly variants: Uint32Array;
  /** Languages that articles are in, without script and region: `zh`. */
  readonly languages: ReadonlySet<string>;
  /** The original of a translation; 0 for any other article. */
  readonly originals: Uint32Array;
  /** 1 for an article that is retired (`status="retired"`), or all of whose products are (`retired` of `products.json`). */
  readonly retired: Uint8Array;
  /** Product id of each number in `products`; those of `key` stand from `productStarts[key]` to `productStarts[key + 1]`. */
  readonly productIds: readonly string[];
  readonly productStarts: Uint32Array;
  readonly products: Uint32Array;
  /** The same for support topics, which need no names here. */
  readonly topicStarts: Uint32Array;
  readonly topics: Uint32Array;
}

/** The words of all articles as lib/search asks for them. Words are folded (`splitWords` of lib/words). */
export interface SearchIndex {
  readonly articleCount: number;
  /** One more than the highest key: the length of arrays by key. */
  readonly keyEnd: number;
  readonly columns: SearchColumns;
  wordsOfStem(stem: string): readonly WordPostings[];
  /** Articles that hold the word itself. */
  countOf(word: string): number;
  /** Postings of all words with a stem: what `wordsOfStem` would read. */
  postingCount(stem: string): number;
  /** Words one edit away, commonest first. */
  spelledLike(word: string): readonly WordCount[];
  startingWith(prefix: string, limit: number): readonly WordCount[];
  /** Stems of an article's name, H1 and `pageTitle`, of its description and of its file name, in this order. */
  heads(key: number): readonly (readonly string[])[];
  passages(key: number): readonly Passage[];
  summary(key: number): ArticleSummary | undefined;
  pathOf(key: number): string;
}
