import type { Kysely } from 'kysely';
import type { Catalog } from '@/lib/catalog';
import type { Tables } from '@/lib/events';
import { commentsReport } from './comments-report';
import { contentReport } from './content-report';
import { dayName, lastDays, type Period } from './counts';
import { type DeskPage, FILTERED_PAGES, NO_FILTER, type ReportFilter } from './desk-pages';
import { flowsReport } from './flows-report';
import { healthReport } from './health-report';
import { overviewReport } from './overview-report';
import { pagesOf } from './pages-of';
import type { Report, ReportBody } from './report';
import { searchReport } from './search-report';

type Reader = (query: Kysely<Tables>, period: Period, catalog?: Catalog) => Promise<ReportBody>;

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
 * @param now milliseconds since 1970
 * @param catalog what the counts are about; without one, nothing is narrowed and nothing is said of articles
 * @throws what the database throws
 */
export async function readReport(
  query: Kysely<Tables>,
  { page, days, filter = NO_FILTER }: ReportWanted,
  now: number,
  catalog?: Catalog,
): Promise<Report> {
  const has = catalog && FILTERED_PAGES.has(page) ? pagesOf(catalog, filter) : undefined;
  const period = lastDays(days, now, has);
  const body = await READERS[page](query, period, catalog);
  return { ...body, since: dayName(period.first), until: dayName(period.last) };
}
