import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { isTrustedPeer } from './client-address';

const WELL_FORMED = /^[\w.-]{8,64}$/;

/** The id under which a request stands in the logs: a trusted proxy's, where it gave a well-formed one, else a new one. */
export function requestId(request: IncomingMessage, trusted: BlockList): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) && isTrustedPeer(request, trusted) ? given : randomUUID();
}
