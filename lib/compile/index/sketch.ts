/** Places of a sketch: with so many, a likeness is right to within 0.06, two times of three. */
const PLACES = 64;

/** FNV-1a, 32 bits (draft-eastlake-fnv). */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A byte of a place that no word fell into. */
const NO_WORD = 0;

/**
 * What two texts are compared by without either of them: each word falls into one of 64 places, which keeps one byte of the
 * least of them (one-permutation minhash, Li, Owen and Zhang 2012). Order and repetition of words say nothing.
 */
export function sketchOf(words: Iterable<string>): Uint8Array {
  const least = new Float64Array(PLACES).fill(Number.POSITIVE_INFINITY);
  for (const word of words) {
    const hash = hashOf(word);
    const place = hash % PLACES;
    const rest = Math.floor(hash / PLACES);
    if (rest < (least[place] ?? 0)) least[place] = rest;
  }
  return Uint8Array.from(least, (rest) => (rest === Number.POSITIVE_INFINITY ? NO_WORD : 1 + (rest % 255)));
}

/** The share of words that two texts have in common, of all words of both, estimated; 0 where both have none. */
export function likenessOf(one: Uint8Array, other: Uint8Array): number {
  let filled = 0;
  let same = 0;
  for (let place = 0; place < PLACES; place++) {
    const byte = one[place];
    if (byte === NO_WORD && other[place] === NO_WORD) continue;
    filled += 1;
    if (byte === other[place]) same += 1;
  }
  return filled === 0 ? 0 : same / filled;
}

/** FNV-1a of a word's UTF-16 units, its bits mixed once more so that the lowest tell as much as the highest. */
export function hashOf(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
