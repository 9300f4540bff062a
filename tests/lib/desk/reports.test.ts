import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_PAGES, type DeskPage, noteServer, type Report, readReport, tableAsCsv, wilson } from '@/lib/desk';
import {
  countedTime,
  DAY_MS,
  type EventsDatabase,
  migrate,
  readFeedback,
  type StoredEvent,
  writeBatch,
} from '@/lib/events';
import { ensureDays } from '@/lib/events/remove-old';
import { event, NOW, PLACES, type TestPlace } from '../events/databases';

/** So many of the same event, with ids of their own. */
function many(count: number, id: string, given: Partial<StoredEvent>): readonly StoredEvent[] {
  return Array.from({ length: count }, (_, at) => event(`${id}.${at}`, given));
}

const VOTES = [
  ['/articles/few', 3, 0],
  ['/articles/good', 90, 10],
  ['/articles/bad', 5, 45],
] as const;

describe.each(PLACES)('on %s, a report', (_name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;

  const read = (page: DeskPage, days = 7): Promise<Report> => readReport(database.query, { page, days }, { now: NOW });

  beforeAll(async () => {
    place = await make();
    database = place.open();
    await migrate(database);
    const earlier = NOW - 7 * DAY_MS;
    await ensureDays(database, new Set([NOW, earlier].map((at) => Math.floor(at / DAY_MS))), new Set());
    const events = [
      ...many(4, 'visit', { name: 'visit', page: '/' }),
      ...many(100, 'good', { page: '/articles/good' }),
      ...many(60, 'bad', { page: '/articles/bad' }),
      ...many(900, 'few', { page: '/articles/few' }),
      ...many(90, 'bad-before', { page: '/articles/bad', at: earlier }),
      ...many(10, 'search', { name: 'search', page: '/search', part: 'restore backups' }),
      ...many(3, 'vain', { name: 'searchEmpty', page: '/search', part: 'backup restores' }),
      ...many(2, 'vain2', { name: 'searchEmpty', page: '/search', part: 'restore backup' }),
      ...many(1, 'sent', { name: 'summarySent', page: '/flows/a/summary' }),
      ...many(8, 'shown', { name: 'questionShown', page: '/flows/a/region', part: 'region' }),
      ...many(5, 'answered', { name: 'answered', page: '/flows/a/region', part: 'region', choice: 'east' }),
      ...[4, 9, 9, 9, 40].map((number, at) =>
        event(`continued.${at}`, {
          name: 'continued',
          page: '/flows/a/region',
          part: 'region',
          number: countedTime(number),
        }),
      ),
      ...many(6, 'reached', { name: 'outcomeReached', page: '/flows/a/summary', part: 'east end' }),
      ...many(1, 'back', { name: 'wentBack', page: '/flows/a/region', part: 'region' }),
      ...many(2, 'lost', { name: 'dropped', page: '', number: 50 }),
    ];
    await writeBatch(database, { events, feedback: [] });
    for (const [page, yes, no] of VOTES) {
      for (let at = 0; at < yes + no; at += 1) {
        const fields = { page, solved: at < yes ? 'yes' : 'no', visit: `visit-${page.length}-${at}-x`, comment: '' };
        const comment = at === yes + no - 1 ? '=HYPERLINK("x")' : '';
        await writeBatch(
          database,
          readFeedback(Object.entries({ ...fields, comment }), NOW) ?? { events: [], feedback: [] },
        );
      }
    }
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  it('puts first what fixing brings most, and nothing that only a few voted on', async () => {
    const [table] = (await read('content')).tables;
    expect(table?.rows.map(([page]) => page)).toEqual(['/articles/bad', '/articles/good', '/articles/few']);
    const [bad, good, few] = table?.rows ?? [];
    expect(bad?.at(-1)).toBe(Math.round(60 * (1 - wilson(5, 50).low)));
    expect(good?.[3]).toBe(0.9);
    expect(few?.at(-1)).toBe(null);
  });

  it('gives the figures of the whole site', async () => {
    const { figures, tables, chart } = await read('overview');
    const values = Object.fromEntries(figures.map(({ label, value }) => [label, value]));
    expect(values).toMatchObject({ Visits: 4, 'Self-service': 0.75, 'Nothing found': 0.5 });
    expect(values.Solved).toBeCloseTo(98 / 153);
    expect(chart?.points).toHaveLength(7);
    expect(chart?.points.at(-1)).toEqual({ label: '2026-11-28', value: 1060 });
    expect(tables.find(({ id }) => id === 'falls')?.rows).toEqual([['/articles/bad', 90, 60]]);
  });

  it('counts searches for the same words together', async () => {
    const [empty, , , unopened] = (await read('search')).tables;
    expect(empty?.rows).toEqual([['backup restores', 2, 5]]);
    expect(unopened?.rows).toEqual([['restore backups', 10]]);
  });

  it('tells at which question readers leave', async () => {
    const questions = (await read('flows')).tables.find(({ id }) => id === 'questions');
    expect(questions?.rows).toEqual([['/flows/a', 'region', 8, 5, 1, 0, 0.25, 11]]);
  });

  it('tells how often each outcome solved the problem', async () => {
    const answer = async (visit: string, solved: string, at: number) => {
      const fields = { page: '/flows/a/summary', outcome: 'east end', visit: `visit-${visit}`, solved };
      await writeBatch(database, readFeedback(Object.entries(fields), at) ?? { events: [], feedback: [] });
    };
    for (const [at, solved] of ['yes', 'yes', 'no', 'no'].entries()) await answer(`outcome-${at}`, solved, NOW);
    // One thinks again.
    await answer('outcome-3', 'yes', NOW + 1000);
    const outcomes = (await read('flows')).tables.find(({ id }) => id === 'outcomes');
    expect(outcomes?.rows).toEqual([['/flows/a', 'east end', 6, 4, 0.75]]);
  });

  it('tells what was lost', async () => {
    expect((await read('health')).figures.find(({ label }) => label === 'Rows lost')?.value).toBe(100);
  });

  it('lists the processes that share the database, and the catalogs that they served', async () => {
    const counts = { error: 1, warning: 2, info: 3 };
    const info = { version: 'v1', compiledAt: '2026-11-28T10:00:00Z', articleCount: 78, diagnosticCounts: counts };
    const rest = { compiledOn: '2026-11-28', bytes: 1, contentDir: '', contentName: '' };
    const server = { id: 'one', host: 'web-1', pid: 7, started: NOW - DAY_MS / 2 };
    const gone = { ...server, id: 'two', host: 'web-2' };
    await noteServer(database.query, { ...server, id: 'old' }, undefined, NOW - 2 * DAY_MS);
    await noteServer(database.query, gone, undefined, NOW - 600_000);
    await noteServer(database.query, server, { ...info, ...rest }, NOW - 1000);
    await noteServer(database.query, server, { ...info, ...rest }, NOW);
    const { tables } = await read('health');
    const rowsOf = (id: string) => tables.find((table) => table.id === id)?.rows;
    expect(rowsOf('servers')?.map(([host, pid, state]) => [host, pid, state])).toEqual([
      ['web-1', '7', 'running'],
      ['web-2', '7', 'gone'],
    ]);
    expect(rowsOf('catalogs')).toEqual([['v1', Date.parse(info.compiledAt), 78, 1, 2]]);
  });

  it('has comments that no spreadsheet runs', async () => {
    const [table] = (await read('comments')).tables;
    expect(table?.rows).toHaveLength(3);
    expect(table && tableAsCsv(table)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it.each(DESK_PAGES)('on %s has as many cells as columns in every row, and ids of its own', async (page) => {
    const { tables } = await read(page, 365);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the interval of a share', () => {
  it.each([
    [0, 0, 0, 1],
    [3, 3, 0.438, 1],
    [50, 100, 0.404, 0.596],
    [0, 10, 0, 0.278],
  ])('for %i of %i is from %f to %f', (yes, all, low, high) => {
    expect(wilson(yes, all).low).toBeCloseTo(low, 2);
    expect(wilson(yes, all).high).toBeCloseTo(high, 2);
  });
});
