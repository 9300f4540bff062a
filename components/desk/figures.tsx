import { type Cell, cellText, type Table } from '@/lib/desk/drawn';
import { reportWords } from './report-words';

interface Props {
  readonly figures: readonly {
    readonly label: string;
    readonly value: Cell;
    readonly kind: Table['columns'][number]['kind'];
    readonly note: string;
  }[];
  /** Where they come from while the page is open. */
  readonly live: string;
}

/** The few numbers to look at first; `null` where there are none. */
export function Figures({ figures, live }: Props) {
  if (figures.length === 0) return null;
  return (
    <dl className="desk-figures" data-live={live}>
      {figures.map(({ label, value, kind, note }) => (
        <div key={label}>
          <dt {...reportWords(label)}>{label}</dt>
          <dd className="desk-number" data-figure="">
            {cellText(value, kind)}
          </dd>
          {note !== '' && (
            <dd {...reportWords(note)} className="label">
              {note}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
