import { siteText } from '@/lib/text';
import type { EngineerFacts } from './engineer-facts';

/** A header's properties as its author wrote them. */
export function PropertiesTable({ properties }: Pick<EngineerFacts, 'properties'>) {
  const words = siteText().engineer;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.property}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {properties.map(([name, value]) => (
          <tr key={name}>
            <th scope="row" className="font-mono">
              {name}
            </th>
            <td className="wrap-anywhere">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
