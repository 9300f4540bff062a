import type { Transaction } from 'kysely';
import { type Batch, droppedEvent, type StoredEvent, type StoredFeedback } from './batch';
import type { Count, EventsDatabase, Tables } from './database';
import { DAY_MS, HOUR_MS, WEEK_DAYS } from './event';
import { failureOf } from './failure';
import { type Insertion, insertRows } from './insert-rows';
import { ensureDays } from './remove-old';

/**
 * Writes a batch, with what it adds to the counts of hours, days, and weeks, as one: all of it is there afterwards, or nothing.
 * What was written before counts nothing again, so whoever does not know whether a batch was written may write it once more.
 * @throws what the database throws
 */
export async function writeBatch({ kind, query }: EventsDatabase, batch: Batch): Promise<void> {
  await query.transaction().execute((inside) => writeInside(inside, kind, batch));
}

/**
 * Whether a database takes rows like these at all, where it has refused some: it is given one that nobody could refuse, and takes it back.
 * @throws what the database throws while it is away
 */
export async function takesRows(database: EventsDatabase): Promise<boolean> {
  const isTaken = new Error('Taken back.');
  const batch: Batch = { events: [droppedEvent({ number: 0 })], feedback: [] };
  try {
    await ensureDays(database, new Set([Math.floor(Date.now() / DAY_MS)]), new Set());
    await database.query.transaction().execute(async (inside) => {
      await writeInside(inside, database.kind, batch);
      throw isTaken;
    });
    return true;
  } catch (error) {
    if (error !== isTaken && failureOf(error) !== 'refused') throw error;
    return error === isTaken;
  }
}

async function writeInside(inside: Transaction<Tables>, kind: EventsDatabase['kind'], batch: Batch): Promise<void> {
  const fresh = await insertEvents(inside, kind, batch.events);
  const changes = [...fresh.map(countOf)];
  for (const answer of batch.feedback) for (const change of await putFeedback(inside, answer)) changes.push(change);
  // The same order everywhere: who waits for a row of one table holds none of a later one.
  for (const table of COUNT_TABLES) await addTo(inside, kind, table, changes);
}

/** A second row of an id is none. */
const EVENTS: Insertion = {
  table: 'stepwise_events',
  columns: ['day', 'id', 'at', 'visit', 'name', 'page', 'part', 'choice', 'number'],
  ending: 'on conflict (day, id) do nothing returning id',
};

/** The events that were not there before. */
async function insertEvents(
  inside: Transaction<Tables>,
  kind: EventsDatabase['kind'],
  events: readonly StoredEvent[],
): Promise<readonly StoredEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const rows = [...byId.values()].map(({ id, at, visit, name, page, part, choice, number }) => {
    return [Math.floor(at / DAY_MS), id, at, visit, name, page, part, choice, number];
  });
  const written = await insertRows<Pick<StoredEvent, 'id'>>(inside, kind, EVENTS, rows);
  return written.flatMap(({ id }) => byId.get(id) ?? []);
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

/** A table of counts, and its unit of time. */
interface CountTable {
  readonly unitMs: number;
  /** Whether it tells pages apart, and what is on them. */
  readonly hasPages: boolean;
  readonly insertion: Insertion;
}

function countTable(table: Insertion['table'], unit: string, unitMs: number, hasPages: boolean): CountTable {
  const key = [...(hasPages ? ['name', 'page', 'part', 'choice'] : ['name', 'choice']), unit];
  const ending = `on conflict (${key.join(', ')}) do update
    set times = ${table}.times + excluded.times, total = ${table}.total + excluded.total`;
  return { unitMs, hasPages, insertion: { table, columns: [...key, 'times', 'total'], ending } };
}

const COUNT_TABLES: readonly CountTable[] = [
  countTable('stepwise_days', 'day', DAY_MS, true),
  countTable('stepwise_weeks', 'week', WEEK_DAYS * DAY_MS, true),
  countTable('stepwise_totals', 'day', DAY_MS, false),
  countTable('stepwise_hour_totals', 'hour', HOUR_MS, false),
];

/** What is added to one count. */
interface Sum {
  readonly key: readonly (string | number)[];
  times: number;
  total: number;
}

/** Counts of the same thing are added up first, and written in one order by everybody, so that no two wait for each other. */
async function addTo(
  inside: Transaction<Tables>,
  kind: EventsDatabase['kind'],
  { unitMs, hasPages, insertion }: CountTable,
  changes: readonly Change[],
): Promise<void> {
  const sums = new Map<string, Sum>();
  for (const { at, name, page, part, choice, times, total } of changes) {
    const time = Math.floor(at / unitMs);
    const key = hasPages ? [name, page, part, choice, time] : [name, choice, time];
    const text = key.join('\0');
    const sum = sums.get(text);
    if (sum === undefined) sums.set(text, { key, times, total });
    else {
      sum.times += times;
      sum.total += total;
    }
  }
  const rows = [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, times, total }]) => [...key, times, total]);
  await insertRows(inside, kind, insertion, rows);
}
