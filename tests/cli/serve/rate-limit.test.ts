import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../../cli/serve/rate-limit';

/** A clock that stands still until it is moved. */
function clock() {
  let time = 0;
  return { now: () => time, pass: (ms: number) => (time += ms) };
}

describe('a rate limit', () => {
  it('lets a minute’s worth through at once, then one as each is refilled', () => {
    const { now, pass } = clock();
    const limit = createRateLimit(60, now);
    expect(
      Array.from({ length: 61 }, () => limit.take('a'))
        .map(Boolean)
        .lastIndexOf(false),
    ).toBe(59);
    pass(999);
    expect(limit.take('a')).toBe(1);
    pass(1);
    expect(limit.take('a')).toBe(0);
    expect(limit.take('a')).toBe(1);
  });

  it('counts each by itself', () => {
    const limit = createRateLimit(1, clock().now);
    expect([limit.take('a'), limit.take('b')]).toEqual([0, 0]);
    expect([limit.take('a'), limit.take('b')]).toEqual([60, 60]);
  });

  it('fills no bucket over its brim', () => {
    const { now, pass } = clock();
    const limit = createRateLimit(2, now);
    pass(3_600_000);
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 30]);
  });

  it('lets all through where there is none', () => {
    const limit = createRateLimit(0);
    expect(Array.from({ length: 1000 }, () => limit.take('a')).every((wait) => wait === 0)).toBe(true);
  });

  it('keeps a bounded number of buckets', () => {
    const limit = createRateLimit(1, clock().now);
    limit.take('first');
    for (let at = 0; at < 10_000; at += 1) limit.take(`other ${at}`);
    expect(limit.take('first')).toBe(0);
  });
});
