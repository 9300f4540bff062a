import type { IncomingMessage } from 'node:http';

/**
 * Names of the desk's cookies. They are sent by https and from localhost alone, to this host alone, and to no script
 * (RFC 6265bis section 4.1.3.2). Safari keeps none on http://localhost.
 */
export const DESK_COOKIE = '__Host-stepwise-desk';
/** Of a sign-in by a provider that was begun. */
export const SIGN_IN_COOKIE = '__Host-stepwise-sign-in';

const RULES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The header that has a browser keep a cookie until it is closed, or forget it where there is no value. */
export function cookieHeader(name: string, value: string): string {
  return `${name}=${value}; ${RULES}${value === '' ? '; Max-Age=0' : ''}`;
}

/** The value of a cookie; empty for none. */
export function cookieOf({ headers }: IncomingMessage, name: string): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([each]) => each === name)?.[1] ?? '';
}
