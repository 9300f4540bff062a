import type { Diagnostic } from '@/lib/format';
import { siteText } from '@/lib/text';
import { hideMail } from './hide-mail';

/** What is wrong with a file: where, how bad, what, and how to mend it. Mail addresses that a finding quotes are left out. */
export function Findings({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const words = siteText().engineer;
  return (
    <ul className="space-y-3">
      {diagnostics.map(({ code, severity, line, column, message, fix }) => (
        <li key={`${code} ${line} ${column} ${message}`} className="wrap-anywhere">
          <p>
            <strong>{words.severities[severity]}</strong> <code className="font-mono">{code}</code>{' '}
            <span className="text-soft">{siteText().article.lineOf(line, column)}</span>
          </p>
          <p>
            {hideMail(message)}. <span className="text-soft">{hideMail(fix)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
