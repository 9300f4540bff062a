import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressGroup, clientAddress } from './client-address';
import type { Site } from './create-handler';
import { sendPlain } from './plain-answer';

/**
 * Counts a page to be drawn, or other work that costs, for who asks.
 * @returns whether it may be done; where the address had too much done already, the request is answered with 429
 */
export function isTurnTaken(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  const address = clientAddress(request, site.trustedProxies);
  const waitSeconds = address === undefined ? 0 : site.rateLimit.take(addressGroup(address));
  if (waitSeconds === 0) return true;
  response.setHeader('Retry-After', waitSeconds);
  sendPlain(response, 429, 'Too many new pages were asked for from your address. Please wait a moment and try again.');
  return false;
}
