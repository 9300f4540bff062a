import { type SearchColumns, type SearchIndex, SUM_OF_BYTE, strengthOf, type WordPostings } from '@/lib/catalog';
import type { Term } from './read-query';

/** The articles that hold a term, each with how strongly, 0 to 1; behind the strengths may stand others. */
export interface Holders {
  readonly keys: Uint32Array;
  readonly strengths: Float64Array;
}

/** What holds a word itself is stronger than whatever holds only a word like it. */
const ABOVE_GUESS = 1.1;

const STRENGTH_OF_BYTE = Float64Array.from(SUM_OF_BYTE, strengthOf);

/**
 * Adds up what the words of a term weigh in each article; of alternatives the strongest counts. The answer is good until the
 * next term is asked for.
 */
export function holdersOf(index: SearchIndex, term: Term): Holders {
  const own = index.wordsOfStem(term.stem);
  // All is read before anything is summed up: what can't be read leaves no sums behind.
  const others = term.alternatives
    .filter(({ stem }) => stem !== term.stem)
    .map((each) => ({ ...each, words: index.wordsOfStem(each.stem) }))
    .filter(({ words }) => words.length > 0);
  const work = roomFor(index.keyEnd);
  const [only] = own;
  const products = term.product === undefined ? [] : articlesOf(index.columns, term.product);
  if (only !== undefined && own.length === 1 && others.length === 0 && products.length === 0)
    return holdersOfWord(only, work);
  let count = 0;
  for (const { keys, bytes } of own) count = addWord(work, count, keys, bytes);
  const exact = count;
  let guessed = 0;
  for (const { words, share, isGuess } of others) {
    for (const { keys, bytes } of words) {
      count = raiseByWord(work, count, { keys, bytes, share });
      if (isGuess) guessed = Math.max(guessed, share * (SUM_OF_BYTE[strongestOf(bytes)] ?? 0));
    }
  }
  count = raiseEach(work, count, products, PRODUCT_SUM);
  takeSums(work, count, { exact, least: guessed === 0 ? 0 : ABOVE_GUESS * guessed });
  return { keys: work.keys.subarray(0, count), strengths: work.strengths };
}

/** Where terms are summed up, one after the other: made for each, the arrays would be much work for the garbage collector. */
interface Room extends Holders {
  /** By key; 0 between terms. */
  readonly sums: Float32Array;
}

let room: Room | undefined;

function roomFor(length: number): Room {
  if (room === undefined || room.sums.length < length) {
    const [keys, sums, strengths] = [new Uint32Array(length), new Float32Array(length), new Float64Array(length)];
    room = { keys, sums, strengths };
  }
  return room;
}

// The loops below go over thousands of articles; each is a function of its own, which is compiled by itself and well.

function holdersOfWord({ keys, bytes }: WordPostings, { strengths }: Room): Holders {
  for (let at = 0; at < bytes.length; at++) strengths[at] = STRENGTH_OF_BYTE[bytes[at] ?? 0] ?? 0;
  return { keys, strengths };
}

/** @returns how many articles hold the words until now */
function addWord({ keys, sums }: Room, count: number, added: Uint32Array, bytes: Uint8Array): number {
  let size = count;
  for (let at = 0; at < added.length; at++) {
    const key = added[at] ?? 0;
    const before = sums[key] ?? 0;
    if (before === 0) keys[size++] = key;
    sums[key] = before + (SUM_OF_BYTE[bytes[at] ?? 0] ?? 0);
  }
  return size;
}

/** The same for a word of which only a share counts, and only where that is more than what is there. */
function raiseByWord(
  { keys, sums }: Room,
  count: number,
  { keys: added, bytes, share }: Pick<WordPostings, 'keys' | 'bytes'> & { readonly share: number },
): number {
  let size = count;
  for (let at = 0; at < added.length; at++) {
    const key = added[at] ?? 0;
    const before = sums[key] ?? 0;
    if (before === 0) keys[size++] = key;
    sums[key] = Math.max(before, share * (SUM_OF_BYTE[bytes[at] ?? 0] ?? 0));
  }
  return size;
}

/** How strongly an article of a product holds the product's short name. */
const PRODUCT_SUM = SUM_OF_BYTE[128] ?? 0;

const ARTICLES = new WeakMap<SearchColumns, Map<number, readonly number[]>>();

/** Keys of a product's articles, read once: its short name is asked for again and again. */
function articlesOf(columns: SearchColumns, product: number): readonly number[] {
  const known = ARTICLES.get(columns) ?? new Map<number, readonly number[]>();
  ARTICLES.set(columns, known);
  const keys = known.get(product) ?? readArticles(columns, product);
  known.set(product, keys);
  return keys;
}

function readArticles({ products, productStarts }: SearchColumns, product: number): readonly number[] {
  const keys: number[] = [];
  for (let key = 0; key + 1 < productStarts.length; key++) {
    const end = productStarts[key + 1] ?? 0;
    for (let at = productStarts[key] ?? 0; at < end; at++) if (products[at] === product) keys.push(key);
  }
  return keys;
}

/** The same for articles that hold the short name of their product by being filed under it. */
function raiseEach({ keys, sums }: Room, count: number, added: readonly number[], sum: number): number {
  let size = count;
  for (const key of added) {
    const before = sums[key] ?? 0;
    if (before === 0) keys[size++] = key;
    sums[key] = Math.max(before, sum);
  }
  return size;
}

function strongestOf(bytes: Uint8Array): number {
  let strongest = 0;
  for (let at = 0; at < bytes.length; at++) strongest = Math.max(strongest, bytes[at] ?? 0);
  return strongest;
}

/** Makes strengths of the sums and leaves none behind. The first `exact` articles hold the word itself, with `least` at least. */
function takeSums(
  { keys, sums, strengths }: Room,
  count: number,
  { exact, least }: { readonly exact: number; readonly least: number },
): void {
  for (let at = 0; at < count; at++) {
    const key = keys[at] ?? 0;
    const sum = sums[key] ?? 0;
    strengths[at] = strengthOf(at < exact ? Math.fround(Math.max(sum, least)) : sum);
    sums[key] = 0;
  }
}
