import { type DrawnDesk, deskAddress, FILTERED_PAGES, hasFilter } from '@/lib/desk/drawn';
import { siteText } from '@/lib/text';

interface Props {
  readonly drawn: Extract<DrawnDesk, { readonly kind: 'report' }>;
}

/** Narrows a report to a product, a team, a kind, or a cloud: a form whose address says all of it. */
export function FilterForm({ drawn: { page, days, filter, choices } }: Props) {
  const words = siteText().desk.filter;
  if (choices === null || !FILTERED_PAGES.has(page)) return null;
  return (
    <form method="get" action={deskAddress(page, '', days).split('?', 1)[0]} className="desk-filter">
      <input type="hidden" name="days" value={days} />
      {(['product', 'kind', 'cloud'] as const).map((name) => (
        <label key={name}>
          <span className="label">{words[name]}</span>
          <select name={name} defaultValue={filter[name]} className="field">
            <option value="">{words.all}</option>
            {choices[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span className="label">{words.team}</span>
        <input name="team" defaultValue={filter.team} className="field" autoComplete="off" spellCheck={false} />
      </label>
      <button type="submit" className="button">
        {words.show}
      </button>
      {hasFilter(filter) && <a href={deskAddress(page, '', days)}>{words.clear}</a>}
    </form>
  );
}
