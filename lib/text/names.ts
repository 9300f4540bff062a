import { currentLanguage } from './languages';

/** The name of a language in that of the page, such as `Simplified Chinese`; the tag itself where Intl knows none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([currentLanguage()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Texts joined as a list is spoken in the language of the page: `a, b, and c`, or with “or”. */
export function listed(texts: readonly string[], joinedBy: 'and' | 'or' = 'and'): string {
  const type = joinedBy === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(currentLanguage(), { type }).format(texts);
}

/** A text with a capital letter where it begins a line. */
export function atLineStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase(currentLanguage()) + text.slice(1);
}

/** A number as it is written in the language of the page: `7,711`. */
export function formatNumber(number: number): string {
  return number.toLocaleString(currentLanguage());
}
