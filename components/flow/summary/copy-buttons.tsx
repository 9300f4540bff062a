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
import { siteText } from '@/lib/text';

const FORMATS = ['text', 'html', 'markdown', 'json'] as const;

/**
 * Buttons that copy a summary in each format, and print it. Each holds its copy; in its links a stand-in takes the place of
 * the site's origin, where only the reader's browser knows it.
 */
export function CopyButtons({ summary }: { readonly summary: CaseSummary }) {
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
