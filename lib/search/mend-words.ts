import type { SearchIndex, WordCount } from '@/lib/catalog';
import { compoundSplitter, numberedParts, otherSpellings, stemOf, type WordPart } from '@/lib/words';
import { isTelling, type OtherStem } from './read-query';

/** A word of a query after mending: what is looked for in its place, and what else may be meant. */
export interface MendedWord {
  readonly word: string;
  readonly written: string;
  readonly alternatives: readonly OtherStem[];
  /** How many words the name has that it is a part of. */
  readonly of: number;
}

type Correction = Omit<MendedWord, 'of'>;

/** A word in fewer articles than this may be a slip of an author; a commoner neighbor is looked for too, behind the word. */
const RARE = 3;

/** How much commoner the neighbour of a known word must be. */
const COMMONER = 20;

const NEIGHBOURS = 3;
const NEIGHBOUR_SHARE = 0.8;

/** Longer vocabulary words that begin like a word nobody wrote. */
const BEGINNINGS = 4;
const BEGINNING_SHARE = 0.6;

/** Letters of the shorter part of a glued word; shorter ones only where it is a known part of names (`sql`). */
const SHORTEST_PART = 4;

/** The index holds pairs of these characters; one alone is the beginning of pairs. */
const UNSPACED_CHARACTER = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]$/u;

/**
 * Replaces a word that no article holds by the likeliest that was meant, and no other; takes glued words apart. Where several
 * words are in no article they are replaced only where words like all of them go together: else the reader may speak of
 * something else, and words like them are looked for beside them.
 * @param isForeign the query is in a language that no article has: what looks like a slip is a word
 * @param known words that articles hold in another form, as their language has it (spoken.ts)
 */
export function mendWords(
  index: SearchIndex,
  words: readonly WordPart[],
  isForeign = false,
  known: ReadonlyMap<string, readonly OtherStem[]> = new Map(),
): readonly MendedWord[] {
  const unknown = new Set(words.map(({ word }) => word).filter((word) => !known.has(word) && isUnknown(index, word)));
  const others = words
    .filter(({ word }) => !unknown.has(word) && isTelling(stemOf(word)))
    .filter(({ word }) => index.countOf(word) < EVERYWHERE_SHARE * index.articleCount)
    .map(({ word }) => stemOf(word));
  const company = {
    stems: [...new Set(others)].slice(0, MOST_COMPANIONS),
    isAlone: unknown.size < 2,
    agreed: agreedOf(index, [...unknown]),
  };
  return words.flatMap(({ word, of }) => {
    const forms = known.get(word);
    if (isForeign || forms !== undefined) return [{ word, written: word, alternatives: forms ?? [], of }];
    return mendWord(index, word, company).map((mended) => ({ ...mended, of }));
  });
}

/** A plain word that is in no article in any form. */
function isUnknown(index: SearchIndex, word: string): boolean {
  return PLAIN_WORD.test(word) && index.countOf(word) === 0 && index.postingCount(stemOf(word)) === 0;
}

const PLAIN_WORD = /^\p{L}{4,24}$/u;

function mendWord(index: SearchIndex, word: string, company: Company): readonly Correction[] {
  const asWritten = [{ word, written: word, alternatives: [] }];
  if (UNSPACED_CHARACTER.test(word)) return [{ word, written: word, alternatives: beginnings(index, word) }];
  if (!PLAIN_WORD.test(word)) return mendCode(index, word);
  const count = index.countOf(word) || index.postingCount(stemOf(word));
  if (count >= RARE) return asWritten;
  if (count > 0) {
    const slip = supported(index, word, company).find((each) => each.count > COMMONER * count);
    return slip === undefined ? asWritten : [{ word, written: word, alternatives: [guessOf(slip)] }];
  }
  const agreed = company.agreed.get(word);
  const supporting = supported(index, word, company);
  const near = agreed === undefined ? supporting : [agreed, ...supporting.filter((each) => each.word !== agreed.word)];
  const [best, ...others] = near.slice(0, NEIGHBOURS);
  if (best === undefined) return mendUnknown(index, word);
  if (!company.isAlone && agreed === undefined) {
    const alternatives = [...near.slice(0, NEIGHBOURS).map(guessOf), ...beginnings(index, word)];
    return [{ word, written: word, alternatives }];
  }
  const rest = others.map((each) => ({
    stem: stemOf(each.word),
    share: NEIGHBOUR_SHARE * Math.sqrt(each.count / best.count),
  }));
  return [{ word: best.word, written: word, alternatives: [...rest, ...beginnings(index, word)] }];
}

function guessOf({ word }: WordCount): OtherStem {
  return { stem: stemOf(word), share: NEIGHBOUR_SHARE, isGuess: true };
}

/** What else a query says, by which a correction is told from a word of another matter. */
interface Company {
  /** Stems of the telling words that articles hold. */
  readonly stems: readonly string[];
  /** Whether no other word of the query is in no article. */
  readonly isAlone: boolean;
  /** Of several words that are in no article, each with what was meant. */
  readonly agreed: ReadonlyMap<string, WordCount>;
}

/** Slips in one query; a text with more words that nobody wrote speaks of something else. */
const MOST_SLIPS = 4;

/** How many times oftener than by chance words go together that several slips are taken for. */
const LIFT_TOGETHER = 1;

/** What several words that no article holds are slips of: for every one of them a word that goes with one that another is taken for. */
function agreedOf(index: SearchIndex, unknown: readonly string[]): ReadonlyMap<string, WordCount> {
  const agreed = new Map<string, WordCount>();
  if (unknown.length < 2 || unknown.length > MOST_SLIPS) return agreed;
  const near = unknown.map((word) => {
    const like = word.length < LONG_ENOUGH ? [] : index.spelledLike(word);
    return like.filter((each) => !beginsOtherwise(each.word, word)).slice(0, NEIGHBOURS);
  });
  for (const [at, word] of unknown.entries()) {
    const rest = near.flatMap((each, place) => (place === at ? [] : each));
    const meant = near[at]?.find((each) =>
      rest.some((other) => liftOf(index, stemOf(each.word), stemOf(other.word)) >= LIFT_TOGETHER),
    );
    if (meant === undefined) return new Map();
    agreed.set(word, meant);
  }
  return agreed;
}

/** Words of the query that a correction is tried against. */
const MOST_COMPANIONS = 6;

/** How much oftener than by chance a correction stands together with another word of the query, */
const LEAST_LIFT = 0.5;

/** and where it begins with another letter: hands slip later in a word. */
const LEAST_LIFT_OF_OTHER = 2;

/** Share of all articles, of many, from which on a word is so common that it needs no company. */
const COMMON_SHARE = 0.05;
const MANY = 30;

/** Share from which on a word, such as the name of the company, goes with everything. */
const EVERYWHERE_SHARE = 0.3;

/** Letters from which on a word that stands alone is taken for a slip. */
const LONG_ENOUGH = 5;

/** The neighbors of a word that hardly any article holds that go with the rest of the query, commonest first. */
function supported(index: SearchIndex, word: string, { stems }: Company): readonly WordCount[] {
  const near = index.spelledLike(word);
  if (stems.length === 0) return word.length < LONG_ENOUGH ? [] : near;
  return near.filter((each) => {
    const isOther = beginsOtherwise(each.word, word);
    if (!isOther && each.count >= Math.max(MANY, COMMON_SHARE * index.articleCount)) return true;
    const stem = stemOf(each.word);
    return stems.some((other) => liftOf(index, stem, other) >= (isOther ? LEAST_LIFT_OF_OTHER : LEAST_LIFT));
  });
}

/** Whether a word begins with another letter, not with one that was swapped or left out. */
function beginsOtherwise(word: string, written: string): boolean {
  return word[0] !== written[0] && word[0] !== written[1] && word[1] !== written[0];
}

/** How many times oftener two words stand in one article than if they had nothing to do with each other. */
function liftOf(index: SearchIndex, stem: string, other: string): number {
  const holders = new Set(index.wordsOfStem(stem).flatMap(({ keys }) => [...keys]));
  const others = new Set(index.wordsOfStem(other).flatMap(({ keys }) => [...keys]));
  const [few, many] = holders.size < others.size ? [holders, others] : [others, holders];
  let both = 0;
  for (const key of few) if (many.has(key)) both++;
  return (both * index.articleCount) / Math.max(1, few.size * many.size);
}

/** What a release says of the version that was asked for, and a plain word of a name with a sign. */
const RELEASE_SHARE = 0.6;

/** Codes are never mended; one that articles write in another way is looked for in that way too. */
function mendCode(index: SearchIndex, word: string): readonly Correction[] {
  const isKnown = index.countOf(word) > 0;
  const parts = numberedParts(word);
  if (!isKnown && parts.length > 0 && parts.every((part) => index.countOf(part) > 0))
    return parts.map((part) => ({ word: part, written: word, alternatives: [] }));
  const other = otherSpellings(word).find((each) => index.countOf(each) > 0);
  const isSame = word === `0x${other}` || word.endsWith('.js');
  const alternatives =
    other !== undefined && (isSame || !isKnown) ? [{ stem: stemOf(other), share: isSame ? 1 : RELEASE_SHARE }] : [];
  return [{ word, written: word, alternatives }];
}

const splitAlone = compoundSplitter(new Set());

/** Glued words are taken apart where articles know the parts; else the word may be the beginning of others. */
function mendUnknown(index: SearchIndex, word: string): readonly Correction[] {
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
