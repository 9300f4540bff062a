import { siteOrigin } from '@/lib/request';
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

const FORMATS = ['text', 'html', 'markdown', 'json'] as const;

/**
 * Buttons that copy a summary in each format, and print it. Each holds its copy; in its links a stand-in takes the place of
 * the site's origin, where only the reader's browser knows it.
 */
function CopyButtons({ summary }: { readonly summary: CaseSummary }) {
  const { copyAs, formats, copied: saidOf, copyFailed, print, copyLink, linkCopied } = siteText().summaryPage;
  const origin = siteOrigin() || ORIGIN_STAND_IN;
  const copies = copiesOf(withOrigin(summary, origin));
  return (
    <div className="needs-script no-print" data-summary-copies={ORIGIN_STAND_IN} data-failed={copyFailed}>
      <fieldset className="summary-buttons">
        <legend>{copyAs}</legend>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            data-copy-as={format}
            data-copied={copies[format]}
            data-said={saidOf[format]}
          >
            {formats[format]}
          </button>
        ))}
      </fieldset>
      <p className="summary-buttons">
        <button type="button" className="button" data-copy-as="link" data-copied={copies.link} data-said={linkCopied}>
          {copyLink}
        </button>
        <button type="button" className="button" data-copy-as="print">
          {print}
        </button>
      </p>
    </div>
  );
}

function copiesOf(summary: CaseSummary): Readonly<Record<(typeof FORMATS)[number] | 'link', string>> {
  const words = siteText().caseSummary;
  return {
    text: summaryAsText(summary, words),
    html: summaryAsHtml(summary, words),
    markdown: summaryAsMarkdown(summary, words),
    json: summaryAsJson(summary),
    link: summary.link,
  };
}
