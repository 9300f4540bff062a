import type { Field } from '@/lib/flow';
import type { Contact } from '@/lib/format';
import type { CaseSummary, Delivery } from '@/lib/share';
import { siteText } from '@/lib/text';
import { ContactWay } from './contact-way';
import { DeliveryNotice } from './delivery-notice';
import { SummaryCopies } from './summary-copies';
import { SummarySheet } from './summary-sheet';

interface Props {
  readonly summary: CaseSummary;
  /** Where readers turn to with it. */
  readonly contact: Contact | null;
  /** Address of the page, and everything answered as fields: what the button to a webhook posts (`formFields`). */
  readonly action: string;
  readonly fields: readonly Field[];
  /** What became of it, where it was just sent. */
  readonly delivery?: Delivery | null;
  /** 1 where the summary is all the page shows, 2 below an outcome. */
  readonly level?: 1 | 2;
}

/** A case summary, whole. All of it comes from the server; script adds the copy buttons. */
export function SummaryView({ summary, contact, action, fields, delivery = null, level = 1 }: Props) {
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
