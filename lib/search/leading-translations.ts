import { closestLanguage, type SearchIndex } from '@/lib/catalog';

/** Share of the score of another language's text from which on that in the reader's language leads. */
const CLOSE_ENOUGH = 0.5;

/**
 * Of each article's translations among these the one to show: that in the first of the reader's languages, unless the query's
 * words clearly ask for another; else the one that fits best. Articles in one language alone stay, and so does the order.
 * @param languages of the reader (BCP 47), the one wanted most first
 */
export function leadingTranslations(
  { columns: { originals }, summary }: Pick<SearchIndex, 'columns' | 'summary'>,
  keys: readonly number[],
  scores: Float32Array,
  languages: readonly string[] = [],
): readonly number[] {
  const translated = new Map<number, number[]>();
  for (const key of keys) {
    const original = originals[key] ?? 0;
    if (original > 0) translated.set(original, [...(translated.get(original) ?? []), key]);
  }
  if (translated.size === 0) return keys;
  for (const key of keys) translated.get(key)?.unshift(key);
  const scoreOf = (key: number) => scores[key] ?? 0;
  const behind = new Set<number>();
  for (const group of translated.values()) {
    const best = Math.max(...group.map(scoreOf));
    const near = group.filter((key) => scoreOf(key) >= CLOSE_ENOUGH * best).toSorted((a, b) => scoreOf(b) - scoreOf(a));
    const texts = near.flatMap((key) => summary(key) ?? []);
    const lead = closestLanguage(texts, languages)?.key ?? near[0];
    for (const key of group) if (key !== lead) behind.add(key);
  }
  return keys.filter((key) => !behind.has(key));
}
