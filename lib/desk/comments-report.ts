import { type Kysely, sql } from 'kysely';
import type { Tables } from '@/lib/events';
import type { Period } from './counts';
import type { ReportBody } from './report';

/** Comments that are listed. */
const MOST_ROWS = 300;

/** Comments out of which those of some pages are taken. */
const MOST_LOOKED_AT = 5000;

/** What readers wrote, newest first; what is done comes last. */
export async function commentsReport(query: Kysely<Tables>, { first, last, has }: Period): Promise<ReportBody> {
  const found = await query
    .selectFrom('stepwise_feedback')
    .where('day', '>=', first)
    .where('day', '<=', last)
    // Written out, as the index of those that have words has it.
    .where(sql<boolean>`comment <> ''`)
    .selectAll()
    .orderBy('at', 'desc')
    .limit(has === undefined ? MOST_ROWS : MOST_LOOKED_AT)
    .execute();
  const rows = found.filter(({ page }) => has?.(page) ?? true).slice(0, MOST_ROWS);
  const sorted = rows.toSorted((a, b) => Number(a.state === 'done') - Number(b.state === 'done') || b.at - a.at);
  return {
    title: 'Comments',
    figures: [
      { label: 'New', value: rows.filter(({ state }) => state === 'new').length, kind: 'number', note: '' },
      { label: 'Comments', value: rows.length, kind: 'number', note: '' },
    ],
    chart: null,
    tables: [
      {
        id: 'comments',
        title: 'What readers wrote',
        note: 'Comments are anonymous, so you can’t reply. Email addresses, keys, and numbers that look personal were taken out before anything was stored.',
        columns: [
          { label: 'ID', kind: 'text' },
          { label: 'State', kind: 'text' },
          { label: 'When', kind: 'time' },
          { label: 'Page', kind: 'page' },
          { label: 'Solved', kind: 'text' },
          { label: 'Reason', kind: 'text' },
          { label: 'Comment', kind: 'text' },
        ],
        rows: sorted.map(({ id, state, at, page, solved, reason, comment }) => [
          id,
          state,
          Number(at),
          page,
          solved === 1 ? 'yes' : 'no',
          reason,
          comment,
        ]),
      },
    ],
  };
}
