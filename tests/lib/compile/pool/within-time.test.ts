import { describe, expect, test } from 'vitest';
import { TimeLimitError, withinTime } from '@/lib/compile/pool/within-time';

describe('work within a time', () => {
  test('gives what it gives', () => {
    expect(withinTime(10_000, () => [1, undefined])).toEqual([1, undefined]);
    expect(withinTime(10_000, () => undefined)).toBeUndefined();
  });

  test('throws what it throws', () => {
    const work = () => {
      throw new RangeError('too far');
    };
    expect(() => withinTime(10_000, work)).toThrow(RangeError);
  });

  test.each([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
    [
      'a loop that catches all',
      () => {
        try {
          for (;;);
        } catch {
          return true;
        }
      },
    ],
  ])('is ended where it would never end: %s', (_what, work) => {
    expect(() => withinTime(50, work)).toThrow(TimeLimitError);
  });
});
