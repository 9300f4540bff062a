import type { SearchIndex } from '@/lib/catalog';
import { compoundSplitter, numberedParts, otherSpellings, stemOf, type WordPart } from '@/lib/words';
import type { OtherStem } from './read-query';

/** A word of a query after mending: what is looked for in its place, and what else may be meant. */
export interface MendedWord {
  readonly word: string;
  readonly written: string;
  readonly alternatives: readonly OtherStem[];
  /** How many words the name has that it is a part of. */
  readonly of: number;
}

type Mend = Omit<MendedWord, 'of'>;

/** A word in fewer articles than this may be a slip of an author; a commoner neighbor is looked for too, behind the word. */
const RARE = 3;

/** How much commoner the neighbour of a known word must be. */
const COMMONER = 20;

const NEIGHBOURS = 3;
const NEIGHBOUR_SHARE = 0.8;

/** Longer vocabulary words that begin like a word nobody wrote. */
const BEGINNINGS = 4;
const BEGINNING_SHARE = 0.6;

/** Letters of the shorter part of a glued word. */
const SHORTEST_PART = 3;

/** The index holds pairs of these characters; one alone is the beginning of pairs. */
const UNSPACED_CHARACTER = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]$/u;

/** Replaces words that no article holds by the likeliest that were meant, and no others; takes glued words apart. */
export function mendWords(index: SearchIndex, words: readonly WordPart[]): readonly MendedWord[] {
  return words.flatMap(({ word, of }) => mendWord(index, word).map((mended) => ({ ...mended, of })));
}

function mendWord(index: SearchIndex, word: string): readonly Mend[] {
  const asWritten = [{ word, written: word, alternatives: [] }];
  if (UNSPACED_CHARACTER.test(word)) return [{ word, written: word, alternatives: beginnings(index, word) }];
  if (!/^\p{L}{4,24}$/u.test(word)) return mendCode(index, word);
  const count = index.countOf(word);
  if (count >= RARE) return asWritten;
  const near = index.spelledLike(word).filter((each) => count === 0 || each.count > COMMONER * count);
  const [best, ...others] = near.slice(0, NEIGHBOURS);
  if (count > 0) {
    const slip = best && {
      stem: stemOf(best.word),
      share: NEIGHBOUR_SHARE,
      isGuess: true,
    };
    return slip ? [{ word, written: word, alternatives: [slip] }] : asWritten;
  }
  if (best) {
    const rest = others.map((each) => ({
      stem: stemOf(each.word),
      share: NEIGHBOUR_SHARE * Math.sqrt(each.count / best.count),
    }));
    return [{ word: best.word, written: word, alternatives: rest }];
  }
  return mendUnknown(index, word);
}

/** What a release says of the version that was asked for, and a plain word of a name with a sign. */
const RELEASE_SHARE = 0.6;

/** Codes are never mended; one that articles write in another way is looked for in that way too. */
function mendCode(index: SearchIndex, word: string): readonly Mend[] {
  const isKnown = index.countOf(word) > 0;
  const parts = numberedParts(word);
  if (!isKnown && parts.length > 0 && parts.every((part) => index.countOf(part) > 0))
    return parts.map((part) => ({ word: part, written: word, alternatives: [] }));
  const other = otherSpellings(word).find((each) => index.countOf(each) > 0);
  const isSame = word === `0x${other}`;
  const alternatives =
    other !== undefined && (isSame || !isKnown) ? [{ stem: stemOf(other), share: isSame ? 1 : RELEASE_SHARE }] : [];
  return [{ word, written: word, alternatives }];
}

const splitAlone = compoundSplitter(new Set());

/** Glued words are taken apart where articles know the parts; else the word may be the beginning of others. */
function mendUnknown(index: SearchIndex, word: string): readonly Mend[] {
  const parts = splitByIndex(index, word) ?? splitAlone(word);
  if (parts.length > 1 && parts.every((part) => index.countOf(part) > 0)) {
    return parts.map((part) => ({ word: part, written: word, alternatives: [] }));
  }
  return [{ word, written: word, alternatives: beginnings(index, word) }];
}

/** The two words, each in some article, that a word is made of; of several pairs the one whose rarer word is commonest. */
function splitByIndex(index: SearchIndex, word: string): readonly string[] | undefined {
  let best: { readonly parts: readonly string[]; readonly count: number } | undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const count = Math.min(...parts.map(index.countOf));
    if (count > (best?.count ?? 0)) best = { parts, count };
  }
  return best?.parts;
}

function beginnings(index: SearchIndex, word: string): readonly OtherStem[] {
  return index.startingWith(word, BEGINNINGS).map((each) => ({ stem: stemOf(each.word), share: BEGINNING_SHARE }));
}
