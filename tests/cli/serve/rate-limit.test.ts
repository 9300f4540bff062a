import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../../cli/serve/rate-limit';

/** A clock that stands still until it is moved. */
function clock() {
  let time = 0;
  return { now: () => time, pass: (ms: number) => (time += ms) };
}

function reader(key: string) {
  return [{ key, shares: 1 }];
}

describe('a rate limit', () => {
  it('lets a minute’s worth through at once, then one as each is refilled', () => {
    const { now, pass } = clock();
    const limit = createRateLimit(60, now);
    expect(
      Array.from({ length: 61 }, () => limit.take(reader('a')))
        .map(Boolean)
        .lastIndexOf(false),
    ).toBe(59);
    pass(999);
    expect(limit.take(reader('a'))).toBe(1);
    pass(1);
    expect(limit.take(reader('a'))).toBe(0);
    expect(limit.take(reader('a'))).toBe(1);
  });

  it('counts each by itself', () => {
    const limit = createRateLimit(1, clock().now);
    expect([limit.take(reader('a')), limit.take(reader('b'))]).toEqual([0, 0]);
    expect([limit.take(reader('a')), limit.take(reader('b'))]).toEqual([60, 60]);
  });

  it('fills no bucket over its brim', () => {
    const { now, pass } = clock();
    const limit = createRateLimit(2, now);
    pass(3_600_000);
    expect([limit.take(reader('a')), limit.take(reader('a')), limit.take(reader('a'))]).toEqual([0, 0, 30]);
  });

  it('lets all through where there is none', () => {
    const limit = createRateLimit(0);
    expect(Array.from({ length: 1000 }, () => limit.take(reader('a'))).every((wait) => wait === 0)).toBe(true);
  });

  it('takes what work costs, at most a minute’s worth, or nothing at all', () => {
    const { now, pass } = clock();
    const limit = createRateLimit(60, now);
    expect([limit.take(reader('a'), 50), limit.take(reader('a'), 20), limit.take(reader('a'), 10)]).toEqual([0, 10, 0]);
    pass(60_000);
    expect([limit.take(reader('a'), 1000), limit.take(reader('a'))]).toEqual([0, 1]);
  });

  it('lets through what costs more than a minute’s worth, a part of which was taken before', () => {
    const { now, pass } = clock();
    const limit = createRateLimit(6, now);
    expect([limit.take(reader('a')), limit.take(reader('a'), 9, 1)]).toEqual([0, 0]);
    expect(limit.take(reader('a'))).toBe(10);
    pass(60_000);
    expect([limit.take(reader('a')), limit.take(reader('a'), 9, 1)]).toEqual([0, 0]);
  });

  it('takes nothing from one group where another has too little', () => {
    const limit = createRateLimit(1, clock().now);
    const site = { key: 'site', shares: 2 };
    const ask = (key: string) => limit.take([...reader(key), site]);
    expect([ask('a'), ask('b')]).toEqual([0, 0]);
    expect(ask('c')).toBe(30);
    expect(limit.take(reader('c'))).toBe(0);
  });

  it('keeps a bounded number of buckets', () => {
    const limit = createRateLimit(1, clock().now);
    limit.take(reader('first'));
    for (let at = 0; at < 10_000; at += 1) limit.take(reader(`other ${at}`));
    expect(limit.take(reader('first'))).toBe(0);
  });
});
