import { type Cell, cellText, type Table } from '@/lib/desk/drawn';

interface Props {
  readonly figures: readonly {
    readonly label: string;
    readonly value: Cell;
    readonly kind: Table['columns'][number]['kind'];
    readonly note: string;
  }[];
}

/** The few numbers to look at first; `null` where there are none. */
export function Figures({ figures }: Props) {
  if (figures.length === 0) return null;
  return (
    <dl className="desk-figures">
      {figures.map(({ label, value, kind, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="desk-number">{cellText(value, kind)}</dd>
          {note !== '' && <dd className="label">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
