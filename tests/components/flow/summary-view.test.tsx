import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { SummaryView } from '@/components/flow/summary';
import type { Contact } from '@/lib/format';
import { type CaseSummary, type Delivery, summarySchema } from '@/lib/share';
import { LINK, summaryOf } from '../../lib/share/sample-summary';
import { drawn, texts } from '../drawing';

const SUMMARY = summaryOf([
  ['start', '2024-05-01T10:00'],
  ['start~zone', 'Europe/Berlin'],
  ['kind', 'dont_know_answer'],
  ['tags', 'CLI'],
  ['tags', 'Portal'],
  ['details', '<b>It</b> stopped\nat once'],
]);

/** The view with what a route knows. */
function view(changes: Partial<Parameters<typeof SummaryView>[0]> & { summary?: CaseSummary } = {}): Document {
  return drawn(<SummaryView summary={SUMMARY} contact={null} action={LINK} fields={[['kind', 'pitr']]} {...changes} />);
}

describe('the case summary on its page', () => {
  it('is marked for whoever looks for the end of a flow, and bears its heading', () => {
    expect(texts(view(), '[data-flow-summary] h1')).toEqual(['Case summary']);
    expect(texts(view({ level: 2 }), '[data-flow-summary] h2')).toEqual(['Case summary']);
  });

  it('shows every answer beside its question, times in UTC and as entered, typed text as text', () => {
    const page = view();
    expect(texts(page, 'dt')).toEqual(['When did it begin ?', 'Which tools?']);
    expect(texts(page, 'dd')).toEqual([
      '2024-05-01 08:00 UTC (entered as 2024-05-01 10:00, Europe/Berlin, UTC+02:00)',
      'CLI Portal',
    ]);
    expect(texts(page, 'blockquote')).toEqual(['<b>It</b> stopped at once']);
  });

  it('lists what to attach as things to tick off, and what was not known folded away', () => {
    expect(texts(view(), 'fieldset li')).toEqual(['A screenshot', 'the log']);
    expect(view().querySelectorAll('fieldset input[type=checkbox]')).toHaveLength(2);
    expect(texts(view(), 'details.summary-open li')).toEqual(['What kind? Not known']);
  });

  it('can be taken along without script: as text and as JSON to select', () => {
    const [text, json] = [...view().querySelectorAll('textarea')].map((each) => decodeHTML(each.textContent));
    expect(text).toContain('Case summary: Restore a server');
    expect(summarySchema.parse(JSON.parse(json ?? '')).link).toBe(LINK);
  });

  it('says so where nothing was answered', () => {
    expect(view({ summary: summaryOf({}) }).body.textContent).toContain('You haven’t answered anything');
  });
});

describe('the way to a human', () => {
  const contacts: readonly (readonly [string, Contact, string])[] = [
    ['a page', { kind: 'link', href: 'https://help.example', label: '' }, 'a[href="https://help.example"]'],
    [
      'a mailbox',
      { kind: 'mail', address: 'help@example.com', label: '' },
      'a[href^="mailto:help@example.com?subject="]',
    ],
    [
      'a webhook',
      { kind: 'webhook', url: 'https://desk.example/in', label: '' },
      `form[method=post][action="${LINK}"]`,
    ],
  ];

  it.each(contacts)('leads to %s', (_, contact, selector) => {
    expect(view({ contact }).querySelector(`.summary-contact ${selector}`)).not.toBeNull();
  });

  it('is not there where the operator configured none', () => {
    expect(view().querySelector('.summary-contact')).toBeNull();
  });

  it('never puts what was typed into an address, nor the address of a webhook into the page', () => {
    for (const [, contact] of contacts) {
      const html = view({ contact }).documentElement.outerHTML;
      const addresses = html.match(/(?:href|action)="[^"]*"/g) ?? [];
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => address.includes('stopped'))).toEqual([]);
      expect(html).not.toContain('desk.example');
    }
  });

  it('takes every answer along in the form that sends it', () => {
    const contact: Contact = { kind: 'webhook', url: 'https://desk.example/in', label: 'Open a case' };
    const form = view({
      contact,
      fields: [
        ['kind', 'pitr'],
        ['details', 'a\nb'],
      ],
    }).querySelector('form');
    const fields = [...(form?.querySelectorAll('input') ?? [])].map((each) => [each.name, each.value]);
    expect(fields).toEqual([
      ['kind', 'pitr'],
      ['details', 'a\nb'],
    ]);
    expect(form?.querySelector('button[name=send][value=summary]')?.textContent).toBe('Open a case');
  });

  const failed = { kind: 'failed', status: 0 } as const;
  it.each<readonly [string, Delivery, RegExp]>([
    ['with its number', { kind: 'delivered', reference: 'T-42' }, /has been sent.*T-42/],
    ['without one', { kind: 'delivered', reference: '' }, /has been sent/],
    ['not at all', { ...failed, reason: 'unreachable' }, /couldn’t reach the support system.*Nothing was lost/],
    ['too late', { ...failed, reason: 'timeout' }, /didn’t answer in time.*Nothing was lost/],
    ['refused', { ...failed, reason: 'refused', status: 422 }, /didn’t accept it \(status 422\).*Nothing was lost/],
  ])('tells what became of a summary that was sent: %s', (_, delivery, said) => {
    const page = view({ delivery, contact: { kind: 'webhook', url: 'https://desk.example', label: '' } });
    expect(texts(page, '[data-delivery]').join('')).toMatch(said);
    expect(texts(page, 'blockquote')).toEqual(['<b>It</b> stopped at once']);
    expect(page.querySelector('form') === null).toBe(delivery.kind === 'delivered');
  });
});
