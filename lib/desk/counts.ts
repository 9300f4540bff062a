import type { Kysely } from 'kysely';
import { type Count, DAY_MS, type EventName, type Tables } from '@/lib/events';

/** Whole days, counted since 1970 in UTC, both included, and what counts in them. */
export interface Period {
  readonly first: number;
  readonly last: number;
  /** Which pages count; absent for all. */
  readonly has?: ((page: string) => boolean) | undefined;
}

/** The last so many days, with today. */
export function lastDays(days: number, now: number, has?: Period['has']): Period {
  const last = Math.floor(now / DAY_MS);
  return { first: last - days + 1, last, has };
}

/** The same number of days before. */
export function before({ first, last, has }: Period): Period {
  return { first: first - (last - first) - 1, last: first - 1, has };
}

/** `2026-11-28`. */
export function dayName(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

type By = 'name' | 'page' | 'part' | 'choice';

/** Sums of counts over a period, for what was named in `by`; the other parts are empty. */
export async function sumsOf(
  query: Kysely<Tables>,
  { first, last, has }: Period,
  names: readonly EventName[],
  by: readonly By[],
): Promise<readonly Count[]> {
  if (has === undefined && by.every(isOfTotals)) return totalsOf(query, { first, last }, names, by.filter(isOfTotals));
  // Which pages count is known here alone.
  const columns = has === undefined ? by : [...new Set([...by, 'page' as const])];
  const rows = await query
    .selectFrom('stepwise_days')
    .where('name', 'in', names)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .select([...columns])
    .select(({ fn }) => [fn.sum<number>('times').as('times'), fn.sum<number>('total').as('total')])
    .groupBy([...columns])
    .execute();
  const counts = rows.map((row) => ({ ...EMPTY, ...row, times: Number(row.times), total: Number(row.total) }));
  return has === undefined
    ? counts
    : merged(
        counts.filter(({ page }) => has(page)),
        by,
      );
}

const EMPTY = { name: '', page: '', part: '', choice: '' };

type OfTotals = Exclude<By, 'page' | 'part'>;

function isOfTotals(part: By): part is OfTotals {
  return part === 'name' || part === 'choice';
}

/** Of the whole site: a few rows a day, however many pages and searches there are. */
async function totalsOf(
  query: Kysely<Tables>,
  { first, last }: Period,
  names: readonly EventName[],
  by: readonly OfTotals[],
): Promise<readonly Count[]> {
  const rows = await query
    .selectFrom('stepwise_totals')
    .where('name', 'in', names)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .select([...by])
    .select(({ fn }) => [fn.sum<number>('times').as('times'), fn.sum<number>('total').as('total')])
    .groupBy([...by])
    .execute();
  return rows.map((row) => ({ ...EMPTY, ...row, times: Number(row.times), total: Number(row.total) }));
}

/** Counts of the same thing as one; what is not in `by` is empty. */
function merged(counts: readonly Count[], by: readonly By[]): readonly Count[] {
  const sums = new Map<string, Count>();
  for (const count of counts) {
    const of = (part: By) => (by.includes(part) ? count[part] : '');
    const thing = { name: of('name'), page: of('page'), part: of('part'), choice: of('choice') };
    const key = Object.values(thing).join('\0');
    const { times = 0, total = 0 } = sums.get(key) ?? {};
    sums.set(key, { ...thing, times: times + count.times, total: total + count.total });
  }
  return [...sums.values()];
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
