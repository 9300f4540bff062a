import { DESK_ADDRESS } from '@/lib/desk';
import type { DrawnDesk } from '@/lib/desk/drawn';
import { addressGroups, clientAddress } from '../serve/client-address';
import { sendPlain } from '../serve/plain-answer';
import { createRateLimit } from '../serve/rate-limit';
import { cookieHeader, cookieOf, DESK_COOKIE, SIGN_IN_COOKIE } from './desk-cookies';
import { credentialsOf, deskPathOr, drawDesk, type Exchange, proxiedPerson, sendAway, sendOn } from './desk-exchange';

/** The page that says how to sign in. */
export const SIGN_IN = `${DESK_ADDRESS}/sign-in`;

/** On to the provider. */
const TO_PROVIDER = `${SIGN_IN}/provider`;

/** Where the provider sends people back to. */
export const CALLBACK = `${SIGN_IN}/callback`;

/** Looks whether the browser kept the cookie of a sign-in. */
const KEPT = `${SIGN_IN}/kept`;

/** Sign-ins that one address may begin or finish in a minute: each costs a row, and a question to the provider. */
const SIGN_INS_A_MINUTE = 30;

const limit = createRateLimit(SIGN_INS_A_MINUTE);

type Notice = Extract<DrawnDesk, { readonly kind: 'signIn' }>['notice'];

/** Answers `/desk/sign-in` and what is below it. */
export async function answerSignIn(exchange: Exchange): Promise<void> {
  const { response, target, settings } = exchange;
  const fields = new URLSearchParams(target.query);
  const to = deskPathOr(fields.get('to') ?? '');
  if (target.path === SIGN_IN) return drawSignIn(exchange, { to, link: fields.get('link') ?? '' });
  if (target.path === KEPT) return answerKept(exchange, to);
  if (settings.provider === undefined || (target.path !== TO_PROVIDER && target.path !== CALLBACK))
    return sendPlain(response, 404, 'There is no page at this address.');
  if (isTooMuch(exchange)) return sendPlain(response, 429, 'Too many sign-ins from your network. Try again later.');
  return target.path === TO_PROVIDER ? begin(exchange, to) : finish(exchange);
}

async function begin(exchange: Exchange, backTo: string): Promise<void> {
  const { sink, response } = exchange;
  const answer = await sink.ask({ kind: 'beginSignIn', backTo });
  if (answer === undefined) return sendAway(response);
  if (answer.kind !== 'signInBegun') return drawSignIn(exchange, { to: backTo, notice: 'provider' });
  response.setHeader('Set-Cookie', cookieHeader(SIGN_IN_COOKIE, answer.cookie));
  return sendOn(response, answer.address);
}

async function finish(exchange: Exchange): Promise<void> {
  const { sink, request, response, target } = exchange;
  const answer = await sink.ask({
    kind: 'finishSignIn',
    cookie: cookieOf(request, SIGN_IN_COOKIE),
    query: `?${target.query.replace(/^\?/, '')}`,
  });
  if (answer === undefined) return sendAway(response);
  const forget = cookieHeader(SIGN_IN_COOKIE, '');
  response.setHeader('Set-Cookie', forget);
  if (answer.kind === 'forbidden') return drawSignIn(exchange, { notice: 'role' });
  if (answer.kind !== 'signedIn') return drawSignIn(exchange, { notice: 'provider' });
  response.setHeader('Set-Cookie', [forget, cookieHeader(DESK_COOKIE, answer.cookie)]);
  return sendToKept(exchange, answer.backTo);
}

/** Sends somebody who has just signed in to where they wanted to go, by way of a look at the cookie. */
export function sendToKept({ response }: Exchange, to: string): void {
  sendOn(response, `${KEPT}?${new URLSearchParams({ to: deskPathOr(to) })}`);
}

async function answerKept(exchange: Exchange, to: string): Promise<void> {
  const answer = await exchange.sink.ask({ kind: 'session', credentials: credentialsOf(exchange) });
  if (answer === undefined) return sendAway(exchange.response);
  return answer.kind === 'session' ? sendOn(exchange.response, to) : drawSignIn(exchange, { to, notice: 'cookie' });
}

/** Signs in whom a trusted proxy names. @returns the cookie of the new session; `undefined` where nobody is, or may */
export async function signInByProxy(exchange: Exchange): Promise<string | undefined> {
  const person = proxiedPerson(exchange);
  if (person === undefined) return undefined;
  const answer = await exchange.sink.ask({ kind: 'proxySignIn', person });
  if (answer?.kind !== 'signedIn') return undefined;
  exchange.response.setHeader('Set-Cookie', cookieHeader(DESK_COOKIE, answer.cookie));
  return answer.cookie;
}

interface SignInPage {
  readonly to?: string;
  readonly link?: string;
  readonly notice?: Notice;
}

/** How to sign in; for a link there is a button, so that programs which look at links use none up. */
export function drawSignIn(
  exchange: Exchange,
  { to = DESK_ADDRESS, link = '', notice = '' }: SignInPage,
): Promise<void> {
  const provider = exchange.settings.provider && `${TO_PROVIDER}?${new URLSearchParams({ to })}`;
  return drawDesk(exchange, {
    kind: 'signIn',
    ways: [...exchange.settings.ways],
    link: link.slice(0, 100),
    provider: provider ?? '',
    notice,
  });
}

function isTooMuch({ request, trustedProxies }: Exchange): boolean {
  const address = clientAddress(request, trustedProxies);
  return address !== undefined && limit.take(addressGroups(address)) > 0;
}
