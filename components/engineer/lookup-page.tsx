import { CopyButton } from '@/components/share';
import { ENGINEER_ADDRESS, LOOKUP_CSV_ADDRESS } from '@/lib/addresses';
import { type Lookup, MOST_IDS, MOST_NEAREST } from '@/lib/lookup';
import { siteText } from '@/lib/text';
import { LookupRows } from './lookup-rows';
import { lookupTable } from './lookup-table';

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
      <p className="mt-3 mb-8 max-w-measure text-lead text-soft">{words.intro(MOST_IDS)}</p>
      <form method="post" action={ENGINEER_ADDRESS} className="max-w-measure">
        {found?.asked === 0 && <Empty />}
        <label htmlFor="ids" className="fill-label">
          {words.label}
        </label>
        <textarea
          id="ids"
          name="ids"
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

function Found({ found }: { readonly found: Lookup }) {
  const words = siteText().engineer.lookUp;
  const { head, rows } = lookupTable(found.rows);
  const asText = [head, ...rows].map((row) => row.join('\t')).join('\n');
  return (
    <section aria-labelledby="found" className="mt-12">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="found">{words.found(found.lookedUp, found.unknown)}</h2>
        <CopyButton copies={{ text: asText }} said={words.tableCopied}>
          {words.copyTable}
        </CopyButton>
      </div>
      {found.asked > found.lookedUp && <p className="notice mb-4">{words.tooMany(found.asked, found.lookedUp)}</p>}
      {found.unknown > MOST_NEAREST && <p className="notice mb-4">{words.nearestForFirst(MOST_NEAREST)}</p>}
      <LookupRows rows={found.rows} />
    </section>
  );
}
