import {
  type CaseSummary,
  ORIGIN_STAND_IN,
  summaryAsHtml,
  summaryAsJson,
  summaryAsMarkdown,
  summaryAsText,
  withOrigin,
} from '@/lib/share';
import { shareText, siteText } from '@/lib/text';
import { CopySummary } from './copy-summary.client';

/** The ways to take a summary along: copy buttons with script, text to select without, and the link. */
export function SummaryCopies({ summary }: { readonly summary: CaseSummary }) {
  const words = siteText();
  // Only what is used, for no function can be handed to the browser.
  const { copyAs, formats, copied: saidOf, copyFailed, print, copyLink, linkCopied } = words.summaryPage;
  const origin = process.env.STEPWISE_ORIGIN?.replace(/\/+$/, '') ?? '';
  const shown = withOrigin(summary, origin);
  const copied = withOrigin(summary, origin || ORIGIN_STAND_IN);
  return (
    <div className="summary-copies">
      <CopySummary
        words={{ copyAs, formats, copied: saidOf, copyFailed, print, copyLink, linkCopied }}
        standIn={ORIGIN_STAND_IN}
        link={copied.link}
        formats={{
          text: summaryAsText(copied, words.caseSummary),
          html: summaryAsHtml(copied, words.caseSummary),
          markdown: summaryAsMarkdown(copied, words.caseSummary),
          json: summaryAsJson(copied),
        }}
      />
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
