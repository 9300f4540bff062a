import type { Kysely } from 'kysely';
import type { Count, Tables } from '@/lib/events';
import { type Period, sumsOf } from './counts';

/** Searches up to which every word is read. */
const FEW_SEARCHES = 20_000;

/** Searches for which one more a week is asked of words. */
const SEARCHES_A_STEP = 100_000;

/** Words, those searched for most, of which it is looked up what readers opened. */
const MOST_LOOKED_UP = 300;

/** Searches by their words. */
export interface SearchCounts {
  readonly counts: readonly Count[];
  /**
   * On a large site: how often words must be searched for in a week to be counted in it. Most of its words are searched for once or
   * twice, and reach no list. 1 where all are counted.
   */
  readonly least: number;
}

/** Reads what was searched for, what found nothing, and, of the words searched for most, which results were opened. */
export async function searchCounts(query: Kysely<Tables>, period: Period): Promise<SearchCounts> {
  const [all] = await sumsOf(query, period, ['search'], ['name']);
  const searches = all?.times ?? 0;
  if (searches <= FEW_SEARCHES) {
    const counts = await sumsOf(query, period, ['search', 'searchEmpty', 'resultOpened'], ['name', 'part']);
    return { counts, least: 1 };
  }
  const least = Math.max(2, Math.ceil(searches / SEARCHES_A_STEP));
  const often = await sumsOf(query, period, ['search', 'searchEmpty'], ['name', 'part'], { least });
  const most = often.filter(({ name }) => name === 'search').toSorted((a, b) => b.times - a.times);
  const kept = most.slice(0, MOST_LOOKED_UP);
  const parts = kept.map(({ part }) => part);
  const whole = await sumsOf(query, period, ['searchEmpty', 'resultOpened'], ['name', 'part'], { parts });
  const known = new Set(parts);
  const empty = often.filter(({ name, part }) => name === 'searchEmpty' && !known.has(part));
  return { counts: [...kept, ...empty, ...whole], least };
}
