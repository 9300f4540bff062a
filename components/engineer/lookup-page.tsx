import { CopyButton } from '@/components/share';
import {
  ENGINEER_ADDRESS,
  engineerAddress,
  LOOKUP_CSV_ADDRESS,
  LOOKUP_FIELD,
  LOOKUP_FORM,
  searchAddress,
} from '@/lib/addresses';
import { type Lookup, type LookupRow, MOST_IDS, MOST_NEAREST } from '@/lib/lookup';
import { siteText } from '@/lib/text';
import { detailsOf, isAddress, kindOf, lookupTable } from './lookup-table';

interface Props {
  /** What was pasted; empty for nothing yet. */
  readonly pasted: string;
  /** `undefined` before anything was looked up. */
  readonly found: Lookup | undefined;
}

/** The lookup: a field for ids, and what each of them is. A form like any other; nothing needs script. */
export function LookupPage({ pasted, found }: Props) {
  const words = siteText().engineer.lookUp;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lead text-soft">{words.intro({ most: MOST_IDS })}</p>
      <form id={LOOKUP_FORM} method="post" action={ENGINEER_ADDRESS} className="max-w-measure">
        {found?.asked === 0 && <Empty />}
        <label htmlFor="ids" className="fill-label">
          {words.label}
        </label>
        <textarea
          id="ids"
          name={LOOKUP_FIELD}
          rows={8}
          defaultValue={pasted}
          className="field font-mono"
          spellCheck={false}
          autoComplete="off"
          {...(found?.asked === 0 ? { 'aria-invalid': true, 'aria-describedby': 'ids-error' } : {})}
        />
        <p className="mt-4 flex flex-wrap gap-3">
          <button type="submit" className="button button-strong">
            {words.submit}
          </button>
          <button type="submit" formAction={LOOKUP_CSV_ADDRESS} className="button">
            {words.csv}
          </button>
        </p>
      </form>
      {found !== undefined && found.asked > 0 && <Found found={found} />}
      <Recent pasted={found !== undefined && found.lookedUp > found.unknown ? pasted : ''} />
      <section aria-labelledby="sharing" className="card mt-12 max-w-measure">
        <h2 id="sharing" className="font-sans text-h3">
          {words.sharing}
        </h2>
        <p className="mt-2">{words.sharingHelp}</p>
      </section>
    </>
  );
}

function Empty() {
  const words = siteText().engineer.lookUp;
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever sent an empty list must be told first that there is nothing to look up.
    <div className="error-summary" role="alert" aria-labelledby="errors" tabIndex={-1} autoFocus>
      <h2 id="errors">{words.errorTitle}</h2>
      <p>
        <a href="#ids" id="ids-error">
          {words.empty}
        </a>
      </p>
    </div>
  );
}

/** What was looked up in this tab before; `script/` keeps it there and fills it in. Not shown without script. */
function Recent({ pasted }: { readonly pasted: string }) {
  const { recent, recentHelp, clear } = siteText().engineer.lookUp;
  return (
    <section aria-labelledby="recent" className="mt-12 max-w-measure" data-recent-lookups={pasted} hidden>
      <h2 id="recent">{recent}</h2>
      <p className="label mt-2">{recentHelp}</p>
      <ul className="chips mt-3" />
      <button type="button" className="button button-quiet mt-3">
        {clear}
      </button>
    </section>
  );
}

function Found({ found }: { readonly found: Lookup }) {
  const words = siteText().engineer.lookUp;
  const { head, rows } = lookupTable(found.rows);
  const asText = [head, ...rows].map((row) => row.join('\t')).join('\n');
  return (
    <section aria-labelledby="found" className="mt-12">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="found">{words.found({ asked: found.lookedUp, unknown: found.unknown })}</h2>
        <CopyButton copies={{ text: asText }} said={words.tableCopied}>
          {words.copyTable}
        </CopyButton>
      </div>
      {found.asked > found.lookedUp && (
        <p className="notice notice-warning mb-4">{words.tooMany({ asked: found.asked, most: found.lookedUp })}</p>
      )}
      {found.unknown > MOST_NEAREST && <p className="notice mb-4">{words.nearestForFirst({ most: MOST_NEAREST })}</p>}
      <LookupRows rows={found.rows} />
    </section>
  );
}

/** What each id is, a row each; on a narrow screen a row is a small block. */
function LookupRows({ rows }: { readonly rows: readonly LookupRow[] }) {
  const { columns } = siteText().engineer.lookUp;
  return (
    <table className="table table-folding">
      <thead>
        <tr>
          <th scope="col">{columns.asked}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.details}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, in which an id may stand twice.
          <Row key={at} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** Characters of a pasted address that are shown, of its beginning and of its end, which tell it from others. */
const SHOWN_START = 40;
const SHOWN_END = 30;

function shortened(pasted: string): string {
  const characters = [...pasted];
  if (characters.length <= SHOWN_START + SHOWN_END + 1) return pasted;
  return `${characters.slice(0, SHOWN_START).join('')}…${characters.slice(-SHOWN_END).join('')}`;
}

function Row({ row }: { readonly row: LookupRow }) {
  const { engineer } = siteText();
  const { asked, kind, name, address, article } = row;
  return (
    <tr>
      <th scope="row" className="font-mono wrap-anywhere">
        {isAddress(row) ? (
          <>
            <span className="block">{shortened(row.pasted)}</span>
            <span className="label">{asked}</span>
          </>
        ) : (
          asked
        )}
      </th>
      <td>{kind === 'unknown' ? <strong>{kindOf(row)}</strong> : kindOf(row)}</td>
      <td>
        {kind === 'unknown' && name !== '' && `${engineer.lookUp.nearest} `}
        {address === '' ? name : <a href={address}>{name}</a>}
      </td>
      <td>
        {kind === 'unknown' ? (
          <a href={searchAddress(asked)}>
            {engineer.lookUp.searchFor}
            <span className="sr-only">: {shortened(asked)}</span>
          </a>
        ) : (
          detailsOf(row)
        )}
        {article !== undefined && (
          <>
            {' · '}
            <a href={engineerAddress(article.slug)}>
              {engineer.lookUp.details}
              <span className="sr-only">: {article.name}</span>
            </a>
          </>
        )}
      </td>
    </tr>
  );
}
