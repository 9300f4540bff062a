import { engineerAddress } from '@/lib/addresses';
import type { LookupRow } from '@/lib/lookup';
import { siteText } from '@/lib/text';
import { detailsOf } from './lookup-table';

/** What each id is, a row each; on a narrow screen a row is a small block. */
export function LookupRows({ rows }: { readonly rows: readonly LookupRow[] }) {
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

function Row({ row }: { readonly row: LookupRow }) {
  const { engineer } = siteText();
  const { asked, kind, name, address, article } = row;
  return (
    <tr>
      <th scope="row" className="font-mono wrap-anywhere">
        {asked}
      </th>
      <td>{kind === 'unknown' ? <strong>{engineer.lookUp.kinds.unknown}</strong> : engineer.lookUp.kinds[kind]}</td>
      <td>
        {kind === 'unknown' && name !== '' && `${engineer.lookUp.nearest} `}
        {address === '' ? name : <a href={address}>{name}</a>}
      </td>
      <td>
        {kind !== 'unknown' && detailsOf(row)}
        {article !== undefined && (
          <>
            {kind !== 'unknown' && ' · '}
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
