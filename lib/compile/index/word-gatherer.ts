import { byteOf, type Postings, packPostings, SUM_OF_BYTE } from '@/lib/catalog';
import { deletionsOf, FEWEST_FOR_SPELLING, isSpellable, stemOf } from '@/lib/words';
import { type KeptNames, nameSums } from './name-sums';
import { eachWord } from './word-list';

/** An article with what others call it. */
export type NamedArticle = readonly [key: number, names: KeptNames];

/** A word of a new index. */
export interface IndexedWord {
  readonly word: string;
  readonly stem: string;
  /** Articles that hold it. */
  readonly count: number;
  /** As `packPostings` packs them. */
  readonly postings: Uint8Array;
}

/** What names add to a word: keys in ascending order with their sums. */
interface NameSums {
  readonly keys: number[];
  readonly sums: number[];
}

const BYTES = 256;

/** The articles whose own text holds a word, in key order: key and strength in one number. */
type OwnPostings = Float64Array;

/**
 * Gathers the words of a fresh index before it is known what the articles' topics and products are called: articles come in
 * any order while files are compiled, their names at the end. Gives what `writeSearchIndex` writes for the same articles.
 */
export class WordGatherer {
  readonly #held = new Map<string, number[]>();
  readonly #keys = new Set<number>();
  readonly #settled = new Map<string, { readonly own: OwnPostings; readonly indexed: IndexedWord }>();

  /**
   * Takes the words of one article, as `packWords` packs them.
   * @throws RangeError where the article has come before
   */
  add(key: number, packed: Uint8Array): void {
    if (this.#keys.has(key)) throw new RangeError(`article ${key} came twice`);
    this.#keys.add(key);
    eachWord(packed, (word, byte) => {
      const known = this.#held.get(word);
      if (known === undefined) this.#held.set(word, [key * BYTES + byte]);
      else known.push(key * BYTES + byte);
    });
  }

  /** Does what can be done before names are known; most words are in no name. No article comes after. */
  settle(): void {
    for (const [word, edits] of this.#held) {
      const own = new Float64Array(edits).sort();
      this.#settled.set(word, { own, indexed: indexedWord(word, mergePostings(own, NOTHING)) });
    }
    this.#held.clear();
  }

  /**
   * The words in order, with the names of the articles that are left, in key order; what came of others is dropped.
   * @throws RangeError where an article is named whose words have not come
   */
  *words(articles: readonly NamedArticle[]): Generator<IndexedWord> {
    const missing = articles.find(([key]) => !this.#keys.has(key));
    if (missing) throw new RangeError(`the words of article ${missing[0]} are missing`);
    const kept = new Set(articles.map(([key]) => key));
    const isWhole = kept.size === this.#keys.size;
    const named = sumsByWord(articles);
    for (const word of [...new Set([...this.#settled.keys(), ...named.keys()])].toSorted()) {
      const [settled, names] = [this.#settled.get(word), named.get(word)];
      if (settled && isWhole && names === undefined) {
        yield settled.indexed;
        continue;
      }
      const own = settled?.own ?? new Float64Array();
      const left = isWhole ? own : own.filter((edit) => kept.has(Math.floor(edit / BYTES)));
      const indexed = indexedWord(word, mergePostings(left, names ?? NOTHING));
      if (indexed.count > 0) yield indexed;
    }
  }
}

function indexedWord(word: string, postings: Postings): IndexedWord {
  return { word, stem: stemOf(word), count: postings.keys.length, postings: packPostings(postings) };
}

const NOTHING: NameSums = { keys: [], sums: [] };

/** What words lead to when they are mistyped, in order (`search_spellings`). */
export function spellingsOf(words: readonly IndexedWord[]): readonly (readonly [deletion: string, word: string])[] {
  const spelled = words.filter(({ word, count }) => count >= FEWEST_FOR_SPELLING && isSpellable(word));
  return inOrder(spelled.flatMap(({ word }) => deletionsOf(word).map((deletion) => [deletion, word] as const)));
}

function inOrder(rows: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return rows.toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
}

function sumsByWord(articles: readonly NamedArticle[]): ReadonlyMap<string, NameSums> {
  const named = new Map<string, NameSums>();
  const sumsOf = nameSums();
  for (const [key, names] of articles) {
    for (const [word, sum] of sumsOf(names)) {
      const known = named.get(word) ?? { keys: [], sums: [] };
      if (known.keys.length === 0) named.set(word, known);
      known.keys.push(key);
      known.sums.push(sum);
    }
  }
  return named;
}

/** Both in key order; where an article's text and its names hold the word, their sums are added. */
function mergePostings(own: OwnPostings, { keys: names, sums }: NameSums): Postings {
  const keys = new Uint32Array(own.length + names.length);
  const bytes = new Uint8Array(keys.length);
  let size = 0;
  let at = 0;
  const put = (key: number, byte: number): void => {
    keys[size] = key;
    bytes[size++] = byte;
  };
  const putNames = (before: number): void => {
    for (; at < names.length && (names[at] ?? 0) < before; at++) put(names[at] ?? 0, byteOf(sums[at] ?? 0));
  };
  for (const edit of own) {
    const [key, byte] = [Math.floor(edit / BYTES), edit % BYTES];
    putNames(key);
    if (names[at] === key) put(key, byteOf((sums[at++] ?? 0) + (SUM_OF_BYTE[byte] ?? 0)));
    else put(key, byte);
  }
  putNames(Number.POSITIVE_INFINITY);
  return { keys: keys.subarray(0, size), bytes: bytes.subarray(0, size) };
}
