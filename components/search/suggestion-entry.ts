/** One line that the search box offers, as `/api/suggest` sends it. */
export interface SuggestionEntry {
  readonly title: string;
  /** What it is, such as its kind. */
  readonly detail: string;
  readonly href: string;
  /** Of the title, where it is not English. */
  readonly language?: string;
}

/** The entries of an answer of `/api/suggest`; none of what looks otherwise. */
export function readSuggestions(answer: unknown): readonly SuggestionEntry[] {
  const { suggestions } = { suggestions: [], ...(typeof answer === 'object' ? answer : {}) };
  return Array.isArray(suggestions) ? suggestions.filter(isEntry) : [];
}

/** Only places of this site are gone to. */
function isEntry(value: unknown): value is SuggestionEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { title, detail, href } = { title: '', detail: '', href: '', ...value };
  return typeof title === 'string' && typeof detail === 'string' && typeof href === 'string' && /^\/(?!\/)/.test(href);
}
