import type { Kysely } from 'kysely';
import type { Tables } from '@/lib/events';
import { commentsReport } from './comments-report';
import { contentReport } from './content-report';
import { dayName, lastDays, type Period } from './counts';
import type { DeskPage } from './desk-pages';
import { flowsReport } from './flows-report';
import { healthReport } from './health-report';
import { overviewReport } from './overview-report';
import type { Report, ReportBody } from './report';
import { searchReport } from './search-report';

const READERS: Readonly<Record<DeskPage, (query: Kysely<Tables>, period: Period) => Promise<ReportBody>>> = {
  overview: overviewReport,
  content: contentReport,
  flows: flowsReport,
  search: searchReport,
  comments: commentsReport,
  health: healthReport,
};

/**
 * Reads one page of the desk from the counts of the last days.
 * @param now milliseconds since 1970
 * @throws what the database throws
 */
export async function readReport(
  query: Kysely<Tables>,
  { page, days }: { readonly page: DeskPage; readonly days: number },
  now: number,
): Promise<Report> {
  const period = lastDays(days, now);
  const body = await READERS[page](query, period);
  return { ...body, since: dayName(period.first), until: dayName(period.last) };
}
