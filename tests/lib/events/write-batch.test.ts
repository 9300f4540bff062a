import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventsDatabase, migrate, readBeacon, readFeedback, removeOld, writeBatch } from '@/lib/events';
import { ensureDays } from '@/lib/events/remove-old';
import { event, NOW, PLACES, rowCount, type TestPlace, untilDone } from './databases';

const DAY_MS = 86_400_000;

describe.each(PLACES)('on %s, a batch', (name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;

  beforeAll(async () => {
    place = await make();
    database = place.open();
    // Processes that start together.
    const others = [place.open(), place.open()];
    await Promise.all([database, ...others].map((each) => untilDone(() => migrate(each))));
    await Promise.all(others.map((other) => other.close()));
    await ensureDays(database, new Set([0, 1, 100].map((days) => dayOf(NOW - days * DAY_MS))), new Set());
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  it('is counted once, however often it is written', async () => {
    const events = Array.from({ length: 1200 }, (_, at) => event(`once.${at}`, { name: 'copied', part: 'text' }));
    for (let time = 0; time < 3; time += 1) await writeBatch(database, { events, feedback: [] });
    expect(await countsOf(database, 'copied')).toEqual([{ page: '/articles/a', part: 'text', times: 1200, total: 0 }]);
    expect(await rowCount(database, 'stepwise_weeks')).toBe(await rowCount(database, 'stepwise_days'));
  });

  it('that holds something twice counts it once, and adds numbers up', async () => {
    const events = [5, 7].map((number) => event(`served.${number}`, { name: 'served', number }));
    await writeBatch(database, { events: [...events, ...events], feedback: [] });
    expect(await countsOf(database, 'served')).toEqual([{ page: '/articles/a', part: '', times: 2, total: 12 }]);
  });

  it('keeps what a browser may send as it is, but for what is no text', async () => {
    const texts = ['"quoted" \\ \'\'', '{a,NULL}', 'NULL', '\\ud800', 'ü😀\u2028', 'half \ud800', 'end\0'];
    const sent = { visit: 'visit-texts', load: 'load-texts', page: '/articles/a', before: 0 };
    const events = texts.map((part) => ({ name: 'stepFixed', part }));
    const { batch } = readBeacon({ ...sent, events }, NOW);
    await writeBatch(database, batch);
    const rows = await database.query
      .selectFrom('stepwise_days')
      .select('part')
      .where('name', '=', 'stepFixed')
      .execute();
    const kept = ['"quoted" \\ \'\'', '{a,NULL}', 'NULL', '\\ud800', 'ü😀\u2028', 'half \ufffd', 'end'];
    expect(rows.map(({ part }) => part).toSorted()).toEqual(kept.toSorted());
  });

  it('is taken back whole where a part of it cannot be written', async () => {
    const events = [event('whole.1', { name: 'shared' }), event('whole.2', { name: 'shared', number: Number.NaN })];
    await expect(writeBatch(database, { events, feedback: [] })).rejects.toThrow();
    expect(await countsOf(database, 'shared')).toEqual([]);
  });

  it('with a second answer of the same tab about the same page replaces the first', async () => {
    const answer = (solved: string, at: number, more: Record<string, string> = {}) => {
      const fields = { solved, page: '/articles/b', visit: 'tab-1-2345', ...more };
      return readFeedback(Object.entries(fields), NOW + at) ?? { events: [], feedback: [] };
    };
    const second = answer('no', 1000, { reason: 'outOfDate', comment: 'The menu has gone.' });
    await writeBatch(database, answer('yes', 0));
    await writeBatch(database, second);
    await writeBatch(database, second);
    await writeBatch(database, answer('yes', 500));
    expect(await rowCount(database, 'stepwise_feedback')).toBe(1);
    const counts = await database.query
      .selectFrom('stepwise_days')
      .select(['part', 'choice', 'times'])
      .where('name', '=', 'feedback')
      .orderBy('choice')
      .execute();
    expect(counts).toEqual([
      { part: 'outOfDate', choice: 'no', times: 1 },
      { part: '', choice: 'yes', times: 0 },
    ]);
  });

  it('of other processes at the same time is counted too', async () => {
    const writers = [place.open(), place.open(), place.open()];
    await Promise.all(
      writers.map(async (writer, who) => {
        for (let at = 0; at < 10; at += 1) {
          const events = Array.from({ length: 20 }, (_, n) => event(`p${who}.${at}.${n}`, { name: 'restarted' }));
          await untilDone(() => writeBatch(writer, { events, feedback: [] }));
        }
      }),
    );
    await Promise.all(writers.map((writer) => writer.close()));
    expect(await countsOf(database, 'restarted')).toMatchObject([{ times: 600 }]);
  });

  it('that is old is deleted, and its days stay counted', async () => {
    const old = NOW - 100 * DAY_MS;
    const events = [event('old.1', { name: 'summarySent', at: old }), event('old.2', { name: 'summarySent' })];
    await writeBatch(database, { events, feedback: [] });
    const before = await rowCount(database, 'stepwise_events');
    await removeOld(database, 90, NOW);
    expect(await rowCount(database, 'stepwise_events')).toBe(before - 1);
    expect(await countsOf(database, 'summarySent')).toMatchObject([{ times: 1 }, { times: 1 }]);
    const hours = database.query.selectFrom('stepwise_hour_totals').selectAll().where('name', '=', 'summarySent');
    expect(await hours.execute()).toHaveLength(1);
  });

  it.runIf(name === 'PostgreSQL')(
    'that is old is deleted beside a partition that somebody else’s view needs',
    async () => {
      const old = NOW - 100 * DAY_MS;
      const given = { name: 'finishedEarly', at: old } as const;
      const comment = {
        id: 'old',
        at: old,
        page: '/articles/a',
        outcome: '',
        solved: true,
        reason: '',
        comment: 'Old.',
      };
      await ensureDays(database, new Set([dayOf(old)]), new Set());
      await writeBatch(database, { events: [event('kept.1', given)], feedback: [comment] });
      await sql`create view theirs as select * from ${sql.table(`stepwise_events_${dayOf(old)}`)}`.execute(
        database.query,
      );
      await expect(removeOld(database, 90, NOW)).rejects.toThrow('other objects depend on it');
      const comments = database.query.selectFrom('stepwise_feedback').select('id').where('id', '=', 'old');
      expect(await comments.execute()).toEqual([]);
      const rows = database.query.selectFrom('stepwise_events').select('id').where('id', '=', 'kept.1');
      expect(await rows.execute()).toEqual([]);
    },
  );
});

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}

function countsOf({ query }: EventsDatabase, name: string) {
  return query
    .selectFrom('stepwise_days')
    .select(['page', 'part', 'times', 'total'])
    .where('name', '=', name)
    .orderBy('day')
    .execute();
}
