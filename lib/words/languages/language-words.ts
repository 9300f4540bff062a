import { splitWords } from '../split-words';
import { compoundPartsIn } from './compound-parts';
import { isFillerIn } from './fillers';
import { hasStems, stemIn } from './stems';

/** A word of a text as the index knows it for one language. */
export interface LanguageWord {
  /** Folded, as `splitWords` gives it. */
  readonly word: string;
  /** Its stem, with and without accents, as words of the index that nobody can type: `~de~datenbank`. */
  readonly stems: readonly string[];
  /** The same of the parts that a compound is made of. */
  readonly parts: readonly string[];
  /** It is in every sentence, or in every question for help. */
  readonly isFiller: boolean;
}

const WORD = /[\p{L}\p{M}]+/gu;
const LETTERS_ALONE = /^[\p{L}\p{M}]{2,64}$/u;

/** Languages whose words are found by a dictionary: no blanks stand between them. */
const SEGMENTED: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

/** Two characters are a word of the index as they are; of scripts with letters, that holds for no word. */
const LEAST_SEGMENT: Readonly<Record<string, number>> = { ja: 3, zh: 3, th: 2 };

/** The language of a tag without its script and region, as words go by: `zh` for `zh-Hans`. */
export function languageOfWords(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** Whether words of a language are known by more than themselves. English words have their stems already. */
export function hasLanguageWords(language: string): boolean {
  return hasStems(language) || SEGMENTED.has(language);
}

/**
 * The words of a text for one language: by their stems, compounds by their parts, and those of scripts without blanks as a
 * dictionary finds them. None for English.
 * @param language without script and region (`languageOfWords`)
 */
export function languageWords(text: string, language: string): readonly LanguageWord[] {
  if (SEGMENTED.has(language)) return segmentsOf(text, language);
  if (!hasStems(language)) return [];
  const tokens =
    text
      .normalize('NFC')
      .replace(/['\u2019](?=\p{L})/gu, ' ')
      .match(WORD) ?? [];
  const own = new Set(tokens.map(foldedToken));
  return tokens.flatMap((token): readonly LanguageWord[] => {
    const word = foldedToken(token);
    if (!LETTERS_ALONE.test(word)) return [];
    const parts = compoundPartsIn(language, word, own).flatMap((part) => stemsOf(part, part, language));
    return [{ word, stems: stemsOf(token, word, language), parts, isFiller: isFillerIn(language, word) }];
  });
}

const folded = new Map<string, string>();
const MOST_KEPT = 20_000;

function foldedToken(token: string): string {
  const known = folded.get(token);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const words = splitWords(token.toLowerCase());
  const word = words.length === 1 ? (words[0] ?? '') : '';
  folded.set(token, word);
  return word;
}

/** With accents first: who leaves them out is understood, and who writes them finds the same. */
function stemsOf(token: string, word: string, language: string): readonly string[] {
  const accented = foldedToken(stemIn(language, token.toLowerCase()));
  return [...new Set([accented, stemIn(language, word)])].flatMap((stem) =>
    stem.length < 2 ? [] : [`~${language}~${stem}`],
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * What is segmented at a time: no word is longer, and no word goes over a sign. Each segment comes with a copy of the whole text that was
 * asked about, so that a body of 18,000 characters took 260 MB.
 */
const RUN = /[\p{L}\p{M}\p{N}ー]{1,200}/gu;

function segmentsOf(text: string, language: string): readonly LanguageWord[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  const least = LEAST_SEGMENT[language] ?? 2;
  const runs = text.normalize('NFKC').match(RUN) ?? [];
  const segments = runs.flatMap((run) => [...segmenter.segment(run)]);
  return segments.flatMap(({ segment, isWordLike }): readonly LanguageWord[] => {
    const isOfScript = isWordLike === true && /^[\p{L}\p{M}ー]+$/u.test(segment) && !/^\p{Script=Latin}/u.test(segment);
    if (!isOfScript || [...segment].length < least) return [];
    const isFiller = isFillerIn(language, segment);
    return isFiller ? [] : [{ word: segment, stems: [`~${language}~${segment}`], parts: [], isFiller }];
  });
}
