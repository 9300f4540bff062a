import type { IncomingMessage } from 'node:http';
import { hasEmptyPart, isApiAddress } from '@/lib/api/http';
import { prefixed } from '@/lib/request';
import { closestLanguage, type Language, prefixOf, splitLanguage } from '@/lib/text';

/** What a request asks for: a path in its one normal spelling, and its query with the `?`, empty for none. */
export interface Target {
  readonly kind: 'target';
  /** The language that the address begins with; `undefined` for a plain address. The path goes on behind it. */
  readonly language: Language | undefined;
  readonly path: string;
  readonly query: string;
}

/** The same page under another spelling of its address; `to` is the normal one. */
export interface OtherSpelling {
  readonly kind: 'other spelling';
  readonly to: string;
}

/** A request that no page can answer; `message` is for the reader. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: 400 | 404 | 414;
  readonly message: string;
}

/** Bytes. The longest address of a real article is under 300, and of a half-answered flow under 2,000. */
const LONGEST_ADDRESS = 4096;

/** Readers paste whole logs into a search box; these addresses cut what they read. */
const ANY_LENGTH = /^\/(?:search|api\/suggest)\?/;

/** A whole URL in place of a path, as proxies send it (RFC 9112 section 3.2.2). */
const ABSOLUTE_FORM = /^https?:\/\/([^/?#]*)(.*)$/is;

/** RFC 3986 section 3.2: a name, an IPv4 address or an IPv6 address in brackets, then perhaps a port. May be empty. */
const HOST = /^(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

/** Only makes a relative address parseable; it is in nothing that leaves this file. */
const ORIGIN = 'http://site.invalid';

const CONTROL = /\p{Cc}/u;

/** Addresses at which the framework would give the data of a page in place of the page. */
const FRAMEWORK_DATA = /\.rsc$/i;

/**
 * Reads what a request asks for. A whole URL takes the place of the `Host` header; a request with two such headers, or
 * with what is no host, is refused (RFC 9112 section 3.2).
 */
export function readRequest(request: IncomingMessage): Target | OtherSpelling | Refusal {
  const hosts = hostsOf(request);
  if (hosts.length > 1) return refuse(400, 'This request names two hosts.');
  const [, authority, rest = ''] = ABSOLUTE_FORM.exec(request.url ?? '') ?? [];
  if (authority !== undefined) request.headers.host = authority;
  const host = authority ?? hosts[0] ?? '';
  if (!HOST.test(host) || authority === '') return refuse(400, 'This request names an invalid host.');
  return readTarget(authority === undefined ? (request.url ?? '/') : rest.startsWith('/') ? rest : `/${rest}`);
}

/** Whether a request that names no host in its address is for one host. */
export function namesOneHost(request: IncomingMessage): boolean {
  const [host, another] = hostsOf(request);
  return host !== undefined && another === undefined && HOST.test(host);
}

/** Every `Host` header; `headers` tells the first alone. */
function hostsOf({ rawHeaders }: IncomingMessage): readonly string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && isHostName(rawHeaders[at - 1]));
}

function isHostName(name: string | undefined): boolean {
  return name?.length === 4 && name.toLowerCase() === 'host';
}

/**
 * Reads the address of a request line. Never throws: an address that is broken or hides something is a refusal, and one
 * that is spelled in another way than the site's own links is told its normal spelling, so that no page is kept twice.
 * Programs needn't follow: an address of the API is read in any spelling, and an empty part of it stays one, for an ID that is
 * empty is no list.
 */
export function readTarget(address: string): Target | OtherSpelling | Refusal {
  if (address.length > LONGEST_ADDRESS && !ANY_LENGTH.test(address)) return refuse(414, 'This address is too long.');
  if (!address.startsWith('/')) return refuse(400, 'This address isn’t on this site.');
  const [path = '/'] = address.split(/[?#]/, 1);
  const segments = path.split('/').map(decoded);
  if (segments.includes(undefined)) return refuse(400, 'This address contains an invalid % code.');
  if (/%(?:2f|5c)/i.test(path)) return refuse(404, 'There’s no page at this address.');
  if (path.includes('\\') || segments.some((segment = '') => CONTROL.test(segment)))
    return refuse(400, 'This address is malformed.');
  const normal = normalPath(segments.map(String));
  if (FRAMEWORK_DATA.test(normal)) return refuse(404, 'There’s no page at this address.');
  const query = new URL(address.slice(path.length), ORIGIN).search;
  if (isApiAddress(path) && isApiAddress(normal)) {
    const given = hasEmptyPart(path) ? segments.map((segment = '') => encodeURIComponent(segment)).join('/') : normal;
    return { kind: 'target', language: undefined, path: given, query };
  }
  const spelled = normal.replace(LANGUAGE_ROOM, prefixSpelled);
  if (spelled !== path) return { kind: 'other spelling', to: spelled + query };
  const { language, address: rest } = splitLanguage(path);
  return { kind: 'target', language, path: rest, query };
}

/** What may be a language at the beginning of a path: a BCP 47 tag of a language, perhaps with script and region. */
const LANGUAGE_ROOM = /^\/[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?(?=\/|$)/i;

/** The prefix of the closest language: of `/DE` and `/de-at` it's `/de`, of `/pt` it's `/pt-br`. What is no language stays. */
function prefixSpelled(room: string): string {
  const known = splitLanguage(room.toLowerCase()).language ?? closestLanguage([room.slice(1)]);
  return known === undefined ? room : prefixOf(known);
}

/** The address of a target, as it was asked for. */
export function addressOf({ language, path, query }: Target): string {
  return prefixed(path + query, language);
}

/** As `lib/addresses` writes it: no empty segment, none of dots, each segment escaped in the one way. */
function normalPath(segments: readonly string[]): string {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(encodeURIComponent(segment));
  }
  return `/${kept.join('/')}`;
}

/** Node reads the request line as Latin-1; what was sent unescaped is UTF-8. */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(Buffer.from(segment, 'latin1').toString());
  } catch {
    return undefined;
  }
}

function refuse(status: Refusal['status'], message: string): Refusal {
  return { kind: 'refusal', status, message };
}
