import { inflateSync } from 'node:zlib';

/** Bytes before the table directory of a WOFF file, and of each entry in it. */
const HEADER = 44;
const ENTRY = 20;

/** The code points that a font in WOFF format has a glyph for, by its character map (`cmap`, format 4 or 12). */
export function charactersOf(woff: Buffer): ReadonlySet<number> {
  const map = tableOf(woff, 'cmap');
  const characters = new Set<number>();
  for (let at = 0; at < map.readUInt16BE(2); at++) {
    const start = map.readUInt32BE(4 + at * 8 + 4);
    const format = map.readUInt16BE(start);
    const ranges = format === 12 ? groups(map, start) : format === 4 ? segments(map, start) : [];
    for (const [first, last] of ranges) for (let code = first; code <= last; code++) characters.add(code);
  }
  return characters;
}

type Range = readonly [first: number, last: number];

/** The bytes of a table; empty tables have no characters. */
function tableOf(woff: Buffer, tag: string): Buffer {
  const count = woff.readUInt16BE(12);
  for (let at = HEADER; at < HEADER + count * ENTRY; at += ENTRY) {
    if (woff.toString('latin1', at, at + 4) !== tag) continue;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  return Buffer.alloc(4);
}

/** Format 12: groups of first, last, first glyph, four bytes each. */
function groups(map: Buffer, start: number): readonly Range[] {
  return Array.from({ length: map.readUInt32BE(start + 12) }, (_, at) => {
    const group = start + 16 + at * 12;
    return [map.readUInt32BE(group), map.readUInt32BE(group + 4)];
  });
}

/** Format 4: ends of all segments, two bytes of padding, then their beginnings; the last stands for "no glyph". */
function segments(map: Buffer, start: number): readonly Range[] {
  const size = map.readUInt16BE(start + 6);
  return Array.from({ length: size / 2 }, (_, at): Range => {
    const end = start + 14 + at * 2;
    return [map.readUInt16BE(end + size + 2), map.readUInt16BE(end)];
  }).filter(([first]) => first !== 0xffff);
}
