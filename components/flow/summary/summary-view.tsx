import type { ReactNode } from 'react';
import { type Field, FLOW_FIELDS } from '@/lib/flow';
import type { Contact } from '@/lib/format';
import { siteOrigin } from '@/lib/request';
import type { CaseSummary, Delivery } from '@/lib/share';
import { siteText } from '@/lib/text';
import { SummaryCopies } from './summary-copies';
import { SummarySheet } from './summary-sheet';

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
}

/** A case summary, whole. All of it comes from the server; script adds the copy buttons. */
export function SummaryView({ summary, contact, action, fields, delivery = null, level = 1 }: SummaryViewProps) {
  const words = siteText().summaryPage;
  const Heading = `h${level}` as const;
  return (
    <section data-flow-summary="" aria-labelledby="case-summary" className="summary">
      {delivery !== null && <DeliveryNotice delivery={delivery} />}
      <Heading id="case-summary" tabIndex={-1}>
        {words.title}
      </Heading>
      <p className="summary-lead">{words.lead}</p>
      <SummarySheet summary={summary} />
      <SummaryCopies summary={summary} />
      {contact !== null && delivery?.kind !== 'delivered' && (
        <ContactWay contact={contact} summary={summary} action={action} fields={fields} />
      )}
    </section>
  );
}

/** What became of a summary that was sent. */
function DeliveryNotice({ delivery }: { readonly delivery: Delivery }) {
  const words = siteText().summaryPage;
  if (delivery.kind === 'delivered')
    return (
      <div role="status" className="notice mb-6" data-delivery="delivered">
        <p className="font-semibold">{words.delivered}</p>
        {delivery.reference !== '' && <p>{words.reference(delivery.reference)}</p>}
      </div>
    );
  const { reason, status } = delivery;
  return (
    <div role="alert" className="notice mb-6" data-delivery="failed">
      <p className="font-semibold">{words.failed.title}</p>
      <p>{reason === 'refused' ? words.failed.refused(status) : words.failed[reason]}</p>
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
  return (
    <div className="summary-contact no-print">
      <h3>{words.contact}</h3>
      {contact.kind === 'link' && (
        <Way help={words.contactLinkHelp}>
          <a className="button button-strong no-underline" href={contact.href}>
            {contact.label || words.contactLink}
          </a>
        </Way>
      )}
      {contact.kind === 'mail' && (
        <Way help={words.contactMailHelp}>
          <a className="button button-strong no-underline" href={mailTo(contact.address, summary)}>
            {contact.label || words.contactMail(contact.address)}
          </a>
        </Way>
      )}
      {contact.kind === 'webhook' && (
        <form method="post" action={action}>
          {fields.map(([name, value], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose names may repeat.
            <input key={at} type="hidden" name={name} value={value} />
          ))}
          <Way help={words.contactSendHelp}>
            <button type="submit" name={FLOW_FIELDS.send} value="summary" className="button button-strong">
              {contact.label || words.contactSend}
            </button>
          </Way>
        </form>
      )}
    </div>
  );
}

function Way({ help, children }: { readonly help: string; readonly children: ReactNode }) {
  return (
    <>
      <p className="mt-1 mb-3">{help}</p>
      <p>{children}</p>
    </>
  );
}

function mailTo(address: string, { title, link }: CaseSummary): string {
  const words = siteText().summaryPage;
  const origin = siteOrigin();
  const subject = encodeURIComponent(words.mailSubject(title));
  const body = encodeURIComponent(words.mailBody(`${origin}${link}`));
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${subject}&body=${body}`;
}
