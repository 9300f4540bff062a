import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressGroups, clientAddress } from './client-address';
import type { Site } from './create-handler';
import { sendPlain } from './plain-answer';

/**
 * Counts a page to be drawn, or other work that costs, for who asks.
 * @param cost in pages of the usual kind
 * @returns whether it may be done; where the address had too much done already, the request is answered with 429
 */
export function isTurnTaken(site: Site, request: IncomingMessage, response: ServerResponse, cost = 1): boolean {
  const address = clientAddress(request, site.trustedProxies);
  const waitSeconds = address === undefined ? 0 : site.rateLimit.take(addressGroups(address), cost);
  if (waitSeconds === 0) return true;
  response.setHeader('Retry-After', waitSeconds);
  sendPlain(response, 429, 'Too many new pages were asked for from your address. Please wait a moment and try again.');
  return false;
}
