import { siteOrigin } from '@/lib/request';
import { type CaseSummary, summaryAsJson, summaryAsText, withOrigin } from '@/lib/share';
import { shareText, siteText } from '@/lib/text';
import { CopyButtons } from './copy-buttons';

/** The ways to take a summary along: copy buttons with script, text to select without, and the link. */
export function SummaryCopies({ summary }: { readonly summary: CaseSummary }) {
  const words = siteText();
  const origin = siteOrigin();
  const shown = withOrigin(summary, origin);
  return (
    <div className="summary-copies">
      <CopyButtons summary={summary} />
      <p className="summary-link" data-printed={shareText().printedOn}>
        <span className="label">{words.summaryPage.linkName}</span>
        <a href={summary.link}>{shown.link}</a>
        <span className="label no-print">{words.summaryPage.linkHelp}</span>
      </p>
      <Selectable name={words.summaryPage.asText} text={summaryAsText(shown, words.caseSummary)} />
      <Selectable name={words.summaryPage.asJson} text={summaryAsJson(shown)} />
    </div>
  );
}

function Selectable({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <details className="summary-plain no-print">
      <summary>{name}</summary>
      <textarea className="field" aria-label={name} readOnly rows={12} defaultValue={text} />
    </details>
  );
}
