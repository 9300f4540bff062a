import type { ReactNode } from 'react';
import { type Field, FLOW_FIELDS } from '@/lib/flow';
import type { Contact } from '@/lib/format';
import { siteOrigin } from '@/lib/request';
import type { CaseSummary } from '@/lib/share';
import { siteText } from '@/lib/text';

interface Props {
  readonly contact: Contact;
  readonly summary: CaseSummary;
  readonly action: string;
  readonly fields: readonly Field[];
}

/** The operator's way to a human. A mail gets the link alone, for what was typed never stands in an address. */
export function ContactWay({ contact, summary, action, fields }: Props) {
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
