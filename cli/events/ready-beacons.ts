import type { IncomingMessage } from 'node:http';
import { EVENTS_ADDRESS } from '@/lib/events/form';
import { isSameOrigin } from '../serve/client-address';
import type { AnswerAtOnce } from '../serve/observe';
import { REQUEST_ID } from '../serve/ready-answers';
import { namesOneHost } from '../serve/request-target';
import { securityHeaders } from '../serve/security-headers';
import type { Site } from '../serve/site';
import { type EventsReceiver, LONGEST_BODY } from './answer-events';

/** What a message is answered with. */
interface Surroundings extends Pick<Site, 'isDraining' | 'origin'> {
  readonly events: Pick<EventsReceiver, 'isTooMuch' | 'keep'>;
}

/**
 * Takes a message as the script of a page sends it, and answers that there is nothing to say. Whatever isn't usual about one is left to
 * the handler, and so is each refusal (docs/decisions/0122-beacons-at-once.md).
 */
export function answerBeaconAtOnce({ isDraining, origin, events }: Surroundings): AnswerAtOnce {
  const head = [...Object.entries(securityHeaders(origin)).flat(), 'Cache-Control', 'no-store'];
  return (request, response, id) => {
    const isUsual = request.url === EVENTS_ADDRESS && request.method === 'POST' && isPlain(request);
    if (!isUsual || isDraining() || !isSameOrigin(request, origin)) return;
    // Where it is too much, it is still when the handler asks: nothing was taken.
    if (events.isTooMuch(request)) return;
    whenRead(request, (body) => {
      events.keep(request, body);
      response.writeHead(204, [REQUEST_ID, id, ...head]).end();
    });
    return 0;
  };
}

/** Whether its head says all about the body, which is short enough and already on its way. */
function isPlain(request: IncomingMessage): boolean {
  const { headers, httpVersion } = request;
  const isWhole = headers['content-length'] !== undefined && headers.expect === undefined;
  return isWhole && lengthOf(request) <= LONGEST_BODY && httpVersion === '1.1' && namesOneHost(request);
}

/** Node's parser takes a number alone, and ends the body there. */
function lengthOf({ headers }: IncomingMessage): number {
  return Number(headers['content-length']);
}

/** Tells the body when all of it has come; nothing where its sender leaves before. Most come in one piece, which is told as it is. */
function whenRead(request: IncomingMessage, tell: (body: Uint8Array) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.once('end', () => {
    const [first = Buffer.alloc(0), ...others] = chunks;
    tell(others.length === 0 ? first : Buffer.concat(chunks));
  });
}
