import type { SearchIndex } from '@/lib/catalog';
import { stemOf, type WordPart } from '@/lib/words';
import { type MendedWord, mendWords } from './mend-words';
import { type Alternative, type Term, termOf } from './read-query';
import { alternativesIn, findSynonyms, SYNONYM_PHRASE_SHARE, type SynonymMatch } from './synonyms';

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
