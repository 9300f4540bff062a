import type { SearchIndex } from '@/lib/catalog';
import { type Code, stemOf, type WordPart, wordParts } from '@/lib/words';
import { codeTerms, spellingsOf, uncasedNames } from './code-terms';
import { type MendedWord, mendWords } from './mend-words';
import { isTelling, type OtherStem, type Term, termOf } from './read-query';

/** What a query's words are looked for as, and which were replaced. */
export interface QueryTerms {
  readonly terms: readonly Term[];
  /** Stems of the query's words in order, as mended; neighbours here are neighbours there. */
  readonly sequence: readonly string[];
  /** Words that hardly any article holds in any form, each with what was looked for instead. */
  readonly mended: readonly { readonly written: string; readonly word: string }[];
  /** Codes, and words that say what is wrong, that no article holds in any form; codes as they were written. */
  readonly missing: readonly string[];
  /** Whether a code is missing and no other is there, or all words that say what is wrong: whatever is found is beside the point. */
  readonly isFar: boolean;
  /** Whether words were left out because there are too many. */
  readonly isCut: boolean;
}

/** Words of a query that are looked for. */
const MOST_WORDS = 24;

/** Two words that an article may write as one. */
const JOINED_SHARE = 0.8;

/**
 * Makes terms of a query's words: mended, each once, with joined neighbours and synonyms as alternatives. The parts of a name
 * weigh as much as one word: `IoT` is not twice as telling as `hub`. Codes are terms of their own beside their parts. Of more
 * words than are looked for those stay that say the most.
 */
export function termsOf(
  index: SearchIndex,
  synonyms: readonly (readonly string[])[],
  words: readonly WordPart[],
  codes: readonly Code[] = [],
): QueryTerms {
  const chosen = mostTelling(index, words);
  const mendedWords = mendWords(index, chosen);
  const sequence = mendedWords.map(({ word }) => stemOf(word));
  const matches = findSynonyms(synonyms, sequence);
  const joined = joinedPairs(index, mendedWords);
  const terms = new Map<string, Term>();
  for (const [at, mended] of mendedWords.entries()) {
    const alternatives = [
      ...mended.alternatives,
      ...(joined[at - 1] ?? []),
      ...(joined[at] ?? []),
      ...synonymsAt(matches, at),
    ];
    const term = termOf(mended.word, alternatives, 1 / mended.of);
    if ((terms.get(term.stem)?.weight ?? 0) < term.weight) terms.set(term.stem, term);
  }
  for (const term of phraseTerms(matches)) if (!terms.has(term.stem)) terms.set(term.stem, term);
  const heldCodes = codeTerms(index, [...codes, ...uncasedNames(index, chosen)]);
  for (const term of heldCodes) terms.set(term.stem, term);
  const mended = mendedWords.filter(({ word, written }) => stemOf(word) !== stemOf(written));
  return {
    terms: [...terms.values()],
    sequence,
    mended: mended.map(({ word, written }) => ({ word, written })),
    ...missingIn(index, mendedWords, codes, heldCodes.length > 0),
    isCut: chosen.length < words.length,
  };
}

function missingIn(
  index: SearchIndex,
  words: readonly MendedWord[],
  codes: readonly Code[],
  hasCode: boolean,
): Pick<QueryTerms, 'missing' | 'isFar'> {
  const missingCodes = codes
    .filter((code) => code.isSure && spellingsOf(index, code).length === 0)
    .map(({ written }) => written);
  const isHeld = ({ word, alternatives }: MendedWord) =>
    [stemOf(word), ...alternatives.map(({ stem }) => stem)].some((stem) => index.postingCount(stem) > 0);
  const telling = words.filter(({ word }) => isTelling(stemOf(word)));
  const missingWords = telling.filter((each) => each.of === 1 && !isHeld(each)).map(({ word }) => word);
  const known = new Set(codes.map(({ word }) => word));
  return {
    missing: [...new Set([...missingCodes, ...missingWords.filter((word) => !known.has(word))])],
    isFar:
      (missingCodes.length > 0 && !hasCode) ||
      (telling.length > 0 && !hasCode && telling.every((each) => !isHeld(each))),
  };
}

/** The words of a short query; of a pasted text the rarest ones that articles hold, in their order. */
function mostTelling(index: SearchIndex, words: readonly WordPart[]): readonly WordPart[] {
  if (words.length <= MOST_WORDS) return words;
  const known = words
    .map((each) => ({ each, count: index.countOf(each.word) }))
    .filter(({ each, count }) => count > 0 && isTelling(stemOf(each.word)));
  const rarest = known.toSorted((a, b) => a.count - b.count).slice(0, MOST_WORDS);
  const kept = new Set(rarest.map(({ each }) => each));
  return words.filter((each) => kept.has(each));
}

/** For each word and its next what the two are as one word, where any article writes them so. */
function joinedPairs(index: SearchIndex, words: readonly MendedWord[]): readonly (readonly OtherStem[])[] {
  return words.slice(1).map(({ word }, at) => {
    const joined = `${words[at]?.word ?? ''}${word}`;
    return index.countOf(joined) > 0 ? [{ stem: stemOf(joined), share: JOINED_SHARE }] : [];
  });
}

function synonymsAt(matches: readonly SynonymMatch[], at: number): readonly OtherStem[] {
  return matches.filter((match) => match.at === at && match.length === 1).flatMap(alternativesIn);
}

/** Synonyms of several words, or of several words of the query, are terms of their own that say less. */
function phraseTerms(matches: readonly SynonymMatch[]): readonly Term[] {
  return matches.flatMap(({ length, others }) => {
    const phrases = others.filter((other) => other.length > 1 || length > 1);
    return phrases.flatMap((other) =>
      other.map((stem) => ({ ...termOf(stem, [], SYNONYM_PHRASE_SHARE / other.length), stem, isOwn: false })),
    );
  });
}

/** What a phrase of a query may be called as well. */
interface SynonymMatch {
  /** Where in the query the phrase stands, and how many words it has. */
  readonly at: number;
  readonly length: number;
  /** Each a phrase, as stems. */
  readonly others: readonly (readonly string[])[];
}

type Phrases = ReadonlyMap<string, readonly (readonly (readonly string[])[])[]>;

const known = new WeakMap<readonly (readonly string[])[], Phrases>();

/** Words of the longest phrase that is looked for. */
const LONGEST_PHRASE = 5;

/** The phrases of a query, given as stems, that have synonyms; the longest at each place. */
function findSynonyms(synonyms: readonly (readonly string[])[], stems: readonly string[]): readonly SynonymMatch[] {
  const phrases = known.get(synonyms) ?? readPhrases(synonyms);
  known.set(synonyms, phrases);
  const matches: SynonymMatch[] = [];
  for (let at = 0; at < stems.length; at++) {
    for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 0; length--) {
      const phrase = stems.slice(at, at + length).join(' ');
      const groups = phrases.get(phrase);
      if (groups === undefined) continue;
      const others = groups.flat().filter((other) => other.join(' ') !== phrase);
      matches.push({ at, length, others });
      at += length - 1;
      break;
    }
  }
  return matches;
}

function readPhrases(synonyms: readonly (readonly string[])[]): Phrases {
  const phrases = new Map<string, (readonly (readonly string[])[])[]>();
  for (const group of synonyms) {
    const stems = group.map((phrase) => wordParts(phrase).map(({ word }) => stemOf(word)));
    for (const phrase of stems) {
      const name = phrase.join(' ');
      phrases.set(name, [...(phrases.get(name) ?? []), stems]);
    }
  }
  return phrases;
}

/** A synonym of one word counts this share of the word. */
const SYNONYM_SHARE = 0.4;
/** Synonyms of several words are looked for beside the query's own, all of them together with this share. */
const SYNONYM_PHRASE_SHARE = 0.2;

/** The synonyms of one word as alternatives. */
function alternativesIn(match: SynonymMatch): readonly OtherStem[] {
  return match.others
    .filter(({ length }) => length === 1)
    .flatMap(([stem]) => (stem === undefined ? [] : [{ stem, share: SYNONYM_SHARE }]));
}
