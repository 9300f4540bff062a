/** A word of an article with its strength (strengths.ts), 1 to 255. */
export type WordStrength = readonly [word: string, byte: number];

/** Words and strengths as bytes: the strengths, a zero, the words parted by line feeds. */
export function packWords(words: readonly WordStrength[]): Uint8Array {
  const text = new TextEncoder().encode(words.map(([word]) => word).join('\n'));
  const packed = new Uint8Array(words.length + 1 + text.length);
  packed.set(words.map(([, byte]) => byte));
  packed.set(text, words.length + 1);
  return packed;
}

/** What `packWords` packed. */
export function unpackWords(packed: Uint8Array): readonly WordStrength[] {
  const end = packed.indexOf(0);
  if (end <= 0) return [];
  const words = Buffer.from(packed.buffer, packed.byteOffset + end + 1, packed.byteLength - end - 1)
    .toString('utf8')
    .split('\n');
  return words.map((word, at) => [word, packed[at] ?? 1] as const);
}
