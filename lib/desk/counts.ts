import { type Kysely, sql } from 'kysely';
import { type Count, DAY_MS, type EventName, type Tables, WEEK_DAYS } from '@/lib/events';

/** Whole days, counted since 1970 in UTC, both included, and what counts in them. */
export interface Period {
  readonly first: number;
  readonly last: number;
  /** Whether nothing has happened after it yet, so that its last week is a whole one. */
  readonly isOpen?: boolean;
  /** A path: pages elsewhere are not read. */
  readonly under?: string | undefined;
  /** Which pages count; absent for all. */
  readonly has?: ((page: string) => boolean) | undefined;
}

/** The last so many days, with today. */
export function lastDays(days: number, now: number, pages: Pick<Period, 'has' | 'under'> = {}): Period {
  const last = Math.floor(now / DAY_MS);
  return { ...pages, first: last - days + 1, last, isOpen: true };
}

/** The same number of days before. */
export function before({ first, last, ...pages }: Period): Period {
  return { ...pages, first: first - (last - first) - 1, last: first - 1, isOpen: false };
}

/** `2026-11-28`. */
export function dayName(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

type By = 'name' | 'page' | 'part' | 'choice';

/** What is left out where there is too much. */
export interface Narrowing {
  /** How often something must have happened in a week to be counted in it; a seventh of it, but 2 at least, in a day. */
  readonly least?: number;
  /** The only parts that count; up to some thousands. */
  readonly parts?: readonly string[];
}

/** Sums of counts over a period, for what was named in `by`; the other parts are empty. */
export async function sumsOf(
  query: Kysely<Tables>,
  period: Period,
  names: readonly EventName[],
  by: readonly By[],
  { least = 1, parts: among }: Narrowing = {},
): Promise<readonly Count[]> {
  const { has, under } = period;
  if (among?.length === 0) return [];
  if (has === undefined && by.every(isOfTotals)) return totalsOf(query, period, names, by.filter(isOfTotals));
  // Which pages count is known here alone.
  const columns = has === undefined ? by : [...new Set([...by, 'page' as const])];
  // Not by a range: databases do not agree on the order of texts.
  const isUnder =
    under === undefined
      ? sql``
      : sql`and (page = ${under} or substr(page, 1, ${sql.lit(under.length + 1)}) = ${`${under}/`})`;
  const isAmong = among === undefined ? sql`` : sql`and part in (${sql.join(among)})`;
  const chosen = sql.join(columns.map((column) => sql.ref(column)));
  const parts = partsOf(period).map(
    ({ table, unit, from, to }) => sql`select ${chosen}, times, total from ${sql.table(table)}
      where name in (${sql.join(names)}) and ${sql.ref(unit)} >= ${from} and ${sql.ref(unit)} <= ${to}
      ${isUnder} ${isAmong} ${isOften(least, unit)}`,
  );
  const sums = sql.raw('sum(times) as times, sum(total) as total');
  const { rows } = await sql<Partial<Count>>`
    select ${chosen}, ${sums} from (${sql.join(parts, sql` union all `)}) parts group by ${chosen}`.execute(query);
  const counts = rows.map(toCount);
  return has === undefined
    ? counts
    : merged(
        counts.filter(({ page }) => has(page)),
        by,
      );
}

function isOften(least: number, unit: PeriodPart['unit']) {
  if (least <= 1) return sql``;
  return sql`and times >= ${sql.lit(unit === 'week' ? least : Math.max(2, Math.ceil(least / WEEK_DAYS)))}`;
}

/** A part of a period, as one table has it. */
interface PeriodPart {
  readonly table: 'stepwise_days' | 'stepwise_weeks';
  readonly unit: 'day' | 'week';
  /** Both are included. */
  readonly from: number;
  readonly to: number;
}

/** A period as whole weeks, with the days before and after them. */
function partsOf({ first, last, isOpen = false }: Period): readonly PeriodPart[] {
  const days = (from: number, to: number): PeriodPart => ({ table: 'stepwise_days', unit: 'day', from, to });
  const week = Math.ceil(first / WEEK_DAYS);
  const lastWeek = Math.floor((last + 1) / WEEK_DAYS) - 1;
  const to = isOpen ? Math.floor(last / WEEK_DAYS) : lastWeek;
  if (to < week) return [days(first, last)];
  const weeks: PeriodPart = { table: 'stepwise_weeks', unit: 'week', from: week, to };
  const parts = [days(first, week * WEEK_DAYS - 1), weeks, days((to + 1) * WEEK_DAYS, last)];
  return parts.filter(({ from, to: end }) => from <= end);
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
  return rows.map(toCount);
}

function toCount(row: Partial<Count>): Count {
  return { ...EMPTY, ...row, times: Number(row.times), total: Number(row.total) };
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

/** A look-up of sums by key; 0 for what never happened. @param numberOf what is added up; how often it happened, if absent */
export function tally(
  counts: readonly Count[],
  keyOf: (count: Count) => string,
  numberOf: (count: Count) => number = ({ times }) => times,
): (key: string) => number {
  const sums = new Map<string, number>();
  for (const count of counts) {
    const key = keyOf(count);
    sums.set(key, (sums.get(key) ?? 0) + numberOf(count));
  }
  return (key) => sums.get(key) ?? 0;
}

/** `null` for a share of nothing. */
export function shareOf(part: number, all: number): number | null {
  return all > 0 ? Math.max(0, Math.min(1, part / all)) : null;
}
