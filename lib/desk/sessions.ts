import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '@/lib/events';
import { isRole, type Role } from './roles';

/** Somebody who is signed in. */
export interface Session {
  readonly who: string;
  readonly role: Role;
  /** Proves that a form comes from a page of this session. */
  readonly token: string;
}

/** How somebody signed in: by a one-time link, a provider, or a proxy's word. */
export type SignInWay = 'link' | 'oidc' | 'proxy';

/** Who asks: by a cookie, and by the name that a trusted proxy gives, empty for none. */
export interface Credentials {
  readonly cookie: string;
  readonly proxied: string;
}

/** Milliseconds for which a one-time link can be used. */
const LINK_MS = 10 * 60_000;

/** Milliseconds after which a session ends by itself: unused, and at all. */
const IDLE_MS = 60 * 60_000;
const LONGEST_MS = 12 * 60 * 60_000;

/** Seen again within this time is not written down. */
const SEEN_MS = 60_000;

/** Makes a link's secret; the database holds its hash alone. @returns what goes into the address */
export async function makeLink(query: Kysely<Tables>, now: number): Promise<string> {
  const link = secret();
  await query.deleteFrom('stepwise_desk_links').where('expires', '<', now).execute();
  await query
    .insertInto('stepwise_desk_links')
    .values({ hash: hashOf(link), expires: now + LINK_MS })
    .execute();
  return link;
}

/** Uses up a link. @returns the secret of a new session, for a cookie; `undefined` for a link that is none, old, or used */
export async function takeLink(query: Kysely<Tables>, link: string, now: number): Promise<string | undefined> {
  // Whoever deletes it has it: two at the same moment cannot both.
  const used = await query
    .deleteFrom('stepwise_desk_links')
    .where('hash', '=', hashOf(link))
    .where('expires', '>=', now)
    .returning('hash')
    .execute();
  if (used.length === 0) return undefined;
  return startSession(query, { who: 'one-time link', role: 'operator', way: 'link' }, now);
}

/** Starts a session, and writes down who did. @returns its secret, for a cookie */
export async function startSession(
  query: Kysely<Tables>,
  { who, role, way }: { readonly who: string; readonly role: Role; readonly way: SignInWay },
  now: number,
): Promise<string> {
  const cookie = secret();
  await query
    .deleteFrom('stepwise_desk_sessions')
    .where('started', '<', now - LONGEST_MS)
    .execute();
  await query
    .insertInto('stepwise_desk_sessions')
    .values({ hash: hashOf(cookie), token: secret(), role, who, way, started: now, seen: now })
    .execute();
  await logDesk(query, who, `signed in as ${role} by ${way}`, now);
  return cookie;
}

/**
 * The session of a cookie; `undefined` for none, and for one that has ended. One that a proxy began needs its word each time:
 * who signs out there is signed out here.
 * @param isSeen whether this is a sign that somebody is there, so that the time without use begins anew
 */
export async function findSession(
  query: Kysely<Tables>,
  { cookie, proxied }: Credentials,
  now: number,
  isSeen = true,
): Promise<Session | undefined> {
  const hash = hashOf(cookie);
  const row = await query.selectFrom('stepwise_desk_sessions').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) return undefined;
  const { who, role, token, started, seen, way } = row;
  if (!isRole(role) || (way === 'proxy' && who !== proxied)) return undefined;
  if (now - seen > IDLE_MS || now - started > LONGEST_MS) {
    await query.deleteFrom('stepwise_desk_sessions').where('hash', '=', hash).execute();
    return undefined;
  }
  if (isSeen && now - seen > SEEN_MS)
    await query.updateTable('stepwise_desk_sessions').set({ seen: now }).where('hash', '=', hash).execute();
  return { who, role, token };
}

/** Ends a session: its cookie is worth nothing from now on, whoever has it. */
export async function endSession(query: Kysely<Tables>, cookie: string, who: string, now: number): Promise<void> {
  await query.deleteFrom('stepwise_desk_sessions').where('hash', '=', hashOf(cookie)).execute();
  await logDesk(query, who, 'signed out', now);
}

/** Writes down what somebody did at the desk. */
export async function logDesk(query: Kysely<Tables>, who: string, action: string, now: number): Promise<void> {
  await query.insertInto('stepwise_desk_log').values({ id: randomUUID(), at: now, who, action }).execute();
}

/** 256 random bits for a cookie, a link, or a form. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
