import { LRUCache } from 'lru-cache';

/** How often each of many may do what costs. */
export interface RateLimit {
  /** Takes one from what `key` has left. @returns the seconds after which there is one again; 0 where it was taken */
  take(key: string): number;
}

/** Keys that are remembered; the longest unseen are forgotten first, and start anew with a full bucket. */
const MOST_KEYS = 10_000;

const MINUTE_MS = 60_000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * A token bucket a key: a minute's worth at once, refilled evenly.
 * @param perMinute 0 for no limit
 * @param now milliseconds that only grow
 */
export function createRateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  if (perMinute === 0) return { take: () => 0 };
  const buckets = new LRUCache<string, Bucket>({ max: MOST_KEYS });
  return {
    take: (key) => {
      const time = now();
      const { left, at } = buckets.get(key) ?? { left: perMinute, at: time };
      const filled = Math.min(perMinute, left + ((time - at) * perMinute) / MINUTE_MS);
      buckets.set(key, { left: filled >= 1 ? filled - 1 : filled, at: time });
      return filled >= 1 ? 0 : Math.ceil(((1 - filled) * MINUTE_MS) / perMinute / 1000);
    },
  };
}
