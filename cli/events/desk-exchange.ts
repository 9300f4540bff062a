import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { type Credentials, DESK_ADDRESS, type HealthFacts, type Person } from '@/lib/desk';
import { DRAWN_FIELD, type DrawnDesk } from '@/lib/desk/drawn';
import { isTrustedPeer } from '../serve/client-address';
import type { DeskSettings } from '../serve/desk-settings';
import { sendPlain } from '../serve/plain-answer';
import type { Target } from '../serve/request-target';
import { cookieOf, DESK_COOKIE } from './desk-cookies';
import type { EventSink } from './events-thread';

/** Draws a page of the desk with what was posted to it. */
export type DrawDesk = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  posted: Uint8Array,
) => Promise<void>;

/** What a desk is opened with. */
export interface DeskSurroundings {
  readonly sink: EventSink;
  readonly settings: DeskSettings;
  readonly trustedProxies: BlockList;
  /** The last problems of the log. */
  readonly problems: () => HealthFacts['errors'];
}

/** One request to the desk, with what answers it. */
export interface Exchange extends DeskSurroundings {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: Target;
  readonly draw: DrawDesk;
}

/** Who asks. */
export function credentialsOf(exchange: Exchange): Credentials {
  return { cookie: cookieOf(exchange.request, DESK_COOKIE), proxied: proxiedPerson(exchange)?.who ?? '' };
}

/** A header that came twice is joined by a comma, as is a made-up one before the proxy's own: neither is a name. */
const NAME = /^[^\s,;\p{Cc}]{1,200}$/u;

/** Groups as oauth2-proxy passes them on. */
const GROUPS = 'x-forwarded-groups';

/** Who a trusted proxy says it is; `undefined` where nobody is trusted to say so, or nothing is said. */
export function proxiedPerson({ request, settings, trustedProxies }: Exchange): Person | undefined {
  if (!settings.ways.includes('proxy') || !isTrustedPeer(request, trustedProxies)) return undefined;
  const who = request.headers[settings.header];
  if (typeof who !== 'string' || !NAME.test(who)) return undefined;
  const values = String(request.headers[GROUPS] ?? '')
    .split(',')
    .map((group) => group.trim())
    .filter(Boolean);
  return { who, email: who.includes('@') ? who : '', values };
}

/** `/desk`, `/desk/content?days=7`: what somebody may be sent on to after signing in, and nowhere else. */
export function deskPathOr(text: string): string {
  return /^\/desk(?:\/[a-z]+)?(?:\?[\w=&%.+-]*)?$/.test(text) ? text : DESK_ADDRESS;
}

/** Sends a browser to another address. */
export function sendOn(response: ServerResponse, to: string): void {
  response.setHeader('Location', to);
  sendPlain(response, 303, 'Done.');
}

/** Says that somebody is not signed in. */
export function sendRefused(response: ServerResponse): void {
  sendPlain(response, 403, 'You aren’t signed in, or this form is from another session.');
}

/** Says that a role is not enough. */
export function sendForbidden(response: ServerResponse): void {
  sendPlain(response, 403, 'Your role can’t do this. Ask the people who run this site.');
}

/** Says that the database is away. */
export function sendAway(response: ServerResponse): void {
  sendPlain(response, 503, 'The events database isn’t responding.');
}

/** Has a page of the desk drawn. */
export function drawDesk({ request, response, draw }: Exchange, drawn: DrawnDesk): Promise<void> {
  const posted = new TextEncoder().encode(String(new URLSearchParams({ [DRAWN_FIELD]: JSON.stringify(drawn) })));
  return draw(request, response, DESK_ADDRESS, posted);
}
