import type { SearchIndex } from '@/lib/catalog';
import { stemOf, type WordPart, wordParts } from '@/lib/words';
import { type MendedWord, mendWords } from './mend-words';
import { type Alternative, type Term, termOf } from './read-query';

/** What a query's words are looked for as, and which were replaced. */
export interface QueryTerms {
  readonly terms: readonly Term[];
  /** Stems of the query's words in order, as mended; neighbours here are neighbours there. */
  readonly sequence: readonly string[];
  /** Words that hardly any article holds in any form, each with what was looked for instead. */
  readonly mended: readonly { readonly written: string; readonly word: string }[];
}

/** Two words that an article may write as one. */
const JOINED_SHARE = 0.8;

/**
 * Makes terms of a query's words: mended, each once, with joined neighbours and synonyms as alternatives. The parts of a name
 * weigh as much as one word: `IoT` is not twice as telling as `hub`.
 */
export function termsOf(
  index: SearchIndex,
  synonyms: readonly (readonly string[])[],
  words: readonly WordPart[],
): QueryTerms {
  const mendedWords = mendWords(index, words);
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
  const mended = mendedWords.filter(({ word, written }) => stemOf(word) !== stemOf(written));
  return { terms: [...terms.values()], sequence, mended: mended.map(({ word, written }) => ({ word, written })) };
}

/** For each word and its next what the two are as one word, where any article writes them so. */
function joinedPairs(index: SearchIndex, words: readonly MendedWord[]): readonly (readonly Alternative[])[] {
  return words.slice(1).map(({ word }, at) => {
    const joined = `${words[at]?.word ?? ''}${word}`;
    return index.countOf(joined) > 0 ? [{ stem: stemOf(joined), share: JOINED_SHARE }] : [];
  });
}

function synonymsAt(matches: readonly SynonymMatch[], at: number): readonly Alternative[] {
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
function alternativesIn(match: SynonymMatch): readonly Alternative[] {
  return match.others
    .filter(({ length }) => length === 1)
    .flatMap(([stem]) => (stem === undefined ? [] : [{ stem, share: SYNONYM_SHARE }]));
}
