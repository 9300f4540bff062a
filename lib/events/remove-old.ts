import { type Kysely, sql } from 'kysely';
import type { EventsDatabase, Tables } from './database';
import { DAY_MS, HOUR_MS } from './event';
import { withLock } from './migrate';

/** Rows that one statement deletes, so that nobody waits for long. */
const ROWS_AT_ONCE = 5000;

/**
 * Deletes raw events, comments, and counts of hours that are older than so many days; counts of days and weeks stay. What can't be deleted
 * keeps nothing else from it.
 * @param keptDays whole days
 * @param now milliseconds since 1970
 * @throws what went wrong first
 */
export async function removeOld(database: EventsDatabase, keptDays: number, now: number): Promise<void> {
  const { query } = database;
  const first = Math.floor(now / DAY_MS) - keptDays;
  const partitions = database.kind === 'postgres' ? await partitionsOf(query) : [];
  const hours = query.deleteFrom('stepwise_hour_totals').where('hour', '<', (first * DAY_MS) / HOUR_MS);
  await eachOf([
    ...partitions.filter((day) => day < first).map((day) => () => drop(query, day)),
    () => deleteBefore(query, first),
    () => query.deleteFrom('stepwise_feedback').where('day', '<', first).execute(),
    () => hours.execute(),
  ]);
}

/** Does all of it, one after the other: a partition that somebody's view needs is no reason to keep what readers wrote. */
async function eachOf(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const work of works) await work().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

/** What is in no partition of its own, as in a database that has none. */
async function deleteBefore(query: Kysely<Tables>, first: number): Promise<void> {
  for (;;) {
    const old = await query
      .selectFrom('stepwise_events')
      .select(['day', 'id'])
      .where('day', '<', first)
      .orderBy('day')
      .limit(ROWS_AT_ONCE)
      .execute();
    const last = old.at(-1)?.day;
    if (last === undefined) return;
    for (const day of new Set(old.map((row) => row.day))) {
      const ids = old.filter((row) => row.day === day).map(({ id }) => id);
      await query.deleteFrom('stepwise_events').where('day', '=', day).where('id', 'in', ids).execute();
    }
  }
}

/** Each day is a partition, so that deleting it costs nothing; what belongs to none of them is in one that takes the rest. */
export async function ensureDays(
  { kind, query }: EventsDatabase,
  days: ReadonlySet<number>,
  known: Set<number>,
): Promise<void> {
  if (kind === 'sqlite') return;
  for (const day of days) {
    if (known.has(day)) continue;
    if (await isPartitioned(query)) await withLock(query, 'partitions', (inside) => addPartition(inside, day));
    known.add(day);
  }
}

async function addPartition(query: Kysely<Tables>, day: number): Promise<void> {
  const name = sql.table(partitionName(day));
  await sql`create table if not exists ${name} partition of stepwise_events for values from (${sql.lit(day)}) to (${sql.lit(day + 1)})`.execute(
    query,
  );
}

function partitionName(day: number): string {
  return `stepwise_events_${day}`;
}

async function isPartitioned(query: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{
    readonly kind: string;
  }>`select relkind as kind from pg_class where relname = 'stepwise_events'`.execute(query);
  return rows.some(({ kind }) => kind === 'p');
}

async function partitionsOf(query: Kysely<Tables>): Promise<readonly number[]> {
  const { rows } = await sql<{
    readonly name: string;
  }>`select relname as name from pg_class where relkind = 'r' and relname like 'stepwise\\_events\\_%'`.execute(query);
  return rows.map(({ name }) => Number(name.slice('stepwise_events_'.length))).filter(Number.isInteger);
}

async function drop(query: Kysely<Tables>, day: number): Promise<void> {
  await sql`drop table if exists ${sql.table(partitionName(day))}`.execute(query);
}
