import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  DESK_ADDRESS,
  DESK_PAGES,
  type DeskAnswer,
  isDeskPage,
  LONGEST_PERIOD,
  tableAsCsv,
  tableAsJson,
} from '@/lib/desk';
import { DRAWN_FIELD, type DrawnDesk } from '@/lib/desk/drawn';
import { sendPlain } from '../serve/plain-answer';
import { readBody } from '../serve/read-body';
import type { Target } from '../serve/request-target';
import type { EventSink } from './events-thread';

/** Sent by https and from localhost alone, to this host alone, and to no script (RFC 6265bis section 4.1.3.2). */
const COOKIE = '__Host-stepwise-desk';
const COOKIE_RULES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Bytes. */
const LONGEST_BODY = 4096;

const USUAL_DAYS = 30;

/** Draws a page of the desk with what was posted to it. */
export type DrawDesk = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  posted: Uint8Array,
) => Promise<void>;

/** Answers everything at `/desk`. */
export interface Desk {
  answer(request: IncomingMessage, response: ServerResponse, target: Target, draw: DrawDesk): Promise<void>;
}

/** Whether a path belongs to the desk. */
export function isDeskPath(path: string): boolean {
  return path === DESK_ADDRESS || path.startsWith(`${DESK_ADDRESS}/`);
}

/** The desk of a site, where somebody can sign in to it. What it shows is in no cache and no store. */
export function openDesk(sink: EventSink): Desk {
  return {
    answer: async (request, response, target, draw) => {
      response.setHeader('Cache-Control', 'no-store');
      const exchange = { sink, request, response, target, draw };
      if (request.method === 'POST') return answerForm(exchange);
      if (target.path === SIGN_IN)
        return drawSignIn(exchange, new URLSearchParams(target.query).get('link') ?? '', false);
      return answerPage(exchange);
    },
  };
}

const SIGN_IN = `${DESK_ADDRESS}/sign-in`;
const SIGN_OUT = `${DESK_ADDRESS}/sign-out`;
const COMMENT = `${DESK_ADDRESS}/comment`;

interface Exchange {
  readonly sink: EventSink;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: Target;
  readonly draw: DrawDesk;
}

/** `/desk`, `/desk/content`, `/desk/content/articles.csv`, each with `?days=`. */
async function answerPage(exchange: Exchange): Promise<void> {
  const { sink, request, response, target } = exchange;
  const [, , name = DESK_PAGES[0], file = '', ...deeper] = target.path.split('/');
  if (!isDeskPage(name) || deeper.length > 0 || target.path === `${DESK_ADDRESS}/${DESK_PAGES[0]}`)
    return sendPlain(response, 404, 'There is no page at this address.');
  const days = daysOf(target.query);
  const answer = await sink.ask({ kind: 'report', cookie: cookieOf(request), page: name, days, download: file });
  if (answer?.kind === 'refused') return file === '' ? sendOn(response, SIGN_IN) : sendRefused(response);
  if (answer?.kind !== 'report') return sendAway(response);
  if (file !== '') return sendTable(response, answer, file);
  const { report, session } = answer;
  return drawDesk(exchange, { kind: 'report', page: name, days, report, token: session.token, who: session.who });
}

function daysOf(query: string): number {
  const days = Number(new URLSearchParams(query).get('days') ?? USUAL_DAYS);
  return Number.isInteger(days) && days > 0 && days <= LONGEST_PERIOD ? days : USUAL_DAYS;
}

function sendTable(
  response: ServerResponse,
  answer: Extract<DeskAnswer, { readonly kind: 'report' }>,
  file: string,
): void {
  const [id, ending] = file.split('.');
  const table = answer.report.tables.find((each) => each.id === id);
  if (table === undefined || (ending !== 'csv' && ending !== 'json')) {
    sendPlain(response, 404, 'There is no such table.');
    return;
  }
  response.setHeader('Content-Type', ending === 'csv' ? 'text/csv; charset=utf-8' : 'application/json');
  response.setHeader('Content-Disposition', `attachment; filename="${id}.${ending}"`);
  response.writeHead(200).end(ending === 'csv' ? tableAsCsv(table) : tableAsJson(table));
}

/** The forms of the desk: a link's button, the state of a comment, and the way out. */
async function answerForm(exchange: Exchange): Promise<void> {
  const { sink, request, response, target } = exchange;
  const body = await readBody(request, response, { longest: LONGEST_BODY });
  if (typeof body === 'string') return sendPlain(response, 413, 'This form is too long.');
  const fields = new URLSearchParams(Buffer.from(body).toString());
  const field = (name: string) => fields.get(name) ?? '';
  const cookie = cookieOf(request);
  switch (target.path) {
    case SIGN_IN: {
      const answer = await sink.ask({ kind: 'takeLink', link: field('link') });
      if (answer?.kind !== 'signedIn') return drawSignIn(exchange, '', true);
      response.setHeader('Set-Cookie', `${COOKIE}=${answer.cookie}; ${COOKIE_RULES}`);
      return sendOn(response, DESK_ADDRESS);
    }
    case SIGN_OUT: {
      const answer = await sink.ask({ kind: 'signOut', cookie, token: field('token') });
      if (answer?.kind !== 'done') return sendRefused(response);
      response.setHeader('Set-Cookie', `${COOKIE}=; ${COOKIE_RULES}; Max-Age=0`);
      return sendOn(response, SIGN_IN);
    }
    case COMMENT: {
      const change = { id: field('id'), state: field('state') };
      const answer = await sink.ask({ kind: 'setState', cookie, token: field('token'), ...change });
      if (answer?.kind !== 'done') return sendRefused(response);
      return sendOn(response, `${DESK_ADDRESS}/comments?days=${daysOf(`?days=${field('days')}`)}`);
    }
    default:
      return sendPlain(response, 405, 'This address can only be read.');
  }
}

function sendOn(response: ServerResponse, to: string): void {
  response.setHeader('Location', to);
  sendPlain(response, 303, 'Done.');
}

function sendRefused(response: ServerResponse): void {
  sendPlain(response, 403, 'You are not signed in, or this form is from another session.');
}

function sendAway(response: ServerResponse): void {
  sendPlain(response, 503, 'The database of events gives no answer right now.');
}

/** How to sign in; for a link there is a button, so that programs which look at links use none up. */
function drawSignIn(exchange: Exchange, link: string, isRefused: boolean): Promise<void> {
  return drawDesk(exchange, { kind: 'signIn', link: link.slice(0, 100), isRefused });
}

function drawDesk({ request, response, draw }: Exchange, drawn: DrawnDesk): Promise<void> {
  const posted = new TextEncoder().encode(String(new URLSearchParams({ [DRAWN_FIELD]: JSON.stringify(drawn) })));
  return draw(request, response, DESK_ADDRESS, posted);
}

function cookieOf({ headers }: IncomingMessage): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? '';
}
