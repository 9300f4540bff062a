import { LRUCache } from 'lru-cache';
import type { AddressGroup } from './client-address';

/** What is left of a minute's worth. */
export interface RateLeft {
  readonly perMinute: number;
  readonly left: number;
  readonly fullInSeconds: number;
}

/** How often each of many may do what costs. */
export interface RateLimit {
  /**
   * Takes `cost` from what each group has left, or nothing where one of them has too little.
   * @param cost in pages; more than a minute's worth counts as a minute's worth
   * @param before what was taken for the same work already: all of it together is never more than a minute's worth
   * @returns the seconds after which there is enough; 0 where it was taken
   */
  take(groups: readonly AddressGroup[], cost?: number, before?: number): number;
  /** What the group with the least has left, and the seconds until it has all again; `undefined` where nothing is limited. */
  left(groups: readonly AddressGroup[]): RateLeft | undefined;
}

/** Groups that are remembered; the longest unseen are forgotten first, and start anew with a full bucket. */
const MOST_KEYS = 10_000;

const MINUTE_MS = 60_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/**
 * A token bucket a group: a minute's worth at once, refilled evenly.
 * @param perMinute 0 for no limit
 * @param now milliseconds that only grow
 */
export function createRateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  if (perMinute === 0) return { take: () => 0, left: () => undefined };
  const buckets = new LRUCache<string, Bucket>({ max: MOST_KEYS });
  const leftIn = ({ key, shares }: AddressGroup, time: number): number => {
    const size = perMinute * shares;
    const { left, at } = buckets.get(key) ?? { left: size, at: time };
    return Math.min(size, left + ((time - at) * size) / MINUTE_MS);
  };
  return {
    take: (groups, cost = 1, before = 0) => {
      const time = now();
      const wanted = Math.min(cost, perMinute - before);
      const filled = groups.map((group) => ({ group, left: leftIn(group, time) }));
      const waits = filled.map(({ group, left }) => ((wanted - left) * MINUTE_MS) / (perMinute * group.shares));
      const waitMs = Math.max(0, ...waits);
      if (waitMs > 0) return Math.ceil(waitMs / 1000);
      for (const { group, left } of filled) buckets.set(group.key, { left: left - wanted, at: time });
      return 0;
    },
    left: (groups) => {
      const time = now();
      const shares = groups.map((group) => leftIn(group, time) / group.shares);
      if (shares.length === 0) return undefined;
      const left = Math.min(...shares);
      return { perMinute, left: Math.floor(left), fullInSeconds: Math.ceil(((perMinute - left) * 60) / perMinute) };
    },
  };
}
