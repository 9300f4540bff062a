import type { Kysely } from 'kysely';
import type { Tables } from '@/lib/events';
import { type Period, sumsOf } from './counts';
import type { HealthFacts } from './health-facts';
import type { ReportBody, Surroundings, Table } from './report';
import { catalogRows, serverRows } from './servers';

/** Sign-ins and exports that are listed. */
const MOST_ROWS = 100;

/** Whether events arrive, what was lost, and who looked. */
export async function healthReport(
  query: Kysely<Tables>,
  period: Period,
  { catalog, facts, now }: Surroundings,
): Promise<ReportBody> {
  const [dropped] = await sumsOf(query, period, ['dropped'], ['name']);
  const names = await query
    .selectFrom('stepwise_totals')
    .where('day', '>=', period.first)
    .where('day', '<=', period.last)
    .select('name')
    .select(({ fn }) => fn.sum<number>('times').as('times'))
    .groupBy('name')
    .orderBy('name')
    .execute();
  const newest = await query
    .selectFrom('stepwise_hour_totals')
    .select(({ fn }) => fn.max<number | null>('hour').as('hour'))
    .executeTakeFirst();
  const log = await query.selectFrom('stepwise_desk_log').selectAll().orderBy('at', 'desc').limit(MOST_ROWS).execute();
  return {
    title: 'Health',
    figures: [
      {
        label: 'Last hour with events',
        value: newest?.hour == null ? null : Number(newest.hour) * 3_600_000,
        kind: 'time',
        note: 'In UTC.',
      },
      {
        label: 'Rows lost',
        value: dropped?.total ?? 0,
        kind: 'number',
        note: 'Dropped because there was no more room on disk for them.',
      },
      ...factFigures(facts),
      {
        label: 'Articles',
        value: catalog?.info.articleCount ?? null,
        kind: 'number',
        note: catalog === undefined ? 'No catalog can be read.' : `Compiled ${catalog.info.compiledAt.slice(0, 16)}.`,
      },
    ],
    chart: null,
    tables: [
      errorsTable(facts),
      {
        id: 'servers',
        title: 'Processes',
        note: 'Processes that used this database in the last day.',
        columns: [
          { label: 'Host', kind: 'text' },
          { label: 'Process', kind: 'text' },
          { label: 'State', kind: 'text' },
          { label: 'Started', kind: 'time' },
          { label: 'Last seen', kind: 'time' },
          { label: 'Catalog', kind: 'text' },
        ],
        rows: (await serverRows(query, now)).map((row) => row.map((cell, at) => (at === 1 ? String(cell) : cell))),
      },
      {
        id: 'catalogs',
        title: 'Catalogs',
        note: 'Catalogs served, newest first.',
        columns: [
          { label: 'Version', kind: 'text' },
          { label: 'Compiled', kind: 'time' },
          { label: 'Articles', kind: 'number' },
          { label: 'Errors', kind: 'number' },
          { label: 'Warnings', kind: 'number' },
        ],
        rows: await catalogRows(query),
      },
      {
        id: 'events',
        title: 'Events',
        note: 'By name.',
        columns: [
          { label: 'Event', kind: 'text' },
          { label: 'Times', kind: 'number' },
        ],
        rows: names.map(({ name, times }) => [name, Number(times)]),
      },
      {
        id: 'desk-log',
        title: 'Sign-ins and downloads',
        note: 'The last hundred.',
        columns: [
          { label: 'When', kind: 'time' },
          { label: 'Who', kind: 'text' },
          { label: 'What', kind: 'text' },
        ],
        rows: log.map(({ at, who, action }) => [Number(at), who, action]),
      },
    ],
  };
}

function factFigures(facts: HealthFacts | undefined): ReportBody['figures'] {
  if (facts === undefined) return [];
  const { spoolBytes, setAside, written, isReachable, memoryBytes } = facts;
  return [
    { label: 'Database', value: isReachable ? 'available' : 'unavailable', kind: 'text', note: 'At the last write.' },
    { label: 'Rows written', value: written, kind: 'number', note: 'By this process, since it started.' },
    { label: 'Spool', value: Math.ceil(spoolBytes / 1024), kind: 'number', note: 'KiB waiting on disk.' },
    {
      label: 'Rows set aside',
      value: setAside,
      kind: 'number',
      note: 'Refused by the database; kept on disk. The errors below say where.',
    },
    { label: 'Memory', value: Math.round(memoryBytes / 1024 / 1024), kind: 'number', note: 'MiB, of this process.' },
  ];
}

function errorsTable(facts: HealthFacts | undefined): Table {
  return {
    id: 'errors',
    title: 'Last errors',
    note: 'From this process’s log, newest first.',
    columns: [
      { label: 'When', kind: 'time' },
      { label: 'Message', kind: 'text' },
    ],
    rows: (facts?.errors ?? []).map(({ at, message }) => [at, message]).toReversed(),
  };
}
