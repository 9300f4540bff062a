import type { Written } from '@/components/lists';
import { type Cell, cellText, type Table } from '@/lib/desk/drawn';
import { labeled, siteText } from '@/lib/text';

interface Props {
  readonly table: Table;
  /** Names and addresses of the same table in other formats. */
  readonly downloads: readonly (readonly [name: string, address: string])[];
  /** Where the desk tells more of a flow; its path is given. */
  readonly funnelOf?: ((path: string) => string) | undefined;
  /** The attributes of its words; absent where they are in the language of the page. */
  readonly written?: ((words: string) => Written) | undefined;
}

/** Rows that a page shows; drawing more takes longer than adding them up. Downloads have all. */
const MOST_ROWS = 100;

/** A table of the desk, with its explanation and its downloads. */
export function ReportTable({ table, downloads, funnelOf, written }: Props) {
  const { title, columns, rows } = table;
  const shown = downloads.length > 0 ? rows.slice(0, MOST_ROWS) : rows;
  return (
    <div className="mt-12">
      <TableHead table={table} downloads={downloads} written={written} />
      {rows.length === 0 ? (
        <p className="mt-3">{siteText().desk.nothing}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className="desk-scroll" aria-label={title} tabIndex={0}>
          <table className="table">
            <caption {...written?.(title)} className="sr-only">
              {title}
            </caption>
            <thead>
              <tr>
                {columns.map(({ label, kind }) => (
                  <th {...written?.(label)} key={label} scope="col" className={classOf(kind)}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes.
                <tr key={at}>
                  {columns.map(({ label, kind }, column) => (
                    <td key={label} className={classOf(kind)}>
                      <CellText cell={row[column] ?? null} kind={kind} funnelOf={funnelOf} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length < rows.length && (
        <p className="label mt-2">{siteText().desk.firstRows({ shown: shown.length, all: rows.length })}</p>
      )}
    </div>
  );
}

/** What a table says of itself, above its rows. */
export function TableHead({ table: { id, title, note }, downloads, written }: Omit<Props, 'funnelOf'>) {
  return (
    <>
      <h2 {...written?.(title)} id={id}>
        {title}
      </h2>
      <p className="label mt-1">
        <span {...written?.(note)}>{note}</span> {downloads.length > 0 && labeled(siteText().desk.download)}
        {downloads.map(([name, address]) => (
          <a key={name} href={address} className="desk-download" aria-label={`${title}, ${name}`}>
            {name}
          </a>
        ))}
      </p>
    </>
  );
}

type Kind = Table['columns'][number]['kind'];

function classOf(kind: Kind): string | undefined {
  if (kind === 'page' || kind === 'flow') return 'desk-page';
  return kind === 'number' || kind === 'share' ? 'desk-right' : undefined;
}

/** The paths of pages come from browsers: only what is one of this site's is a link. */
function CellText({ cell, kind, funnelOf }: { readonly cell: Cell; readonly kind: Kind } & Pick<Props, 'funnelOf'>) {
  const text = cellText(cell, kind);
  if (kind === 'flow' && funnelOf !== undefined) return <a href={funnelOf(text)}>{readable(text)}</a>;
  if (kind !== 'page' || !/^\/(?!\/)/.test(text)) return text;
  return <a href={text}>{readable(text)}</a>;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
