import { textIn } from './catalog';
import { withLatinDigits } from './digits';
import { currentLanguage } from './languages';

/** The name of a language in that of the page, or in another, such as `Simplified Chinese`; the tag itself where Intl knows none. */
export function languageName(tag: string, inLanguage: string = currentLanguage()): string {
  try {
    return namesIn(inLanguage).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * Texts joined as a list is spoken in the language of the page: `a, b, and c`, or with “or”. A blank is between Latin letters or
 * digits and a Chinese or Japanese word, as in all messages of these languages; Intl puts none there (`5或10`).
 */
export function listed(texts: readonly string[], joinedBy: 'and' | 'or' = 'and'): string {
  // One alone is what it is in every language; lists of one are the most frequent.
  if (texts.length === 1) return texts[0] ?? '';
  const parts = listIn(currentLanguage(), joinedBy).formatToParts(texts);
  return parts.map(({ value }, at) => (touches(parts[at - 1]?.value ?? '', value) ? ` ${value}` : value)).join('');
}

/** Whether Latin letters or digits and Chinese or Japanese ones meet where two texts are joined. */
function touches(before: string, after: string): boolean {
  const [last, first] = [before.at(-1) ?? '', after.charAt(0)];
  return (LATIN.test(last) && EAST_ASIAN.test(first)) || (EAST_ASIAN.test(last) && LATIN.test(first));
}

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A text with a capital letter where it begins a line. */
export function atLineStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase(currentLanguage()) + text.slice(1);
}

/** A label and what it names in the language of the page: `Formats: JSON`. @param named nothing where an element comes after it */
export function labeled(label: string, named = ''): string {
  return `${label}${textIn(currentLanguage()).site.colon}${named}`;
}

/** Texts in a row, without a last “and”: `a, b, c`. */
export function withCommas(texts: readonly string[]): string {
  return texts.join(textIn(currentLanguage()).site.comma);
}

/** The same of texts that may have commas of their own: `a, b; c`. */
export function withSemicolons(texts: readonly string[]): string {
  return texts.join(textIn(currentLanguage()).site.semicolon);
}

/** A number as it is written in the language of the page: `7,711`. */
export function formatNumber(number: number): string {
  return number.toLocaleString(withLatinDigits(currentLanguage()));
}

/** Which of two names comes first in the language of the page; `Case 9` before `case 10`. */
export function compareNames(a: string, b: string): number {
  return namesSorted(currentLanguage()).compare(a, b);
}

// To make one of these takes a hundred times as long as to use it, and a list of articles uses them for each.
const namesIn = madeOnce((language) => new Intl.DisplayNames([language], { type: 'language' }));
const listIn = madeOnce(
  (language, joinedBy) => new Intl.ListFormat(language, { type: joinedBy === 'or' ? 'disjunction' : 'conjunction' }),
);
const namesSorted = madeOnce((language) => new Intl.Collator(language, { numeric: true, sensitivity: 'base' }));

function madeOnce<Given extends readonly string[], Made>(make: (...given: Given) => Made): (...given: Given) => Made {
  const known = new Map<string, Made>();
  return (...given) => {
    const key = given.join(' ');
    const made = known.get(key) ?? make(...given);
    known.set(key, made);
    return made;
  };
}
