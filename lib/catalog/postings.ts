/** Which articles hold a word, in key order, each with its strength (strengths.ts). */
export interface Postings {
  readonly keys: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Postings as bytes: for each the distance to the key before, seven bits a byte, and the strength. */
export function packPostings({ keys, bytes }: Postings): Uint8Array {
  const packed = roomFor(keys.length * 6);
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

/** Where postings are packed: they are copied from there, in the length that they turn out to have. */
let room = new Uint8Array(4096);

function roomFor(length: number): Uint8Array {
  if (length > room.length) room = new Uint8Array(2 * length);
  return room;
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
