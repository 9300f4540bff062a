import { pluralForms, siteText } from '@/lib/text';

interface Props {
  readonly label: string;
  /** Id of the element that holds the lists (`[data-filter-list]`) and their groups (`[data-filter-group]`). */
  readonly list: string;
  /** Said after each change, of how many entries are left. */
  readonly said: (values: { readonly count: number }) => string;
}

/** A box that narrows a long list on the page (`script/`); without script the whole list simply stands there. */
export function ListFilter({ label, list, said }: Props) {
  return (
    <div className="needs-script mb-8 max-w-measure no-print">
      <label className="flex flex-col gap-1.5">
        <span className="label">{label}</span>
        <input
          type="search"
          className="field"
          autoComplete="off"
          spellCheck={false}
          data-filters={list}
          data-said={saidForms(said)}
        />
      </label>
      <p role="status" className="label mt-1 min-h-6" />
    </div>
  );
}

/** What a filter box says, as its script reads it. */
export function saidForms(said: Props['said']): string {
  return JSON.stringify(pluralForms(said, siteText().language));
}
