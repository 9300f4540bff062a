import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** The header that everything but reading a page carries: another site can’t send it, for it can’t read the page that has the value. */
export const TOKEN_HEADER = 'x-stepwise-studio';

/** Names of this machine for itself, with any port. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Headers of a proxy, which would lend others the address of this machine. */
const OF_PROXIES = /^(?:forwarded|x-forwarded-.+|x-real-ip|via)$/;

/**
 * Why the Studio doesn’t answer a request; `undefined` where it may. It answers this machine alone, by a name that no other
 * machine can have (a page of another site whose name was rebound to 127.0.0.1 asks by that name), and its own pages alone.
 * @param token of this server, for what isn’t a page
 */
export function refusalOf(request: IncomingMessage, token: string): string | undefined {
  const { headers, method, socket } = request;
  if (!isLoopback(socket.remoteAddress ?? '') || Object.keys(headers).some((name) => OF_PROXIES.test(name)))
    return 'The Studio opens only on the machine that it runs on, and not through a proxy.';
  const { host = '', origin } = headers;
  if (!OWN_HOST.test(host)) return 'Open the Studio at localhost or 127.0.0.1.';
  if (origin !== undefined && origin !== `http://${host}`) return 'The Studio answers only its own pages.';
  const site = headers['sec-fetch-site'];
  if (method === 'GET')
    return site === undefined || site === 'same-origin' || site === 'none'
      ? undefined
      : 'The Studio can’t be opened from a link on another site. Enter its address in the browser.';
  if (method !== 'POST') return 'The Studio takes only GET and POST requests.';
  if (site !== undefined && site !== 'same-origin') return 'The Studio answers only its own pages.';
  return hasToken(headers[TOKEN_HEADER], token) ? undefined : 'The server was restarted. Reload this page.';
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  return isIP(plain) === 4 ? plain.startsWith('127.') : plain === '::1';
}

function hasToken(given: string | readonly string[] | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(String(given ?? '')), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
