import { Icon } from '@/components/icons';
import { type Field, FLOW_FIELDS } from '@/lib/flow';
import type { Contact } from '@/lib/format';
import { siteOrigin } from '@/lib/request';
import type { CaseSummary, Delivery } from '@/lib/share';
import { languageName, siteText, textIn } from '@/lib/text';
import { SummaryCopies, SummaryLink } from './summary-copies';
import { type SummaryEnds, SummarySheet } from './summary-sheet';

interface SummaryViewProps {
  readonly summary: CaseSummary;
  /** Where readers turn to with it. */
  readonly contact: Contact | null;
  /** Address of the page, and everything answered as fields: what the button to a webhook posts (`carriedFields`). */
  readonly action: string;
  readonly fields: readonly Field[];
  /** What became of it, where it was just sent. */
  readonly delivery?: Delivery | null;
  /** 1 where the summary is all the page shows, 2 below an outcome. */
  readonly level?: 1 | 2;
  readonly ends?: SummaryEnds | undefined;
}

/** A case summary, whole. All of it comes from the server; script adds the copy buttons. */
export function SummaryView({ summary, contact, action, fields, delivery = null, level = 1, ends }: SummaryViewProps) {
  const words = siteText().summaryPage;
  const Heading = `h${level}` as const;
  // What was sent once needs no second way.
  const way = delivery?.kind === 'delivered' ? null : contact;
  const help = { link: words.contactLinkHelp, mail: words.contactMailHelp, webhook: words.contactSendHelp };
  return (
    <section data-flow-summary="" aria-labelledby="case-summary" className="summary">
      {delivery !== null && <DeliveryNotice delivery={delivery} />}
      <Heading id="case-summary" tabIndex={-1}>
        {words.title}
      </Heading>
      <p className="summary-lead">{words.lead}</p>
      <SummaryCopies summary={summary} isMain={way === null}>
        {way && <ContactWay contact={way} summary={summary} action={action} fields={fields} />}
      </SummaryCopies>
      {way && <p className="label no-print">{help[way.kind]}</p>}
      <Sheets summary={summary} level={level} ends={ends} />
      <SummaryLink summary={summary} />
    </section>
  );
}

interface SheetsProps extends Pick<SummaryViewProps, 'summary' | 'ends'> {
  readonly level: 1 | 2;
}

/** The reader's summary, and beside it the one for support where that is in another language. */
function Sheets({ summary, level, ends }: SheetsProps) {
  const { support } = summary;
  const parts = level === 1 ? 2 : 3;
  if (support === null || !support.isTranslated) return <SummarySheet summary={summary} level={parts} ends={ends} />;
  const Heading = `h${parts}` as const;
  const inner = parts === 2 ? 3 : 4;
  const { inYours, forSupport } = siteText().summaryPage;
  return (
    <div className="summary-both">
      <section aria-labelledby="summary-yours">
        <Heading id="summary-yours">{inYours({ language: languageName(summary.language) })}</Heading>
        <SummarySheet summary={summary} level={inner} ends={ends} />
      </section>
      <section aria-labelledby="summary-support">
        <Heading id="summary-support">{forSupport({ language: languageName(support.language) })}</Heading>
        <SummarySheet summary={support.summary} language={support.language} level={inner} />
      </section>
    </div>
  );
}

/** What became of a summary that was sent. */
export function DeliveryNotice({ delivery }: { readonly delivery: Delivery }) {
  const words = siteText().summaryPage;
  if (delivery.kind === 'delivered')
    return (
      <div role="status" className="notice notice-good mb-6" data-delivery="delivered">
        <p className="font-semibold">{words.delivered}</p>
        {delivery.reference !== '' && <p>{words.reference({ reference: delivery.reference })}</p>}
      </div>
    );
  const { reason, status } = delivery;
  return (
    <div role="alert" className="notice notice-warning mb-6" data-delivery="failed">
      <p className="font-semibold">{words.failed.title}</p>
      <p>{reason === 'refused' ? words.failed.refused({ status }) : words.failed[reason]}</p>
      <p>{words.failed.help}</p>
    </div>
  );
}

interface ContactWayProps {
  readonly contact: Contact;
  readonly summary: CaseSummary;
  readonly action: string;
  readonly fields: readonly Field[];
}

/** The operator's way to a human. A mail gets the link alone, for what was typed never stands in an address. */
function ContactWay({ contact, summary, action, fields }: ContactWayProps) {
  const words = siteText().summaryPage;
  if (contact.kind === 'link') return <ContactLink href={contact.href} label={contact.label || words.contactLink} />;
  if (contact.kind === 'mail') {
    const label = contact.label || words.contactMail({ address: contact.address });
    return <ContactLink href={mailTo(contact.address, summary)} label={label} />;
  }
  return (
    <div className="summary-contact">
      <form method="post" action={action}>
        {fields.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose names may repeat.
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" name={FLOW_FIELDS.send} value="summary" className="button button-strong">
          <Icon name="send" />
          {contact.label || words.contactSend}
        </button>
      </form>
    </div>
  );
}

function ContactLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <span className="summary-contact">
      <a className="button button-strong" href={href}>
        <Icon name="send" />
        {label}
      </a>
    </span>
  );
}

function mailTo(address: string, { title, link, support }: CaseSummary): string {
  const words = siteText().summaryPage;
  const origin = siteOrigin();
  const subject = encodeURIComponent(
    support === null
      ? words.mailSubject({ title })
      : textIn(support.language).summaryPage.mailSubject({ title: support.summary.title }),
  );
  const body = encodeURIComponent(words.mailBody({ link: `${origin}${link}` }));
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${subject}&body=${body}`;
}
