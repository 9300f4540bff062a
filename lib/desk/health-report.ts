import type { Kysely } from 'kysely';
import type { Tables } from '@/lib/events';
import { type Period, sumsOf } from './counts';
import type { ReportBody } from './report';

/** Sign-ins and exports that are listed. */
const MOST_ROWS = 100;

/** Whether events arrive, what was lost, and who looked. */
export async function healthReport(query: Kysely<Tables>, period: Period): Promise<ReportBody> {
  const [dropped] = await sumsOf(query, period, ['dropped'], ['name']);
  const names = await query
    .selectFrom('stepwise_days')
    .where('day', '>=', period.first)
    .where('day', '<=', period.last)
    .select('name')
    .select(({ fn }) => fn.sum<number>('times').as('times'))
    .groupBy('name')
    .orderBy('name')
    .execute();
  const newest = await query
    .selectFrom('stepwise_hours')
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
        note: 'Dropped from a full disk spool while the database was away.',
      },
    ],
    chart: null,
    tables: [
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
