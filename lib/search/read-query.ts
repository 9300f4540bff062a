import { stemOf, type WordPart, wordParts } from '@/lib/words';
import { weightOf } from './word-weights';

/** Characters and words of a query that are looked at. */
export const MOST_CHARACTERS = 300;
const MOST_WORDS = 24;

/** A word of a query with what else may be meant by it; weights of alternatives are shares of the word's own. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
  /** The query holds it; else it is looked for beside the query's words, as a synonym of several. */
  readonly isOwn: boolean;
}

/** Another stem for a term: what was mistyped, what was written apart, a synonym. */
export interface Alternative {
  readonly stem: string;
  readonly share: number;
  /** Only guessed, for a word that some articles hold: those that hold the word come first. */
  readonly isGuess?: boolean;
}

/** A query as words. */
export interface ReadQuery {
  /** Trimmed and shortened. */
  readonly text: string;
  /** In order, folded, names in parts. */
  readonly words: readonly WordPart[];
  /** Whether something was left out because it was too long. */
  readonly isCut: boolean;
}

/** Reads a query; never throws, whatever the characters. */
export function readQuery(q: string): ReadQuery {
  const text = q
    .slice(0, 4 * MOST_CHARACTERS)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const short = text.slice(0, MOST_CHARACTERS);
  const words = wordParts(short);
  const kept = words.slice(0, MOST_WORDS);
  return {
    text: short,
    words: kept,
    isCut: q.length > 4 * MOST_CHARACTERS || text.length > short.length || kept.length < words.length,
  };
}

/** A term for a word of the query. */
export function termOf(word: string, alternatives: readonly Alternative[], share: number): Term {
  const stem = stemOf(word);
  return { word, stem, weight: share * weightOf(stem), alternatives, isOwn: true };
}
