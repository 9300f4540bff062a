import type { Kysely } from 'kysely';
import type { EventName, Tables } from '@/lib/events';
import { before, dayName, type Period, shareOf, sumsOf, tally } from './counts';
import type { ReportBody, Table } from './report';

const NAMES: readonly EventName[] = ['visit', 'view', 'feedback', 'search', 'searchEmpty', 'summarySent'];

/** Articles of the table of falls. */
const MOST_FALLS = 20;

/** The whole site: how many came, how many were helped, what they did not find. */
export async function overviewReport(query: Kysely<Tables>, period: Period): Promise<ReportBody> {
  const countOf = tally(await sumsOf(query, period, [...NAMES, 'served'], ['name', 'choice']), ({ name, choice }) =>
    [name, choice].join(' ').trim(),
  );
  const yes = countOf('feedback yes');
  const no = countOf('feedback no');
  const visits = countOf('visit');
  const [served] = await sumsOf(query, period, ['served'], ['name']);
  const days = await daysTable(query, period);
  return {
    title: 'Overview',
    figures: [
      figure('Visits', visits, 'Tabs that opened a page, with script, of readers who let themselves be counted.'),
      figure('Pages sent', served?.total ?? 0, 'Pages the server sent to browsers, with or without script.'),
      share('Solved', shareOf(yes, yes + no), `${yes} of ${yes + no} answers said Yes.`),
      share(
        'Self-service',
        shareOf(visits - countOf('summarySent'), visits),
        'Visits without a summary sent to support.',
      ),
      share('Nothing found', shareOf(countOf('searchEmpty'), countOf('search')), `Of ${countOf('search')} searches.`),
    ],
    chart: {
      title: 'Page views per day',
      points: days.rows.map(([day, , views]) => ({ label: String(day), value: Number(views) })).toReversed(),
    },
    tables: [days, await fallsTable(query, period)],
  };
}

function figure(label: string, value: number, note: string): ReportBody['figures'][number] {
  return { label, value, kind: 'number', note };
}

function share(label: string, value: number | null, note: string): ReportBody['figures'][number] {
  return { label, value, kind: 'share', note };
}

/** A site has a few rows a day; where only some pages count, each has rows of its own. */
async function dayRows(query: Kysely<Tables>, { first, last, has }: Period) {
  if (has === undefined)
    return query
      .selectFrom('stepwise_totals')
      .where('name', 'in', NAMES)
      .where('day', '>=', first)
      .where('day', '<=', last)
      .select(['day', 'name', 'choice', 'times'])
      .execute();
  const rows = await query
    .selectFrom('stepwise_days')
    .where('name', 'in', NAMES)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .select(['day', 'name', 'choice', 'page'])
    .select(({ fn }) => fn.sum<number>('times').as('times'))
    .groupBy(['day', 'name', 'choice', 'page'])
    .execute();
  return rows.filter(({ page }) => has(page));
}

async function daysTable(query: Kysely<Tables>, period: Period): Promise<Table> {
  const { first, last } = period;
  const rows = await dayRows(query, period);
  const sums = new Map<string, number>();
  for (const { day, name, choice, times } of rows) {
    const key = `${day} ${name} ${name === 'feedback' ? choice : ''}`.trim();
    sums.set(key, (sums.get(key) ?? 0) + Number(times));
  }
  const columns = ['visit', 'view', 'feedback yes', 'feedback no', 'search', 'searchEmpty'];
  const days = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  return {
    id: 'days',
    title: 'By day',
    note: 'Days in UTC.',
    columns: [
      { label: 'Day', kind: 'text' },
      ...['Visits', 'Views', 'Solved', 'Not solved', 'Searches', 'Nothing found'].map((label) => {
        return { label, kind: 'number' } as const;
      }),
    ],
    rows: days.map((day) => [dayName(day), ...columns.map((column) => sums.get(`${day} ${column}`) ?? 0)]),
  };
}

/** Articles that were read much less, or helped much less, than in the period before. */
async function fallsTable(query: Kysely<Tables>, period: Period): Promise<Table> {
  const now = tally(await sumsOf(query, period, ['view'], ['page']), ({ page }) => page);
  const earlier = await sumsOf(query, before(period), ['view'], ['page']);
  const falls = earlier
    .filter(({ page }) => page.startsWith('/articles/'))
    .map(({ page, times }) => ({ page, earlier: times, now: now(page) }))
    .filter((fall) => fall.now < fall.earlier)
    .toSorted((a, b) => b.earlier - b.now - (a.earlier - a.now) || (a.page < b.page ? -1 : 1))
    .slice(0, MOST_FALLS);
  return {
    id: 'falls',
    title: 'Read less than before',
    note: 'Views, compared with the period of the same length before.',
    columns: [
      { label: 'Page', kind: 'page' },
      { label: 'Views before', kind: 'number' },
      { label: 'Views', kind: 'number' },
    ],
    rows: falls.map((fall) => [fall.page, fall.earlier, fall.now]),
  };
}
