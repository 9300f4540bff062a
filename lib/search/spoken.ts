import type { SearchIndex } from '@/lib/catalog';
import {
  foreignLanguage,
  hasStems,
  isFillerIn,
  type LanguageWord,
  languageOfLetters,
  languageOfWords,
  languageWords,
  markersOf,
  type WordPart,
} from '@/lib/words';
import type { OtherStem, Term } from './read-query';

/** What a query's words are in its own language, where articles are written in that. */
export interface Spoken {
  /** Without script and region: `zh`. */
  readonly language: string;
  /** By word of the query: its stems that articles in that language have. */
  readonly forms: ReadonlyMap<string, readonly OtherStem[]>;
  /** Words that are in every sentence of that language. */
  readonly fillers: ReadonlySet<string>;
  /** Looked for beside the query's words: parts of compounds, and words of scripts without blanks. */
  readonly terms: readonly Term[];
}

/** Another form of a word counts nearly as much as the word: who wrote it as an article does finds that first. */
const FORM_SHARE = 0.9;

/** A part of a compound says half of what it does. */
const PART_WEIGHT = 0.5;
const SEGMENT_WEIGHT = 1;

/**
 * Reads a query's words in its own language: as its script or its commonest words tell, else the reader's. `undefined` for
 * English, and for a language that no article is in.
 * @param languages of the reader (BCP 47), the one wanted most first
 */
export function spokenIn(
  index: SearchIndex,
  text: string,
  words: readonly WordPart[],
  languages: readonly string[] = [],
): Spoken | undefined {
  const reader = languageOfWords(languages[0] ?? '');
  const told = foreignLanguage(words.map(({ word }) => word)) ?? languageOfLetters(text);
  const language =
    told === undefined ? (languageOfStems(index, text, words, reader) ?? reader) : languageOf(words, told, reader);
  return formsIn(index, text, words, language);
}

/**
 * The languages to show articles in, the one wanted most first: who asks in another language than the page's is answered in it.
 * @param languages of the reader (BCP 47)
 */
export function wantedLanguages(spoken: Spoken | undefined, languages: readonly string[] = []): readonly string[] {
  const isOther = spoken !== undefined && spoken.language !== languageOfWords(languages[0] ?? '');
  return isOther ? [spoken.language, ...languages] : languages;
}

/** The same for a language that is known, without script and region: `zh`. */
export function formsIn(
  index: SearchIndex,
  text: string,
  words: readonly WordPart[],
  language: string,
): Spoken | undefined {
  if (language === '' || language === 'en' || !index.columns.languages.has(language)) return undefined;
  const read = languageWords(text, language);
  const held = (stems: readonly string[]) => stems.filter((stem) => index.postingCount(stem) > 0);
  const typed = new Set(words.map(({ word }) => word));
  return {
    language,
    forms: new Map(
      read.flatMap(({ word, stems }) => {
        const found = held(stems);
        return found.length === 0 ? [] : [[word, found.map((stem) => ({ stem, share: FORM_SHARE }))] as const];
      }),
    ),
    fillers: new Set([...typed].filter((word) => isFillerIn(language, word))),
    terms: read.flatMap((each) => extraTerms(each, typed, held)),
  };
}

/** A reader's own language goes before another that has words in common with it. */
function languageOf(words: readonly WordPart[], told: string, reader: string): string {
  if (told === 'zh' && reader === 'ja') return reader;
  const markers = new Set(markersOf(reader));
  return markersOf(told).length > 0 && words.some(({ word }) => markers.has(word)) ? reader : told;
}

/**
 * The language that knows more of a query's words by their stems than articles hold as they were written, and at least half of
 * them: what who reads another language wrote without a word or a letter that tells. `undefined` where none does.
 */
function languageOfStems(
  index: SearchIndex,
  text: string,
  words: readonly WordPart[],
  reader: string,
): string | undefined {
  if (hasStems(reader)) return undefined;
  const typed = [...new Set(words.map(({ word }) => word))];
  const known = typed.filter((word) => index.countOf(word) > 0).length;
  if (known === typed.length) return undefined;
  const counted = [...index.columns.languages].filter(hasStems).map((language) => {
    const held = languageWords(text, language).filter(({ stems }) =>
      stems.some((stem) => index.postingCount(stem) > 0),
    );
    return { language, count: new Set(held.map(({ word }) => word)).size };
  });
  const [best, next] = counted.toSorted((a, b) => b.count - a.count);
  const isTold = best !== undefined && best.count > Math.max(known, next?.count ?? 0) && best.count * 2 >= typed.length;
  return isTold ? best.language : undefined;
}

function extraTerms(
  { word, stems, parts }: LanguageWord,
  typed: ReadonlySet<string>,
  held: (stems: readonly string[]) => readonly string[],
): readonly Term[] {
  if (!typed.has(word)) return held(stems).map((stem) => extraTerm(stem, SEGMENT_WEIGHT));
  return held(parts).map((stem) => extraTerm(stem, PART_WEIGHT));
}

function extraTerm(stem: string, weight: number): Term {
  return { word: stem, stem, weight, alternatives: [], isOwn: false };
}
