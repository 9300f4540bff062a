import type { Kysely } from 'kysely';
import type { Tables } from '@/lib/events';
import { commentsReport } from './comments-report';
import { contentReport } from './content-report';
import { dayName, lastDays, type Period } from './counts';
import { type DeskPage, FILTERED_PAGES, NO_FILTER, type ReportFilter } from './desk-pages';
import { flowsReport, flowsUnder } from './flows-report';
import { healthReport } from './health-report';
import { overviewReport } from './overview-report';
import { pagesOf } from './pages-of';
import type { Report, ReportBody, Surroundings } from './report';
import { searchReport } from './search-report';

type Reader = (query: Kysely<Tables>, period: Period, surroundings: Surroundings) => Promise<ReportBody>;

const READERS: Readonly<Record<DeskPage, Reader>> = {
  overview: overviewReport,
  content: contentReport,
  flows: flowsReport,
  search: searchReport,
  comments: commentsReport,
  health: healthReport,
};

/** Which report is read. */
export interface ReportWanted {
  readonly page: DeskPage;
  /** Days to go back, with today. */
  readonly days: number;
  readonly filter?: ReportFilter;
}

/**
 * Reads one page of the desk from the counts of the last days.
 * @throws what the database throws
 */
export async function readReport(
  query: Kysely<Tables>,
  { page, days, filter = NO_FILTER }: ReportWanted,
  surroundings: Surroundings,
): Promise<Report> {
  const { catalog, now } = surroundings;
  const own = page === 'flows' ? filter : { ...filter, flow: '' };
  const has = catalog && FILTERED_PAGES.has(page) ? pagesOf(catalog, own) : undefined;
  const under = page === 'flows' ? flowsUnder(filter.flow) : undefined;
  const period = lastDays(days, now, { has, under });
  const body = await READERS[page](query, period, surroundings);
  return { ...body, since: dayName(period.first), until: dayName(period.last) };
}
