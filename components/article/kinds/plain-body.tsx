import type { Diagnostic } from '@/lib/format';
import { siteText } from '@/lib/text';
import type { BodyProps } from '../body-props';

/** A body that could not be read as its kind asks: the words as written, with the findings folded away below them. */
export function PlainBody({ record }: BodyProps) {
  const words = siteText().article;
  if (record.source.trim() === '') return <p className="notice">{words.empty}</p>;
  return (
    <>
      <p className="notice">{words.plainNotice}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <pre tabIndex={0} className="overflow-x-auto rounded-soft bg-wash p-4 font-mono text-small whitespace-pre-wrap">
        {record.source.trim()}
      </pre>
      <Findings diagnostics={record.diagnostics} />
    </>
  );
}

/** Findings about the file, for its author. */
export function Findings({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const words = siteText().article;
  if (diagnostics.length === 0) return null;
  return (
    <details>
      <summary className="text-accent">{words.findings(diagnostics.length)}</summary>
      <ul className="mt-2 space-y-2">
        {diagnostics.map((each) => (
          <li key={`${each.code}:${each.line}:${each.column}`}>
            <span className="label block">{words.lineOf(each.line, each.column)}</span>
            {each.message} {each.fix}
          </li>
        ))}
      </ul>
    </details>
  );
}
