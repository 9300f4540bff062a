import type { RequestListener } from 'node:http';
import inject from 'light-my-request';
import { contentPolicy } from './content-policy';
import { type StoredPage, storedPage } from './stored-page';

/** Headers of a rendered answer that mean something to a reader's browser; all others are the server's own business. */
const KEPT_HEADERS = [
  'content-type',
  'content-language',
  'content-disposition',
  'cross-origin-resource-policy',
  'location',
  'link',
  'x-robots-tag',
  'retry-after',
];

/**
 * Renders one address with the site's own handler and gives the whole answer. The request it makes up holds nothing
 * of the reader's (no cookie, no language, no host), so that the answer is the same for everybody.
 * @param address path and query
 * @param policyOf the Content-Security-Policy of a page of HTML
 */
export async function renderPage(
  handler: RequestListener,
  address: string,
  policyOf: (html: string) => string = contentPolicy,
): Promise<StoredPage> {
  const answer = await inject(handler, {
    method: 'GET',
    url: address,
    headers: { host: 'localhost', accept: 'text/html', 'user-agent': 'stepwise' },
  });
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = answer.headers[name];
    return value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)]];
  });
  const headers: Record<string, string> = Object.fromEntries(kept);
  if (headers['content-type']?.startsWith('text/html')) headers['content-security-policy'] = policyOf(answer.payload);
  return storedPage(answer.statusCode, headers, answer.rawPayload);
}
