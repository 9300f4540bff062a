import { DESK_ADDRESS, DESK_PAGES, type DeskPage, type DrawnDesk } from '@/lib/desk/drawn';
import { siteText } from '@/lib/text';
import { CommentList } from './comment-list';
import { DayChart } from './day-chart';
import { Figures } from './figures';
import { ReportTable } from './report-table';
import { SignIn } from './sign-in';

/** Periods that are offered, in days. */
const PERIODS = [7, 30, 90, 365];

type DrawnReport = Extract<DrawnDesk, { readonly kind: 'report' }>;

/** A page of the desk, or the way in. */
export function DeskView({ drawn }: { readonly drawn: DrawnDesk }) {
  return drawn.kind === 'signIn' ? <SignIn {...drawn} /> : <DeskReport drawn={drawn} />;
}

function DeskReport({ drawn }: { readonly drawn: DrawnReport }) {
  const words = siteText().desk;
  const { page, days, report, token } = drawn;
  return (
    <div className="desk">
      <DeskMenu drawn={drawn} />
      <h1 tabIndex={-1}>{words.pages[page]}</h1>
      <p className="label mt-2">{words.range(report.since, report.until)}</p>
      <nav aria-label={words.period} className="desk-links">
        {PERIODS.map((period) => (
          <a key={period} href={addressOf(page, period)} aria-current={period === days ? 'page' : undefined}>
            {words.days(period)}
          </a>
        ))}
      </nav>
      <Figures figures={report.figures} />
      {report.chart !== null && <DayChart {...report.chart} />}
      {report.tables.map((table) =>
        page === 'comments' ? (
          <CommentList
            key={table.id}
            table={table}
            days={days}
            token={token}
            downloads={downloadsOf(page, table.id, days)}
          />
        ) : (
          <ReportTable key={table.id} table={table} downloads={downloadsOf(page, table.id, days)} />
        ),
      )}
    </div>
  );
}

function DeskMenu({ drawn: { page, days, token, who, pages } }: { readonly drawn: DrawnReport }) {
  const words = siteText().desk;
  return (
    <div className="desk-menu">
      <nav aria-label={words.menu} className="desk-links">
        {pages.map((each) => (
          <a key={each} href={addressOf(each, days)} aria-current={each === page ? 'page' : undefined}>
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

function pathOf(page: DeskPage): string {
  return page === DESK_PAGES[0] ? DESK_ADDRESS : `${DESK_ADDRESS}/${page}`;
}

function addressOf(page: DeskPage, days: number): string {
  return `${pathOf(page)}?days=${days}`;
}

function downloadsOf(
  page: DeskPage,
  table: string,
  days: number,
): readonly (readonly [name: string, address: string])[] {
  const base = `${DESK_ADDRESS}/${page}/${table}`;
  return [
    ['CSV', `${base}.csv?days=${days}`],
    ['JSON', `${base}.json?days=${days}`],
  ];
}
