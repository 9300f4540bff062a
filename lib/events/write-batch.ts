import { sql, type Transaction } from 'kysely';
import type { Batch, StoredEvent, StoredFeedback } from './batch';
import type { Count, EventsDatabase, Tables } from './database';
import { DAY_MS, HOUR_MS, WEEK_DAYS } from './event';

/** Rows of one statement: SQLite takes 32,766 values in one, and PostgreSQL 65,535. */
const ROWS_AT_ONCE = 500;

/**
 * Writes a batch, with what it adds to the counts of hours, days, and weeks, as one: all of it is there afterwards, or nothing.
 * What was written before counts nothing again, so whoever does not know whether a batch was written may write it once more.
 * @throws what the database throws
 */
export async function writeBatch({ query }: EventsDatabase, batch: Batch): Promise<void> {
  await query.transaction().execute(async (inside) => {
    const fresh = await insertEvents(inside, batch.events);
    const changes = [...fresh.map(countOf)];
    for (const answer of batch.feedback) for (const change of await putFeedback(inside, answer)) changes.push(change);
    // The same order everywhere: who waits for a row of one table holds none of a later one.
    for (const table of COUNT_TABLES) await addTo(inside, table, changes);
  });
}

/** The events that were not there before. */
async function insertEvents(
  inside: Transaction<Tables>,
  events: readonly StoredEvent[],
): Promise<readonly StoredEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const all = [...byId.values()];
  const fresh: StoredEvent[] = [];
  for (let at = 0; at < all.length; at += ROWS_AT_ONCE) {
    const rows = all.slice(at, at + ROWS_AT_ONCE).map((event) => ({ ...event, day: Math.floor(event.at / DAY_MS) }));
    const written = await inside
      .insertInto('stepwise_events')
      .values(rows)
      .onConflict((row) => row.columns(['day', 'id']).doNothing())
      .returning('id')
      .execute();
    for (const { id } of written) {
      const event = byId.get(id);
      if (event !== undefined) fresh.push(event);
    }
  }
  return fresh;
}

/** A change of a count, and when it happened. */
interface Change extends Count {
  readonly at: number;
}

function countOf({ at, name, page, part, choice, number }: StoredEvent): Change {
  return { at, name, page, part, choice, times: 1, total: number };
}

/** Puts an answer in the place of the tab's earlier one, whose counts are taken back. */
async function putFeedback(inside: Transaction<Tables>, answer: StoredFeedback): Promise<readonly Change[]> {
  const { id, at, page, outcome, reason, comment } = answer;
  const solved = answer.solved ? 1 : 0;
  const before = await inside
    .selectFrom('stepwise_feedback')
    .select(['at', 'page', 'outcome', 'solved', 'reason'])
    .where('id', '=', id)
    .executeTakeFirst();
  // One that waited on disk while a later answer was written.
  if (before !== undefined && before.at >= at) return [];
  const row = { at, day: Math.floor(at / DAY_MS), page, outcome, solved, reason, comment };
  await inside
    .insertInto('stepwise_feedback')
    .values({ id, ...row })
    .onConflict((known) => known.column('id').doUpdateSet({ ...row, state: 'new' }))
    .execute();
  return [...(before === undefined ? [] : feedbackCounts(before, -1)), ...feedbackCounts(row, 1)];
}

/** What is counted of an answer. */
interface CountedFeedback {
  readonly at: number;
  readonly page: string;
  readonly outcome: string;
  readonly solved: number;
  readonly reason: string;
}

/** @param times 1, or -1 to take it back */
function feedbackCounts({ at, page, outcome, solved, reason }: CountedFeedback, times: number): readonly Change[] {
  const count = { at: Number(at), page, choice: solved === 1 ? 'yes' : 'no', times, total: 0 };
  const changes = [{ ...count, name: 'feedback', part: reason }];
  return outcome === '' ? changes : [...changes, { ...count, name: 'outcomeSolved', part: outcome }];
}

/** A table of counts, its unit of time, and what it tells apart, in the order of its key. */
interface CountTable {
  readonly name: 'stepwise_days' | 'stepwise_weeks' | 'stepwise_totals' | 'stepwise_hour_totals';
  readonly unit: 'hour' | 'day' | 'week';
  readonly unitMs: number;
  readonly by: readonly ('name' | 'page' | 'part' | 'choice')[];
}

const DAYS: CountTable = {
  name: 'stepwise_days',
  unit: 'day',
  unitMs: DAY_MS,
  by: ['name', 'page', 'part', 'choice'],
};
const TOTALS: CountTable = { ...DAYS, name: 'stepwise_totals', by: ['name', 'choice'] };

const COUNT_TABLES: readonly CountTable[] = [
  DAYS,
  { ...DAYS, name: 'stepwise_weeks', unit: 'week', unitMs: WEEK_DAYS * DAY_MS },
  TOTALS,
  { ...TOTALS, name: 'stepwise_hour_totals', unit: 'hour', unitMs: HOUR_MS },
];

/** Counts of the same thing are added up first, and written in one order by everybody, so that no two wait for each other. */
async function addTo(inside: Transaction<Tables>, table: CountTable, changes: readonly Change[]): Promise<void> {
  const { unit, unitMs, by } = table;
  const sums = new Map<string, CountRow>();
  for (const change of changes) {
    const time = Math.floor(change.at / unitMs);
    const parts = Object.fromEntries(by.map((part) => [part, change[part]]));
    const key = [change.name, time, ...by.slice(1).map((part) => change[part])].join('\0');
    const sum = sums.get(key);
    const times = change.times + Number(sum?.times ?? 0);
    sums.set(key, { ...parts, [unit]: time, times, total: change.total + Number(sum?.total ?? 0) });
  }
  const rows = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await upsert(inside, table, rows.slice(at, at + ROWS_AT_ONCE));
}

type CountRow = Readonly<Record<string, string | number>>;

async function upsert(
  inside: Transaction<Tables>,
  { name: table, unit, by }: CountTable,
  rows: readonly CountRow[],
): Promise<void> {
  const keys = [...by, unit];
  const columns = [...keys, 'times', 'total'];
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => sql.val(row[column])))})`);
  const name = sql.table(table);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const key = sql.join(keys.map((column) => sql.ref(column)));
  await sql`insert into ${name} (${names}) values ${sql.join(values)}
    on conflict (${key}) do update set times = ${name}.times + excluded.times, total = ${name}.total + excluded.total`.execute(
    inside,
  );
}
