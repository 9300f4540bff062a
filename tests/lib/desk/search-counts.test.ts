import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '@/lib/desk';
import { DAY_MS, type EventsDatabase, migrate, WEEK_DAYS } from '@/lib/events';
import { NOW, PLACES, type TestPlace } from '../events/databases';

const TODAY = Math.floor(NOW / DAY_MS);
const WEEKS = 4;

/** Words, and how often a week they are searched for, find nothing, and have a result opened. */
const WORDS = [
  ['opened often', 900, 0, 300],
  ['opened by few', 800, 0, 1],
  ['never opened', 700, 0, 0],
  ['sometimes empty', 600, 1, 0],
  ['always empty', 500, 500, 0],
  ['rare', 1, 1, 0],
] as const;

describe.each(PLACES)('on %s, the searches of a large site', (_name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;

  beforeAll(async () => {
    place = await make();
    database = place.open();
    await migrate(database);
    const lastWeek = Math.floor(TODAY / WEEK_DAYS) - 1;
    const weeks = Array.from({ length: WEEKS }, (_, back) => lastWeek - back);
    const rows = WORDS.flatMap(([part, search, searchEmpty, resultOpened]) =>
      Object.entries({ search, searchEmpty, resultOpened }).flatMap(([name, times]) =>
        weeks.map((week) => ({ name, week, page: '/search', part, choice: '', times, total: 0 })),
      ),
    );
    const counted = rows.filter(({ times }) => times > 0);
    await database.query.insertInto('stepwise_weeks').values(counted).execute();
    const total = { name: 'search', choice: '', day: TODAY - 10, total: 0 };
    await database.query
      .insertInto('stepwise_totals')
      .values({ ...total, times: 350_000 })
      .execute();
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  it('leave out words that are rare in a week, and say so', async () => {
    const { tables } = await readReport(database.query, { page: 'search', days: 60 }, { now: NOW });
    const empty = tables.find(({ id }) => id === 'nothing-found');
    expect(empty?.rows.map(([words, , times]) => [words, times])).toEqual([
      ['always empty', 500 * WEEKS],
      ['sometimes empty', WEEKS],
    ]);
    expect(empty?.note).toContain('fewer than 4 times in a week');
  });

  it('are never said to lead to nothing where a few opened a result', async () => {
    const { tables } = await readReport(database.query, { page: 'search', days: 60 }, { now: NOW });
    const unopened = tables.find(({ id }) => id === 'nothing-opened');
    expect(unopened?.rows).toEqual([['never opened', 700 * WEEKS]]);
  });
});
