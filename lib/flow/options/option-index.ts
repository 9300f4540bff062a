import type { AskedNode } from '../flow';

/**
 * The option that a submitted value names: by its key, else by its value, else by its text, blanks and case aside, so that
 * an old or hand-written link still holds. `undefined` where none does.
 */
export function optionIndex({ options }: AskedNode, value: string): number | undefined {
  const exact = options.findIndex(({ key }) => key === value);
  if (exact >= 0) return exact;
  const wanted = folded(value);
  const byValue = options.findIndex((option) => folded(option.value) === wanted);
  if (byValue >= 0) return byValue;
  const byText = options.findIndex((option) => folded(option.text) === wanted);
  return byText >= 0 ? byText : undefined;
}

/** A text as an address can carry it: halves of surrogate pairs, which it cannot, become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function folded(text: string): string {
  return wellFormed(text).trim().replace(/\s+/g, ' ').toLowerCase();
}
