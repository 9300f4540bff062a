import type { IncomingMessage } from 'node:http';

/**
 * Whether a posted form was sent from a page of this site. Browsers say where one was sent from, old ones by `Origin` alone.
 * What says neither is no browser, and carries nobody's rights.
 * @param origin where readers reach the site, where the operator said so; the request's own host counts too
 */
export function isSameOrigin({ headers }: IncomingMessage, origin: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (headers.origin === undefined || headers.origin === origin) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host?.toLowerCase();
}
