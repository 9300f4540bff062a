import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isApiAddress, isForPrograms, MCP_ADDRESS, methodWords } from '@/lib/api/http';
import { EVENTS_ADDRESS, FEEDBACK_ADDRESS } from '@/lib/events/form';
import { splitLanguage } from '@/lib/text';
import { CONTENT_HOOK_ADDRESS } from '../content-git/content-hook';
import { isDeskPath } from '../events/answer-desk';
import type { DrawDesk } from '../events/desk-exchange';
import { answerApiRequest } from './answer-api';
import { answerMcpRequest } from './answer-mcp';
import { answerPost, takesPosts } from './answer-post';
import { answerRead, readQuietly } from './answer-read';
import { isSameOrigin } from './client-address';
import { sendFailurePage } from './failure-page';
import { refuse, sendForGood, sendPlain } from './plain-answer';
import { hasMoreFields } from './read-body';
import { REQUEST_ID } from './ready-answers';
import { readRequest, type Target } from './request-target';
import { setSecurityHeaders } from './security-headers';
import { sendPage } from './send-page';
import { isTurnTaken, type Site } from './site';
import { plainAddress, sendToLanguage } from './to-language';

/** Parameters of a query that are read. A form sent by address has one for each box that is ticked. */
const MOST_PARAMETERS = 500;

const TOO_MANY_PARAMETERS = `This address has more than ${MOST_PARAMETERS} parameters, so it was not read.`;

/**
 * Answers every request of the site. A page is rendered with one catalog from its first to its last byte and kept under
 * that catalog's version, so no answer mixes two and none outlives its catalog.
 */
export function createHandler(site: Site): RequestListener {
  return (request, response) => {
    answer(site, request, response).catch((error: unknown) => sendFailure(site, request, response, error));
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setSecurityHeaders(response, site);
  if (site.isDraining()) response.setHeader('Connection', 'close');
  if (!VERSIONS.has(request.httpVersion)) return sendVersionNotSupported(response);
  if (site.isDev && isForNext(request)) return site.next?.(request, response);
  const target = readRequest(request);
  if (target.kind === 'refusal') return refuse(request, response, target.status, target.message);
  if (target.kind === 'other spelling') return sendOn(request, response, target.to);
  if (hasMoreFields(Buffer.from(target.query), MOST_PARAMETERS))
    return refuse(request, response, 400, TOO_MANY_PARAMETERS);
  const elsewhere = plainAddress(readQuietly(site) ?? null, target);
  if (elsewhere !== undefined) return sendToLanguage(response, elsewhere);
  if (isApiAddress(target.path)) return answerApiRequest(site, request, response, target);
  if (target.path === MCP_ADDRESS) return answerMcpRequest(site, request, response);
  if (site.contentHook !== undefined && target.path === CONTENT_HOOK_ADDRESS && request.method === 'POST')
    return site.contentHook(request, response);
  const method = METHODS[request.method ?? ''];
  if (request.method === 'POST' && !isSameOrigin(request, site.origin)) return sendForeign(response);
  if (site.desk !== undefined && method !== undefined && isDeskPath(target.path))
    return site.desk.answer(request, response, target, drawDesk(site));
  if (request.method === 'POST' && site.events !== undefined) {
    if (target.path === EVENTS_ADDRESS) return site.events.answerBeacon(request, response);
    if (target.path === FEEDBACK_ADDRESS) return site.events.answerFeedback(request, response, target.language);
  }
  if (method === undefined || !method.isTaken(target)) return sendNotAllowed(site, response, target);
  return method.answer(site, request, response, target);
}

/** A page of the desk is drawn like any other, from what the server hands over, and kept nowhere. */
function drawDesk(site: Site): DrawDesk {
  return async (request, response, path, posted) => {
    if (!isTurnTaken(site, request, response)) return;
    const page = await site.render(path, { catalog: readQuietly(site) ?? null, posted });
    await sendPage(request, response, page, 'no-store');
  };
}

type Answer = (site: Site, request: IncomingMessage, response: ServerResponse, target: Target) => Promise<void>;

/** What is answered to each method, and where. */
const METHODS: Readonly<Record<string, { readonly isTaken: (target: Target) => boolean; readonly answer: Answer }>> = {
  GET: { isTaken: () => true, answer: answerRead },
  HEAD: { isTaken: () => true, answer: answerRead },
  POST: { isTaken: takesPosts, answer: answerPost },
};

/** Node's parser takes any version that has a number (RFC 9110 section 2.5). */
const VERSIONS: ReadonlySet<string> = new Set(['1.0', '1.1']);

/** Next's development server has addresses of its own, and its script asks for parts of a page by header or query. */
function isForNext({ url = '', headers }: IncomingMessage): boolean {
  return /^\/(?:_next\/|__next)/.test(url) || headers.rsc !== undefined || url.includes('_rsc=');
}

function sendVersionNotSupported(response: ServerResponse): void {
  response.setHeader('Connection', 'close');
  sendPlain(response, 505, 'This server speaks HTTP/1.1.');
}

/** A form is sent on as a form: 301 would make a plain question of it. */
function sendOn(request: IncomingMessage, response: ServerResponse, address: string): void {
  sendForGood(response, address, request.method === 'GET' || request.method === 'HEAD' ? 301 : 308);
}

function sendForeign(response: ServerResponse): void {
  // What is still on its way is not read.
  response.setHeader('Connection', 'close');
  sendPlain(response, 403, 'This form was sent from another site.');
}

function sendNotAllowed(site: Site, response: ServerResponse, target: Target): void {
  const taken = Object.entries(METHODS).flatMap(([name, { isTaken }]) => (isTaken(target) ? [name] : []));
  const allowed = takesMessages(site, target) ? [...taken, 'POST'] : taken;
  response.setHeader('Allow', allowed.join(', '));
  sendPlain(response, 405, methodWords(allowed));
}

/** What is posted there is no form of a page. */
function takesMessages({ events, contentHook }: Site, { path }: Target): boolean {
  if (path === CONTENT_HOOK_ADDRESS) return contentHook !== undefined;
  return events !== undefined && (path === EVENTS_ADDRESS || path === FEEDBACK_ADDRESS);
}

/** The query may hold a reader's words, so the log names the path alone. */
function sendFailure(site: Site, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (hasLeft(error)) return;
  const id = String(response.getHeader(REQUEST_ID) ?? '');
  site.log.problem({ id, method: request.method ?? '', path: request.url?.split('?', 1)[0] ?? '' }, error);
  if (response.headersSent) response.destroy();
  else if (isForPrograms(request.url ?? ''))
    refuse(request, response, 500, `Something failed. Its id in the log is ${id}.`);
  else sendFailurePage(response, id, splitLanguage(request.url ?? '').language);
}

/** A reader who leaves while a form is on its way is no problem of ours, and gets no answer. */
function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}
