import type { Kysely } from 'kysely';
import { type Count, DAY_MS, type EventName, type Tables } from '@/lib/events';

/** Whole days, counted since 1970 in UTC, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** The last so many days, with today. */
export function lastDays(days: number, now: number): Period {
  const last = Math.floor(now / DAY_MS);
  return { first: last - days + 1, last };
}

/** The same number of days before. */
export function before({ first, last }: Period): Period {
  return { first: first - (last - first) - 1, last: first - 1 };
}

/** `2026-11-28`. */
export function dayName(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

type By = 'name' | 'page' | 'part' | 'choice';

/** Sums of counts over a period, for what was named in `by`; the other parts are empty. */
export async function sumsOf(
  query: Kysely<Tables>,
  { first, last }: Period,
  names: readonly EventName[],
  by: readonly By[],
): Promise<readonly Count[]> {
  const rows = await query
    .selectFrom('stepwise_days')
    .where('name', 'in', names)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .select([...by])
    .select(({ fn }) => [fn.sum<number>('times').as('times'), fn.sum<number>('total').as('total')])
    .groupBy([...by])
    .execute();
  const empty = { name: '', page: '', part: '', choice: '' };
  return rows.map((row) => ({ ...empty, ...row, times: Number(row.times), total: Number(row.total) }));
}

/** A look-up of numbers by key; 0 for what never happened. */
export function tally(counts: readonly Count[], keyOf: (count: Count) => string): (key: string) => number {
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(keyOf(count), (sums.get(keyOf(count)) ?? 0) + count.times);
  return (key) => sums.get(key) ?? 0;
}

/** `null` for a share of nothing. */
export function shareOf(part: number, all: number): number | null {
  return all > 0 ? Math.max(0, Math.min(1, part / all)) : null;
}
