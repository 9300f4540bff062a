import { ownWords } from '@/components/lists';
import type { Diagnostic } from '@/lib/format';
import { siteText } from '@/lib/text';
import type { EngineerFacts } from './engineer-facts';

/** What is wrong with a file: where, how bad, what, and how to mend it. Mail addresses that a finding quotes are left out. */
export function Findings({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const words = siteText().engineer;
  return (
    <ul className="space-y-3">
      {diagnostics.map(({ code, severity, line, column, message, fix }) => (
        <li key={`${code} ${line} ${column} ${message}`} className="wrap-anywhere">
          <p>
            <strong>{words.severities[severity]}</strong> <code className="font-mono">{code}</code>{' '}
            <span className="text-soft">{siteText().article.lineOf({ line, column })}</span>
          </p>
          <p>
            {hideMail(message)}. <span className="text-soft">{hideMail(fix)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A mail address, or what looks like one: letters of any script on both sides of an at sign. */
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;

/** A text with its mail addresses left out, for what quotes a file: `no such page "…@…"`. */
export function hideMail(text: string): string {
  return text.replace(MAIL, '…@…');
}

/** A header's properties as its author wrote them. */
export function PropertiesTable({
  properties,
  language,
}: Pick<EngineerFacts, 'properties'> & { readonly language: string }) {
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
            <td className="wrap-anywhere" {...(isSaid(value) ? ownWords({ language }, value) : {})}>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Words, and no ID, number, or list of these. */
function isSaid(value: string): boolean {
  return /\p{L}\s+\p{L}|[^\p{ASCII}]/u.test(value);
}
