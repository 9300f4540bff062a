import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, crc32ByTable } from '@/lib/catalog/crc32';

const CHECK = new TextEncoder().encode('123456789');

describe.each([
  ['zlib', crc32],
  ['the table', crc32ByTable],
])('the CRC-32 by %s', (_, sum) => {
  it('is that of the check value of its catalog entry', () => {
    expect(sum(CHECK)).toBe(0xcbf43926);
    expect(sum(new Uint8Array())).toBe(0);
  });

  it('goes on where it ended', () => {
    expect(sum(CHECK.subarray(4), sum(CHECK.subarray(0, 4)))).toBe(0xcbf43926);
  });
});

it('is the same either way', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(0xffffffff), (bytes, before) => {
      expect(crc32ByTable(bytes, before)).toBe(crc32(bytes, before));
    }),
  );
});
