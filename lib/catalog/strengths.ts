/**
 * How strongly an article is about a word, in one byte: BM25F with the lengths of usual fields in place of averages, so
 * that an article's strengths depend on its own text alone and stay as they are when others change.
 */

/** How much a word counts in a field, and how many words the field usually has. */
export interface FieldWeight {
  readonly weight: number;
  readonly usualLength: number;
}

/** The fields of an article. Tuned on half of the queries of bench/search; the other half tells that they hold. */
export const FIELD_WEIGHTS = {
  titles: { weight: 2, usualLength: 21 },
  description: { weight: 1.5, usualLength: 7 },
  slug: { weight: 3, usualLength: 8 },
  place: { weight: 1, usualLength: 12 },
  headings: { weight: 0.7, usualLength: 3 },
  documents: { weight: 0.3, usualLength: 12 },
  body: { weight: 0.3, usualLength: 150 },
  topics: { weight: 1, usualLength: 5 },
  products: { weight: 1.5, usualLength: 4 },
  apart: { weight: 1, usualLength: 8 },
} as const satisfies Readonly<Record<string, FieldWeight>>;

/** Half of what a field's length can cost. */
const LENGTH_SHARE = 0.5;

/** Sum of a word's weighted counts at which it reaches half its strength. */
const HALF = 1.5;

/** Adds what each word of a field contributes to `sums`. */
export function addField(sums: Map<string, number>, words: readonly string[], field: FieldWeight): void {
  const each = field.weight / (1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / field.usualLength);
  for (const word of words) sums.set(word, (sums.get(word) ?? 0) + each);
}

/** A sum as the byte that is kept, 1 to 255. */
export function byteOf(sum: number): number {
  return Math.max(1, Math.min(255, Math.round((255 * sum) / (HALF + sum))));
}

/** The sum that each byte stands for. */
export const SUM_OF_BYTE: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => {
  return byte === 255 ? HALF * 400 : (HALF * byte) / (255 - byte);
});

/** Strength of a sum, 0 to 1: what a word adds to an article's score, times the word's own weight. */
export function strengthOf(sum: number): number {
  return sum / (HALF + sum);
}
