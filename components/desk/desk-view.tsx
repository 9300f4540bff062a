import { DESK_ADDRESS, type DrawnDesk, deskAddress, type Table } from '@/lib/desk/drawn';
import type { Flow } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { CommentList } from './comment-list';
import { DayChart } from './day-chart';
import { Figures } from './figures';
import { FilterForm } from './filter-form';
import { FlowSection } from './flow-section';
import { ReportTable } from './report-table';
import { reportWords } from './report-words';
import { SignIn } from './sign-in';

/** Periods that are offered, in days. */
const PERIODS = [7, 30, 90, 365];

type DrawnReport = Extract<DrawnDesk, { readonly kind: 'report' }>;

interface Props {
  readonly drawn: DrawnDesk;
  /** The flow that the page is about; `undefined` for none. */
  readonly flow: Flow | undefined;
}

/** A page of the desk, or the way in. */
export function DeskView({ drawn, flow }: Props) {
  return drawn.kind === 'signIn' ? <SignIn {...drawn} /> : <DeskReport drawn={drawn} flow={flow} />;
}

function DeskReport({ drawn, flow }: { readonly drawn: DrawnReport } & Pick<Props, 'flow'>) {
  const words = siteText().desk;
  const { page, days, filter, report, token } = drawn;
  return (
    <div className="desk">
      <DeskMenu drawn={drawn} />
      <h1 tabIndex={-1}>{words.pages[page]}</h1>
      <p className="label mt-2">{words.range({ since: report.since, until: report.until })}</p>
      <nav aria-label={words.period} className="desk-links">
        {PERIODS.map((period) => (
          <a
            key={period}
            href={deskAddress(page, '', period, filter)}
            aria-current={period === days ? 'page' : undefined}
          >
            {words.days({ days: period })}
          </a>
        ))}
      </nav>
      <FilterForm drawn={drawn} />
      <Figures figures={report.figures} live={deskAddress(page, 'live', days, filter)} />
      {report.chart !== null && <DayChart {...report.chart} />}
      {flow !== undefined && <FlowSection flow={flow} drawn={drawn} />}
      {report.tables.map((table) =>
        page === 'comments' ? (
          <CommentList
            key={table.id}
            table={table}
            days={days}
            filter={filter}
            token={token}
            downloads={downloadsOf(drawn, table)}
          />
        ) : (
          <ReportTable
            key={table.id}
            table={table}
            downloads={downloadsOf(drawn, table)}
            written={reportWords}
            funnelOf={(path) => deskAddress('flows', '', days, { ...filter, flow: path.split('/')[2] ?? '' })}
          />
        ),
      )}
    </div>
  );
}

function DeskMenu({ drawn: { page, days, filter, token, who, pages } }: { readonly drawn: DrawnReport }) {
  const words = siteText().desk;
  return (
    <div className="desk-menu">
      <nav aria-label={words.menu} className="desk-links">
        {pages.map((each) => (
          <a
            key={each}
            href={deskAddress(each, '', days, { ...filter, flow: '' })}
            aria-current={each === page ? 'page' : undefined}
          >
            {words.pages[each]}
          </a>
        ))}
      </nav>
      <form method="post" action={`${DESK_ADDRESS}/sign-out`}>
        <input type="hidden" name="token" value={token} />
        <span className="label">{who}</span>{' '}
        <button type="submit" className="button">
          {words.signOut}
        </button>
      </form>
    </div>
  );
}

/** Tables that one patch is made of. */
const PROPOSALS: ReadonlySet<string> = new Set(['proposals', 'found-later']);

function downloadsOf(
  { page, days, filter, canPropose }: DrawnReport,
  { id, rows }: Table,
): readonly (readonly [name: string, address: string])[] {
  const hasPatch = canPropose && PROPOSALS.has(id) && rows.length > 0;
  return [
    ['CSV', deskAddress(page, `${id}.csv`, days, filter)],
    ['JSON', deskAddress(page, `${id}.json`, days, filter)],
    ...(hasPatch ? [['Patch', deskAddress(page, 'proposals.patch', days)] as const] : []),
  ];
}
