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

/** Goes through what `packWords` packed. */
export function eachWord(packed: Uint8Array, visit: (word: string, byte: number) => void): void {
  const end = packed.indexOf(0);
  if (end <= 0) return;
  const text = Buffer.from(packed.buffer, packed.byteOffset + end + 1, packed.byteLength - end - 1).toString('utf8');
  let [start, at] = [0, 0];
  for (let stop = text.indexOf('\n'); stop >= 0; stop = text.indexOf('\n', start)) {
    visit(text.slice(start, stop), packed[at++] ?? 1);
    start = stop + 1;
  }
  visit(text.slice(start), packed[at] ?? 1);
}

/** What `packWords` packed. */
export function unpackWords(packed: Uint8Array): readonly WordStrength[] {
  const words: WordStrength[] = [];
  eachWord(packed, (word, byte) => words.push([word, byte]));
  return words;
}
