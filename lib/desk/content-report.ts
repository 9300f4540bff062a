import { type Kysely, sql } from 'kysely';
import type { Catalog } from '@/lib/catalog';
import type { Count, Tables } from '@/lib/events';
import { type Period, shareOf, sumsOf, tally } from './counts';
import type { ReportBody, Surroundings } from './report';
import { wilson } from './wilson';

/** Articles that are listed. */
const MOST_ROWS = 500;

/** Votes below which nothing is said of what to fix: it would be chance that puts an article first. */
const FEWEST_VOTES = 5;

/** Articles by what fixing them would bring: views × (1 − the lower bound of the share that was solved). */
export async function contentReport(
  query: Kysely<Tables>,
  period: Period,
  { catalog }: Surroundings,
): Promise<ReportBody> {
  const views = await sumsOf(query, period, ['view'], ['page']);
  const votes = await sumsOf(query, period, ['feedback'], ['page', 'part', 'choice']);
  const voteOf = tally(votes, ({ page, choice }) => `${choice} ${page}`);
  const commentsOf = await commentCounts(query, period);
  const articles = views
    .filter(({ page }) => page.startsWith('/articles/'))
    .map(({ page, times }) => {
      const yes = voteOf(`yes ${page}`);
      const all = yes + voteOf(`no ${page}`);
      const { low, high } = wilson(yes, all);
      const gain = all >= FEWEST_VOTES ? Math.round(times * (1 - low)) : null;
      return { page, times, yes, all, low, high, gain };
    })
    .toSorted((a, b) => (b.gain ?? -1) - (a.gain ?? -1) || b.times - a.times || (a.page < b.page ? -1 : 1));
  return {
    title: 'Content',
    figures: [],
    chart: null,
    tables: [
      {
        id: 'articles',
        title: 'Fix next',
        note: `Views × (1 − the lowest likely share of readers it helped), for articles with at least ${FEWEST_VOTES} answers; all others come after them, by views. The likely range is a 95% Wilson interval. Findings are those of stepwise check, broken links among them.`,
        columns: [
          { label: 'Page', kind: 'page' },
          { label: 'Views', kind: 'number' },
          { label: 'Answers', kind: 'number' },
          { label: 'Solved', kind: 'share' },
          { label: 'At least', kind: 'share' },
          { label: 'At most', kind: 'share' },
          { label: 'Comments', kind: 'number' },
          { label: 'Last change', kind: 'text' },
          { label: 'Findings', kind: 'text' },
          { label: 'Fix next', kind: 'number' },
        ],
        rows: articles
          .slice(0, MOST_ROWS)
          .map(({ page, times, yes, all, low, high, gain }) => [
            page,
            times,
            all,
            shareOf(yes, all),
            all === 0 ? null : low,
            all === 0 ? null : high,
            commentsOf(page),
            ...contentCells(catalog, page),
            gain,
          ]),
      },
      reasonsTable(votes),
    ],
  };
}

/** When an article last changed, and what `check` finds in it. */
function contentCells(catalog: Catalog | undefined, page: string): readonly [changed: string | null, findings: string] {
  const article = catalog?.article(page.split('/')[2] ?? '');
  if (article === undefined) return [null, ''];
  const { changed, diagnostics } = article;
  const findings = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? '' : `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`;
  });
  const day = changed === undefined ? null : `${changed.on}${changed.isOld ? ' (stale)' : ''}`;
  return [day, findings.filter(Boolean).join(', ')];
}

async function commentCounts(query: Kysely<Tables>, { first, last }: Period): Promise<(page: string) => number> {
  const rows = await query
    .selectFrom('stepwise_feedback')
    .where('day', '>=', first)
    .where('day', '<=', last)
    // Written out, as the index of those that have words has it.
    .where(sql<boolean>`comment <> ''`)
    .select('page')
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .groupBy('page')
    .execute();
  const counts = new Map(rows.map(({ page, times }) => [page, Number(times)]));
  return (page) => counts.get(page) ?? 0;
}

function reasonsTable(votes: readonly Count[]): ReportBody['tables'][number] {
  const rows = votes
    .filter(({ choice, times }) => choice === 'no' && times > 0)
    .toSorted((a, b) => b.times - a.times || (a.page < b.page ? -1 : 1))
    .slice(0, MOST_ROWS);
  return {
    id: 'reasons',
    title: 'Why it didn’t help',
    note: 'Answers with No, by page and reason; empty where the reader gave none.',
    columns: [
      { label: 'Page', kind: 'page' },
      { label: 'Reason', kind: 'text' },
      { label: 'Answers', kind: 'number' },
    ],
    rows: rows.map(({ page, part, times }) => [page, part, times]),
  };
}
