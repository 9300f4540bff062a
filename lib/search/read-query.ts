import { unwrapAddress } from '@/lib/addresses';
import { stemOf, type WordPart, wordParts } from '@/lib/words';

/** Characters that are cleaned; a pasted address in its wrappings has some thousands. */
const MOST_LOOKED_AT = 4000;

/** Characters and words of a query that are looked for. */
const MOST_CHARACTERS = 300;
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

/** A query, cleaned and read once for all who look for something by it. */
export interface ReadQuery {
  /** White space collapsed, trimmed, and shortened. */
  readonly text: string;
  /** In order, folded, names in parts. */
  readonly words: readonly WordPart[];
  /** Whether something was left out because it was too long. */
  readonly isCut: boolean;
  /** The address, id, or code that was pasted, out of its wrappings; the whole query where it is words. */
  readonly pasted: string;
  /** Whether it ends in the middle of a word, as far as anybody can tell while it is typed. */
  readonly endsInWord: boolean;
}

/** Reads a query; never throws, whatever the characters. */
export function readQuery(q: string): ReadQuery {
  const whole = q
    .slice(0, MOST_LOOKED_AT)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const text = whole.slice(0, MOST_CHARACTERS);
  const words = wordParts(text);
  const kept = words.slice(0, MOST_WORDS);
  return {
    text,
    words: kept,
    isCut: q.length > MOST_LOOKED_AT || whole.length > text.length || kept.length < words.length,
    pasted: unwrapAddress(whole).trim(),
    endsInWord: /[\p{L}\p{N}]$/u.test(q),
  };
}

/** A term for a word of the query. */
export function termOf(word: string, alternatives: readonly Alternative[], share: number): Term {
  const stem = stemOf(word);
  return { word, stem, weight: share * weightOf(stem), alternatives, isOwn: true };
}

/** Words that are in every sentence. */
const FILLERS = `a an and are as at be by can do does for from has have how i if in is it my not of on or that the to was what
when where which why will with your`;

/** Words that are in every question for help. */
const COMPLAINTS = `diagnose error errors fail failed failing fails failure failures help issue issues problem problems question
questions resolve troubleshoot unable`;

const FILLER_WEIGHT = 0.3;
const COMPLAINT_WEIGHT = 0.4;

/** A name or code that a reader pasted says more than any word: `0x80070005`, `ERROR_TIMED_OUT`, `UserErrorVmNotFound`. */
const CODE_WEIGHT = 1.5;

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...stemsOf(FILLERS).map((stem) => [stem, FILLER_WEIGHT] as const),
  ...stemsOf(COMPLAINTS).map((stem) => [stem, COMPLAINT_WEIGHT] as const),
]);

function stemsOf(words: string): readonly string[] {
  return words.split(/\s+/).map(stemOf);
}

/** How much a word of a query says, beside how rare it is; by its stem. */
export function weightOf(stem: string): number {
  return WEIGHTS.get(stem) ?? (/^0x[\da-f]{4,}$|_/.test(stem) ? CODE_WEIGHT : 1);
}

/** Whether a stem is in every sentence. */
export function isFiller(stem: string): boolean {
  return WEIGHTS.get(stem) === FILLER_WEIGHT;
}
