interface Props {
  readonly label: string;
  /** Id of the element that holds the lists (`[data-filter-list]`) and their groups (`[data-filter-group]`). */
  readonly list: string;
  /** Said after each change, with `{n}` for how many entries are left. */
  readonly said: { readonly one: string; readonly other: string };
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
          data-said-one={said.one}
          data-said-other={said.other}
        />
      </label>
      <p role="status" className="label mt-1 min-h-6" />
    </div>
  );
}
