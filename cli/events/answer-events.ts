import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import type { Catalog } from '@/lib/catalog';
import { readFeedback } from '@/lib/events';
import { FEEDBACK_ADDRESS } from '@/lib/events/form';
import { inLanguage } from '@/lib/request';
import { resolveAddress } from '@/lib/routes';
import type { Language } from '@/lib/text';
import { addressGroups, clientAddress } from '../serve/client-address';
import { sendPlain } from '../serve/plain-answer';
import { createRateLimit } from '../serve/rate-limit';
import { readBody } from '../serve/read-body';
import type { EventSink } from './events-thread';

/** Bytes: a comment in the script that needs the most, escaped, and as many events as one message may hold. */
export const LONGEST_BODY = 32 * 1024;

const TOO_LONG = 'This message is too long.';

/** Messages of one address in a minute. A company may have a hundred readers behind one. */
const MESSAGES_A_MINUTE = 600;

/** Takes what readers' browsers send. */
export interface EventsReceiver {
  /** Answers a posted form with thanks, or the script with nothing. */
  answerFeedback(request: IncomingMessage, response: ServerResponse, language?: Language): Promise<void>;
  answerBeacon(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Counts a message, unless its address sent too many. */
  isTooMuch(request: IncomingMessage): boolean;
  /** Hands on what a message holds, unless its reader asked not to be counted. */
  keep(request: IncomingMessage, body: Uint8Array): void;
  /** Counts a page that was sent, where a browser asked for it to show it. @param path without a query */
  served(request: IncomingMessage, path: string): void;
}

/** What the receiver asks of the site. */
interface Surroundings {
  /** @throws where there is no catalog that can be read */
  readonly readCatalog: () => Catalog;
  readonly trustedProxies: BlockList;
}

/** Hands what is sent to the sink. Nothing of the connection goes along: no address, no browser's name. */
export function eventsReceiver(sink: EventSink, { readCatalog, trustedProxies }: Surroundings): EventsReceiver {
  const limit = createRateLimit(MESSAGES_A_MINUTE);
  const isTooMuch = (request: IncomingMessage) => {
    const address = clientAddress(request, trustedProxies);
    return address !== undefined && limit.take(addressGroups(address)) > 0;
  };
  const keep: EventsReceiver['keep'] = (request, body) => {
    if (!wantsNoCount(request)) sink.takeMessage({ body, at: Date.now() });
  };
  return {
    isTooMuch,
    keep,
    answerFeedback: async (request, response, language) => {
      response.setHeader('Cache-Control', 'no-store');
      if (isTooMuch(request)) return sendPlain(response, 429, 'Too many answers from your network. Try again later.');
      const body = await readBody(request, response, { longest: LONGEST_BODY });
      if (typeof body === 'string') return sendPlain(response, 413, TOO_LONG);
      const batch = readFeedback(new URLSearchParams(Buffer.from(body).toString()), Date.now());
      const [answer] = batch?.feedback ?? [];
      if (batch === undefined || answer === undefined || !leadsToPage(readCatalog, answer.page))
        return sendPlain(response, 400, 'This form is missing an answer or its page.');
      sink.take(batch);
      // The script has its own thanks.
      if (request.headers['sec-fetch-dest'] === 'empty') return sendNothing(response);
      const query = new URLSearchParams({ page: answer.page });
      response.setHeader('Location', inLanguage(`${FEEDBACK_ADDRESS}?${query}`, language));
      return sendPlain(response, 303, 'Thank you.');
    },
    answerBeacon: async (request, response) => {
      response.setHeader('Cache-Control', 'no-store');
      if (isTooMuch(request)) return sendPlain(response, 429, 'Too many messages from your network.');
      const body = await readBody(request, response, { longest: LONGEST_BODY });
      if (typeof body === 'string') return sendPlain(response, 413, TOO_LONG);
      keep(request, body);
      sendNothing(response);
    },
    served: (request, path) => {
      if (isShown(request) && !wantsNoCount(request) && path.length < 400) sink.served(path);
    },
  };
}

/** `DNT` and `Sec-GPC`: the reader asked not to be counted. */
function wantsNoCount({ headers }: IncomingMessage): boolean {
  return headers.dnt === '1' || headers['sec-gpc'] === '1';
}

/**
 * A browser that shows a page says so (Fetch Metadata); crawlers, monitors, and what is fetched in case somebody clicks, don't.
 */
function isShown({ method, headers }: IncomingMessage): boolean {
  const isDocument = headers['sec-fetch-dest'] === 'document' && headers['sec-fetch-mode'] === 'navigate';
  return isDocument && method !== 'HEAD' && headers['sec-purpose'] === undefined;
}

/** Anybody may post: what is no page of this site is not kept. */
function leadsToPage(readCatalog: () => Catalog, page: string): boolean {
  try {
    const { kind } = resolveAddress(page, readCatalog());
    return kind === 'page' || kind === 'flow';
  } catch {
    return false;
  }
}

function sendNothing(response: ServerResponse): void {
  response.writeHead(204).end();
}
