/** Which articles hold a word, in key order, each with its strength (strengths.ts). */
export interface Postings {
  readonly keys: Uint32Array;
  readonly bytes: Uint8Array;
}

/** What changes in a word's postings: keys, each with its new strength, 0 for none. */
export interface PostingEdits {
  readonly keys: number[];
  readonly bytes: number[];
}

/** Postings as bytes: for each the distance to the key before, seven bits a byte, and the strength. */
export function packPostings({ keys, bytes }: Postings): Uint8Array {
  const packed = new Uint8Array(keys.length * 6);
  let size = 0;
  let last = 0;
  for (let at = 0; at < keys.length; at++) {
    let distance = (keys[at] ?? 0) - last;
    last = keys[at] ?? 0;
    for (; distance > 127; distance >>>= 7) packed[size++] = (distance & 127) | 128;
    packed[size++] = distance;
    packed[size++] = bytes[at] ?? 0;
  }
  return packed.slice(0, size);
}

/** What `packPostings` packed; `count` is how many there are. */
export function unpackPostings(packed: Uint8Array, count: number): Postings {
  const keys = new Uint32Array(count);
  const bytes = new Uint8Array(count);
  let from = 0;
  let last = 0;
  for (let at = 0; at < count; at++) {
    let distance = 0;
    let shift = 0;
    let byte = packed[from++] ?? 0;
    for (; byte > 127; byte = packed[from++] ?? 0) {
      distance |= (byte & 127) << shift;
      shift += 7;
    }
    last += distance | (byte << shift);
    keys[at] = last;
    bytes[at] = packed[from++] ?? 0;
  }
  return { keys, bytes };
}

/** Postings with edits carried out; both in key order. */
export function editPostings(old: Postings, edits: PostingEdits): Postings {
  const keys: number[] = [];
  const bytes: number[] = [];
  let at = 0;
  for (let edit = 0; edit < edits.keys.length; edit++) {
    const key = edits.keys[edit] ?? 0;
    for (; at < old.keys.length && (old.keys[at] ?? 0) < key; at++) {
      keys.push(old.keys[at] ?? 0);
      bytes.push(old.bytes[at] ?? 0);
    }
    if (old.keys[at] === key) at++;
    const byte = edits.bytes[edit] ?? 0;
    if (byte === 0) continue;
    keys.push(key);
    bytes.push(byte);
  }
  for (; at < old.keys.length; at++) {
    keys.push(old.keys[at] ?? 0);
    bytes.push(old.bytes[at] ?? 0);
  }
  return { keys: Uint32Array.from(keys), bytes: Uint8Array.from(bytes) };
}
