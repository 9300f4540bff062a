import type { ReactNode } from 'react';
import { Icon } from '@/components/icons';
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

interface SummaryCopiesProps {
  readonly summary: CaseSummary;
  /** Whether to copy is the one thing to do here; else it stands beside the operator's way, which comes first. */
  readonly isMain: boolean;
  readonly children?: ReactNode;
}

/**
 * The ways to take a summary along: one to do first, copying, and a menu of other formats, which holds texts to select for
 * those without script. Each button holds its copy; in its links a stand-in takes the place of the site's origin, where only
 * the reader's browser knows it.
 */
export function SummaryCopies({ summary, isMain, children }: SummaryCopiesProps) {
  const words = siteText();
  const { copyAs, copyFailed, copySummary, copied } = words.summaryPage;
  const copies = copiesOf(withOrigin(summary, siteOrigin() || ORIGIN_STAND_IN));
  const shown = withOrigin(summary, siteOrigin());
  return (
    <div className="actions no-print" data-summary-copies={ORIGIN_STAND_IN} data-failed={copyFailed}>
      {children}
      <button
        type="button"
        className={`needs-script button ${isMain ? 'button-strong' : 'button-plain'}`}
        data-copy-as="text"
        data-copied={copies.text}
        data-said={copied.text}
      >
        <Icon name="copy" />
        {copySummary}
      </button>
      <details className="menu">
        <summary className="button button-plain">{copyAs}</summary>
        <div className="share-panel">
          <OtherFormats copies={copies} />
          <Selectable name={words.summaryPage.asText} text={summaryAsText(shown, words.caseSummary)} />
          <Selectable name={words.summaryPage.asJson} text={summaryAsJson(shown)} />
        </div>
      </details>
    </div>
  );
}

/** The address that gives the choices back, on paper too. */
export function SummaryLink({ summary }: Pick<SummaryCopiesProps, 'summary'>) {
  const { linkName, linkHelp } = siteText().summaryPage;
  return (
    <p className="summary-link" data-printed={siteText().share.printedOn}>
      <span className="label">{linkName}</span>
      <a href={summary.link}>{withOrigin(summary, siteOrigin()).link}</a>
      <span className="label no-print">{linkHelp}</span>
    </p>
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

const FORMATS = ['html', 'markdown', 'json'] as const;

function OtherFormats({ copies }: { readonly copies: Copies }) {
  const { formats, copied, print, copyLink, linkCopied } = siteText().summaryPage;
  return (
    <p className="needs-script summary-buttons">
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          data-copy-as={format}
          data-copied={copies[format]}
          data-said={copied[format]}
        >
          {formats[format]}
        </button>
      ))}
      <button type="button" className="button" data-copy-as="link" data-copied={copies.link} data-said={linkCopied}>
        {copyLink}
      </button>
      <button type="button" className="button" data-copy-as="print">
        {print}
      </button>
    </p>
  );
}

type Copies = Readonly<Record<'text' | 'link' | (typeof FORMATS)[number], string>>;

function copiesOf(summary: CaseSummary): Copies {
  const words = siteText().caseSummary;
  return {
    text: summaryAsText(summary, words),
    html: summaryAsHtml(summary, words),
    markdown: summaryAsMarkdown(summary, words),
    json: summaryAsJson(summary),
    link: summary.link,
  };
}
