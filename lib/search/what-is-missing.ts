import type { SearchIndex } from '@/lib/catalog';
import { type Code, foreignLanguage, markersOf, stemOf, type WordPart } from '@/lib/words';
import { spellingsOf } from './code-terms';
import type { MendedWord } from './mend-words';
import { isTelling } from './read-query';

/** What a query asks for that no article has. */
export interface Missing {
  /** Codes, and words that say what is wrong, that no article holds in any form; codes as they were written. */
  readonly missing: readonly string[];
  /** Language of the query (a tag of BCP 47) where no article is in it; names and codes are looked for all the same. */
  readonly language?: string | undefined;
  /**
   * Whether whatever is found is beside the point: a code is missing and no other is there, or most words that say what is
   * wrong, or the query has none.
   */
  readonly isFar: boolean;
}

/** Share of the telling words from which on, where so many are in no article, the rest says little. */
const TOO_MANY_MISSING = 0.6;

/** Says which codes and words of a query no article holds. */
export function missingIn(
  index: SearchIndex,
  words: readonly MendedWord[],
  codes: readonly Code[],
  { hasCode, language }: { readonly hasCode: boolean; readonly language: string | undefined },
): Missing {
  const missingCodes = codes
    .filter((code) => code.isSure && spellingsOf(index, code).length === 0)
    .map(({ written }) => written);
  const telling = words.filter(({ word }) => isTelling(stemOf(word)));
  const unheld = telling.filter((each) => !isHeld(index, each));
  const known = new Set(codes.map(({ word }) => word));
  const missingWords = unheld.filter(({ word, of }) => of === 1 && !known.has(word)).map(({ word }) => word);
  const isBeside = words.length > 0 && unheld.length >= TOO_MANY_MISSING * telling.length;
  return {
    missing: [...new Set([...missingCodes, ...(language === undefined ? missingWords : [])])],
    language,
    isFar: !hasCode && (missingCodes.length > 0 || language !== undefined || isBeside),
  };
}

/** Whether an article holds a word or what it is taken for; a guess beside it does not count. */
function isHeld(index: SearchIndex, { word, alternatives }: MendedWord): boolean {
  const stems = alternatives.filter(({ isGuess }) => !isGuess).map(({ stem }) => stem);
  return [stemOf(word), ...stems].some((stem) => index.postingCount(stem) > 0);
}

/** Share of the words that give a language away from which on articles are taken to be in it. */
const SPOKEN_SHARE = 0.5;

/** The language of a query, where it is not English and no article is in it. */
export function languageMissing(index: SearchIndex, words: readonly WordPart[]): string | undefined {
  const language = foreignLanguage(words.map(({ word }) => word));
  if (language === undefined) return undefined;
  if (index.columns.languages.has(language)) return undefined;
  const markers = markersOf(language);
  const isSpoken =
    markers.length > 0
      ? markers.filter((word) => index.countOf(word) > 0).length >= SPOKEN_SHARE * markers.length
      : words.some(({ word }) => !/^[ -~]*$/.test(word) && index.startingWith(word, 1).length > 0);
  return isSpoken ? undefined : language;
}
