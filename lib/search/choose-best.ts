/** Levels between no score and the best at which articles are counted, to cut the list without sorting it. */
const LEVELS = 1024;

/**
 * The `limit` keys with the best scores, best first (a few more where scores are nearly equal); ties in key order. Sorts
 * only those: a common word is in most articles.
 */
export function chooseBest(keys: readonly number[], scores: Float32Array, limit: number): readonly number[] {
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  if (keys.length <= limit) return [...keys].sort(byScore);
  let best = 0;
  for (const key of keys) best = Math.max(best, scores[key] ?? 0);
  const counts = new Uint32Array(LEVELS + 1);
  const levelOf = (key: number) => Math.floor((LEVELS * (scores[key] ?? 0)) / best);
  for (const key of keys) counts[levelOf(key)] = (counts[levelOf(key)] ?? 0) + 1;
  let level = LEVELS;
  for (let count = counts[level] ?? 0; level > 0 && count < limit; count += counts[level] ?? 0) level--;
  return keys.filter((key) => levelOf(key) >= level).sort(byScore);
}
