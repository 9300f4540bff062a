import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  DAY_MS,
  type EventsDatabase,
  migrate,
  readFeedback,
  type StoredEvent,
  WEEK_DAYS,
  writeBatch,
} from '@/lib/events';
import { ensureDays } from '@/lib/events/remove-old';
import { createTable, STEPS } from '@/lib/events/schema-steps';
import { seeded } from '../../e2e/seeded';
import { event, NOW, PLACES, type TestPlace } from './databases';

const HOUR_MS = 3_600_000;
const DAYS = 40;

/** Tables of counts: their unit of time in milliseconds, and what they tell apart. */
const TABLES = [
  ['stepwise_days', 'day', DAY_MS, ['name', 'page', 'part', 'choice']],
  ['stepwise_weeks', 'week', WEEK_DAYS * DAY_MS, ['name', 'page', 'part', 'choice']],
  ['stepwise_totals', 'day', DAY_MS, ['name', 'choice']],
  ['stepwise_hour_totals', 'hour', HOUR_MS, ['name', 'choice']],
] as const;

describe.each(PLACES)('on %s, counts', (_name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;

  beforeAll(async () => {
    place = await make();
    database = place.open();
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  it('of every table are the sums of the events, whatever came in which order', async () => {
    await migrate(database);
    await ensureDays(database, daysOf(), new Set());
    for (let seed = 1; seed <= 5; seed += 1) await writeBatch(database, { events: someEvents(seed), feedback: [] });
    for (const [table, unit, unitMs, by] of TABLES)
      expect(await countsOf(database, table, unit, by), table).toEqual(await sumsOfEvents(database, unitMs, by));
  });

  it('of answers that were changed are the sums of those that stand', async () => {
    for (const [at, solved] of ['yes', 'no', 'yes'].entries()) {
      const fields = { solved, page: '/articles/a', visit: 'tab-1-2345' };
      const batch = readFeedback(Object.entries(fields), NOW + at * DAY_MS);
      if (batch !== undefined) await writeBatch(database, batch);
    }
    const { rows } = await sql<{ readonly times: number }>`
      select sum(times) as times from stepwise_weeks where name = 'feedback' group by choice order by choice`.execute(
      database.query,
    );
    expect(rows.map(({ times }) => Number(times))).toEqual([0, 1]);
  });
});

describe.each(PLACES)('on %s, a database of the version before weeks', (_name, make) => {
  it('has weeks and hours that equal its days, and nothing of before', async () => {
    const place = await make();
    const database = place.open();
    onTestFinished(async () => {
      await database.close();
      await place.remove();
    });
    const { query } = database;
    const isSqlite = database.kind === 'sqlite';
    await createTable(query, 'stepwise_schema', ['version integer not null primary key']);
    await query.transaction().execute(async (inside) => {
      for (const [at, step] of STEPS.slice(0, 5).entries()) {
        await step(inside, { isPartitioned: !isSqlite, isClustered: isSqlite });
        await inside
          .insertInto('stepwise_schema')
          .values({ version: at + 1 })
          .execute();
      }
    });
    await createTable(query, 'stepwise_lock', ['name text not null primary key', 'turns integer not null']);
    await ensureDays(database, daysOf(), new Set());
    await query
      .insertInto('stepwise_events')
      .values(someEvents(1).map((each) => ({ ...each, day: Math.floor(each.at / DAY_MS) })))
      .execute();
    const before = [...TABLES.filter(([table]) => table !== 'stepwise_weeks')];
    for (const [table, unit, unitMs, by] of [
      ...before.slice(0, 2),
      ['stepwise_hours', 'hour', HOUR_MS, ['name', 'page', 'part', 'choice']] as const,
    ]) {
      const columns = sql.raw(by.join(', '));
      await sql`insert into ${sql.table(table)} (${sql.ref(unit)}, ${columns}, times, total)
        select at / ${sql.lit(unitMs)}, ${columns}, count(*), sum(number) from stepwise_events
        group by 1, ${columns}`.execute(query);
    }
    await migrate(database);
    for (const [table, unit, unitMs, by] of TABLES)
      expect(await countsOf(database, table, unit, by), table).toEqual(await sumsOfEvents(database, unitMs, by));
    await expect(sql`select 1 from stepwise_hours`.execute(query)).rejects.toThrow();
  });
});

type Row = Readonly<Record<string, string | number>>;

function daysOf(): ReadonlySet<number> {
  const last = Math.floor(NOW / DAY_MS);
  return new Set(Array.from({ length: DAYS }, (_, back) => last - back));
}

/** Events of some pages over some weeks, by seed; some of each name are the same but for their time. */
function someEvents(seed: number): readonly StoredEvent[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]]) => items[Math.floor(random() * items.length)] ?? items[0];
  return Array.from({ length: 400 }, (_, at) =>
    event(`${seed}.${at}`, {
      at: NOW - Math.floor(random() * (DAYS - 1) * DAY_MS),
      name: pick(['view', 'answered', 'served', 'search']),
      page: pick(['/articles/a', '/articles/b', '/flows/c/d', '']),
      part: pick(['', 'e', 'f']),
      choice: pick(['', 'g']),
      number: Math.floor(random() * 9),
    }),
  );
}

async function countsOf(
  { query }: EventsDatabase,
  table: string,
  unit: string,
  by: readonly string[],
): Promise<readonly Row[]> {
  const columns = sql.raw(by.join(', '));
  const { rows } = await sql<Row>`
    select ${sql.ref(unit)} as time, ${columns}, times, total from ${sql.table(table)} where times <> 0`.execute(query);
  return inOrder(rows);
}

/** Summed here, by no database. */
async function sumsOfEvents(
  { query }: EventsDatabase,
  unitMs: number,
  by: readonly ('name' | 'page' | 'part' | 'choice')[],
): Promise<readonly Row[]> {
  const sums = new Map<string, Row>();
  for (const row of await query.selectFrom('stepwise_events').selectAll().execute()) {
    const thing = {
      time: Math.floor(Number(row.at) / unitMs),
      ...Object.fromEntries(by.map((part) => [part, row[part]])),
    };
    const key = Object.values(thing).join('\0');
    const { times = 0, total = 0 } = sums.get(key) ?? {};
    sums.set(key, { ...thing, times: Number(times) + 1, total: Number(total) + row.number });
  }
  return inOrder([...sums.values()]);
}

function inOrder(rows: readonly Row[]): readonly Row[] {
  const keyOf = ({ time, name, page, part, choice }: Row) => [time, name, page, part, choice].join('\0');
  const numbers = rows.map((row) => ({
    ...row,
    time: Number(row.time),
    times: Number(row.times),
    total: Number(row.total),
  }));
  return numbers.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
