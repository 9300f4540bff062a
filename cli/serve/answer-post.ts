import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENGINEER_ADDRESS, isTextAddress, LOOKUP_CSV_ADDRESS } from '@/lib/addresses';
import type { Brought } from '@/lib/request';
import { answerUnavailable, readQuietly } from './answer-read';
import { POSTED_CACHE_CONTROL } from './cache-policy';
import { sendPlain } from './plain-answer';
import { MOST_FIELDS, readBody, unreadableBody } from './read-body';
import { addressOf, type Target } from './request-target';
import { type StoredPage, sendPage } from './send-page';
import type { Site } from './site';
import { isTurnTaken, readerOf } from './site';

/** Bytes. The longest text that a question takes, in the script that needs the most bytes, and some shorter ones. */
const LONGEST_FORM = 1024 * 1024;

/** Bytes of a list of ids: as many as are looked up, each with its whole address, escaped. */
const LONGEST_LIST = 128 * 1024;

/** Bytes of a list of ids whose look-up costs as much as a page. */
const BYTES_OF_A_TURN = 4096;

const FORM = /^application\/x-www-form-urlencoded(?:;|$)/i;

const TOO_MANY_FIELDS = `This form has more than ${MOST_FIELDS.toLocaleString('en')} fields, so it was not read.`;

/** Only pages of flows take forms, and the lookup of ids. */
export function takesPosts({ path }: Target): boolean {
  return (path.startsWith('/flows/') && !isTextAddress(path)) || isLookup(path);
}

function isLookup(path: string): boolean {
  return path === ENGINEER_ADDRESS || path === LOOKUP_CSV_ADDRESS;
}

/**
 * Answers a posted form. What was typed lives as long as the answer takes: it is in no address, no log and no store of the
 * server, and in no cache but that of the browser that sent it.
 */
export async function answerPost(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  if (!FORM.test(request.headers['content-type'] ?? ''))
    return sendPlain(response, 415, 'Only forms can be sent here.');
  const unreadable = unreadableBody(request);
  if (unreadable !== undefined) return sendPlain(response, 415, unreadable);
  // Of everything there is something already (RFC 9110 section 13.1.2).
  if (request.headers['if-none-match'] === '*')
    return sendPlain(response, 412, 'There is a page at this address already.');
  if (!isTurnTaken(site, request, response)) return;
  const catalog = readQuietly(site);
  if (catalog === undefined) return answerUnavailable(site, request, response, target);
  const longest = isLookup(target.path) ? LONGEST_LIST : LONGEST_FORM;
  const posted = await readBody(request, response, { longest, mostFields: MOST_FIELDS });
  if (posted === 'longest') return sendPlain(response, 413, 'This form is too long to be sent.');
  if (posted === 'mostFields') return sendPlain(response, 413, TOO_MANY_FIELDS);
  const turns = isLookup(target.path) ? Math.floor(posted.length / BYTES_OF_A_TURN) : 0;
  if (turns > 0 && !isTurnTaken(site, request, response, turns, 1)) return;
  const page = await drawSent(site, request, addressOf(target), { catalog, posted });
  if (page.status === 200) site.events?.served(request, target.path);
  return sendPage(request, response, page, page.status < 500 ? POSTED_CACHE_CONTROL : 'no-store');
}

/** The page that answers a form. One that sends a summary is drawn again when it is sent: meanwhile others are drawn. */
async function drawSent(site: Site, request: IncomingMessage, address: string, brought: Brought): Promise<StoredPage> {
  // The thread that draws takes the form along.
  const first = await site.render(address, { ...brought, posted: brought.posted && new Uint8Array(brought.posted) });
  if (first.parcel === undefined) return first;
  const delivery = await site.deliveries.send(first.parcel, readerOf(site, request));
  return site.render(address, { ...brought, delivery }, true);
}
