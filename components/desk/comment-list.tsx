import { COMMENT_STATES, cellText, DESK_ADDRESS, FILTER_NAMES, type ReportFilter, type Table } from '@/lib/desk/drawn';
import { siteText } from '@/lib/text';
import { TableHead } from './report-table';
import { reportWords } from './report-words';

interface Props {
  readonly table: Table;
  readonly days: number;
  readonly filter: ReportFilter;
  readonly token: string;
  readonly downloads: readonly (readonly [name: string, address: string])[];
}

/** What readers wrote, each with its state and the buttons that change it. */
export function CommentList({ table, days, filter, token, downloads }: Props) {
  return (
    <section aria-labelledby={table.id} className="mt-12">
      <TableHead table={table} downloads={downloads} written={reportWords} />
      {table.rows.length === 0 && <p className="mt-3">{siteText().desk.nothing}</p>}
      <ul className="desk-comments">
        {table.rows.map((row) => (
          <Comment key={String(row[0])} row={row} days={days} filter={filter} token={token} />
        ))}
      </ul>
    </section>
  );
}

interface CommentProps {
  readonly row: Table['rows'][number];
  readonly days: number;
  readonly filter: ReportFilter;
  readonly token: string;
}

function Comment({ row, days, filter, token }: CommentProps) {
  const words = siteText().desk;
  const reasons: Readonly<Record<string, string>> = siteText().feedback.reasons;
  const [id, state, at, page, solved, reason, comment] = row.map((cell) => cell ?? '');
  const facts = [
    cellText(at ?? null, 'time'),
    solved === 'yes' ? words.solved.yes : words.solved.no,
    reasons[String(reason)],
  ].filter(Boolean);
  return (
    <li data-state={state}>
      <p className="label">
        <strong>{words.states[COMMENT_STATES.find((each) => each === state) ?? 'new']}</strong> ·{' '}
        <a href={String(page)}>{String(page)}</a> · {facts.join(' · ')}
      </p>
      <blockquote className="desk-words">{comment}</blockquote>
      <form method="post" action={`${DESK_ADDRESS}/comment`} className="desk-links">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="id" value={String(id)} />
        <input type="hidden" name="days" value={days} />
        {FILTER_NAMES.filter((name) => filter[name] !== '').map((name) => (
          <input key={name} type="hidden" name={name} value={filter[name]} />
        ))}
        {COMMENT_STATES.filter((each) => each !== state).map((each) => (
          <button
            key={each}
            type="submit"
            name="state"
            value={each}
            className="button"
            aria-label={words.setState[each]({ comment: String(comment).slice(0, 60) })}
          >
            {words.states[each]}
          </button>
        ))}
      </form>
    </li>
  );
}
