import type { Catalog } from '@/lib/catalog';
import { postedFields, type Screen, summaryOf } from '@/lib/journey';
import { type Delivery, deliverSummary, summaryJson, withOrigin } from '@/lib/share';

/** Hands the summary to the desk that the operator named, where the reader pressed the button for it; else `null`. */
export async function sendSummary(catalog: Catalog, screen: Screen): Promise<Delivery | null> {
  const { contact } = catalog;
  const isAsked = postedFields()?.some(([name]) => name === 'send') ?? false;
  if (!isAsked || contact?.kind !== 'webhook' || screen.kind !== 'outcome') return null;
  const origin = process.env.STEPWISE_ORIGIN?.replace(/\/+$/, '') ?? '';
  const summary = withOrigin(summaryOf(catalog, screen), origin);
  return deliverSummary(contact.url, summaryJson(summary), { token: process.env.STEPWISE_WEBHOOK_TOKEN ?? '' });
}
