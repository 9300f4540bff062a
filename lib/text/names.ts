/** The name of a language in English, such as `Chinese (Simplified)`; the tag itself where Intl knows none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Texts joined as a list is spoken: `a, b, and c`, or with “or”. */
export function listed(texts: readonly string[], joinedBy: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat('en', { type: joinedBy === 'and' ? 'conjunction' : 'disjunction' }).format(texts);
}

/** A text with a capital letter where it begins a line. */
export function atLineStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
