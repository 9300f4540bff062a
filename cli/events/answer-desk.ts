import type { IncomingMessage, ServerResponse } from 'node:http';
import { methodWords } from '@/lib/api/http';
import {
  type Credentials,
  DESK_ADDRESS,
  DESK_PAGES,
  type DeskAnswer,
  deskAddress,
  type HealthFacts,
  isDeskPage,
  LONGEST_PERIOD,
  may,
  readFilter,
  tableAsCsv,
  tableAsJson,
} from '@/lib/desk';
import { tidierPaths } from '@/lib/routes';
import { sendForGood, sendPlain } from '../serve/plain-answer';
import { readBody } from '../serve/read-body';
import type { Target } from '../serve/request-target';
import { answerLive } from './answer-live';
import { answerSignIn, drawSignIn, SIGN_IN, sendToKept, signInByProxy } from './answer-sign-in';
import { cookieHeader, DESK_COOKIE } from './desk-cookies';
import {
  credentialsOf,
  type DeskSurroundings,
  type DrawDesk,
  drawDesk,
  type Exchange,
  sendAway,
  sendForbidden,
  sendOn,
  sendRefused,
} from './desk-exchange';

/** Bytes. */
const LONGEST_BODY = 4096;

const USUAL_DAYS = 30;

/** Answers everything at `/desk`. */
export interface Desk {
  answer(request: IncomingMessage, response: ServerResponse, target: Target, draw: DrawDesk): Promise<void>;
}

/** Whether a path belongs to the desk. */
export function isDeskPath(path: string): boolean {
  return path === DESK_ADDRESS || path.startsWith(`${DESK_ADDRESS}/`);
}

/** The desk of a site, where somebody can sign in to it. What it shows is in no cache and no store. */
export function openDesk(surroundings: DeskSurroundings): Desk {
  return {
    answer: async (request, response, target, draw) => {
      response.setHeader('Cache-Control', 'no-store');
      const exchange = { ...surroundings, request, response, target, draw };
      if (request.method === 'POST') return answerForm(exchange);
      if (target.path === SIGN_IN || target.path.startsWith(`${SIGN_IN}/`)) return answerSignIn(exchange);
      return answerPage(exchange);
    },
  };
}

const SIGN_OUT = `${DESK_ADDRESS}/sign-out`;
/** Below each page: its figures, as they change. */
const LIVE = 'live';

/** Below the page of searches. */
const PATCH = 'proposals.patch';

const COMMENT = `${DESK_ADDRESS}/comment`;

/** `/desk`, `/desk/content`, `/desk/content/articles.csv`, each with `?days=`. */
async function answerPage(exchange: Exchange): Promise<void> {
  const { sink, response, target } = exchange;
  // No address of the desk has capital letters, or ends with a sign.
  const tidier = tidierPaths(target.path).at(-1);
  if (tidier !== undefined) return sendForGood(response, tidier + target.query);
  const [, , name = DESK_PAGES[0], file = '', ...deeper] = target.path.split('/');
  if (!isDeskPage(name) || deeper.length > 0 || target.path === `${DESK_ADDRESS}/${DESK_PAGES[0]}`)
    return sendPlain(response, 404, 'There is no page at this address.');
  const days = daysOf(target.query);
  if (name === 'search' && file === PATCH) return answerPatch(exchange, days);
  const fields = new URLSearchParams(target.query);
  const filter = readFilter((part) => fields.get(part));
  const isLive = file === LIVE;
  const ask = (credentials: Credentials) => {
    const download = isLive ? '' : file;
    return sink.ask({
      kind: 'report',
      credentials,
      page: name,
      days,
      filter,
      download,
      facts: factsOf(exchange),
      isLive,
    });
  };
  const credentials = credentialsOf(exchange);
  if (isLive) return answerLive(response, () => ask(credentials));
  let answer = await ask(credentials);
  if (answer?.kind === 'refused') {
    const cookie = await signInByProxy(exchange);
    if (cookie !== undefined) answer = await ask({ ...credentials, cookie });
  }
  if (answer === undefined) return sendAway(response);
  if (answer.kind === 'forbidden') return sendForbidden(response);
  if (answer.kind !== 'report') return file === '' ? sendToSignIn(exchange) : sendRefused(response);
  if (file !== '') return sendTable(response, answer, file);
  const { report, session, pages, choices = null } = answer;
  const { token, who, role } = session;
  const canPropose = may(role, 'search', 'propose');
  return drawDesk(exchange, {
    kind: 'report',
    page: name,
    days,
    filter,
    choices,
    report,
    token,
    who,
    canPropose,
    pages,
  });
}

/** The proposed synonyms and aliases, for `git apply`. */
async function answerPatch(exchange: Exchange, days: number): Promise<void> {
  const { sink, response } = exchange;
  const answer = await sink.ask({ kind: 'propose', credentials: credentialsOf(exchange), days });
  if (answer?.kind !== 'patch') return sendDone(response, answer, SIGN_IN);
  response.setHeader('Content-Type', 'text/x-diff; charset=utf-8');
  response.setHeader('Content-Disposition', `attachment; filename="${PATCH}"`);
  response.writeHead(200).end(answer.text);
}

function factsOf({ sink, problems }: Exchange): HealthFacts {
  const { written, spoolBytes, setAside, isReachable } = sink.figures();
  return { written, spoolBytes, setAside, isReachable, memoryBytes: process.memoryUsage.rss(), errors: problems() };
}

function sendToSignIn({ response, target }: Exchange): void {
  const to = target.path + target.query;
  sendOn(response, to === DESK_ADDRESS ? SIGN_IN : `${SIGN_IN}?${new URLSearchParams({ to })}`);
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
    sendPlain(response, 404, 'Table not found.');
    return;
  }
  response.setHeader('Content-Type', ending === 'csv' ? 'text/csv; charset=utf-8' : 'application/json');
  response.setHeader('Content-Disposition', `attachment; filename="${id}.${ending}"`);
  response.writeHead(200).end(ending === 'csv' ? tableAsCsv(table) : tableAsJson(table));
}

/** The forms of the desk: a link's button, the state of a comment, and the way out. */
async function answerForm(exchange: Exchange): Promise<void> {
  const { sink, request, response, target, settings } = exchange;
  const body = await readBody(request, response, { longest: LONGEST_BODY });
  if (typeof body === 'string') return sendPlain(response, 413, 'This form is too long.');
  const fields = new URLSearchParams(Buffer.from(body).toString());
  const field = (name: string) => fields.get(name) ?? '';
  const session = { credentials: credentialsOf(exchange), token: field('token') };
  switch (target.path) {
    case SIGN_IN: {
      if (!settings.ways.includes('link')) return sendRefused(response);
      const answer = await sink.ask({ kind: 'takeLink', link: field('link') });
      if (answer === undefined) return sendAway(response);
      if (answer.kind !== 'signedIn') return drawSignIn(exchange, { notice: 'link' });
      response.setHeader('Set-Cookie', cookieHeader(DESK_COOKIE, answer.cookie));
      return sendToKept(exchange, DESK_ADDRESS);
    }
    case SIGN_OUT: {
      const answer = await sink.ask({ kind: 'signOut', ...session });
      if (answer?.kind === 'done') response.setHeader('Set-Cookie', cookieHeader(DESK_COOKIE, ''));
      return sendDone(response, answer, SIGN_IN);
    }
    case COMMENT: {
      const answer = await sink.ask({ kind: 'setState', ...session, id: field('id'), state: field('state') });
      return sendDone(
        response,
        answer,
        deskAddress('comments', '', daysOf(`?days=${field('days')}`), readFilter(field)),
      );
    }
    default:
      response.setHeader('Allow', 'GET, HEAD');
      return sendPlain(response, 405, methodWords(['GET', 'HEAD']));
  }
}

function sendDone(response: ServerResponse, answer: DeskAnswer | undefined, to: string): void {
  if (answer === undefined) sendAway(response);
  else if (answer.kind === 'forbidden') sendForbidden(response);
  else if (answer.kind === 'done') sendOn(response, to);
  else sendRefused(response);
}
