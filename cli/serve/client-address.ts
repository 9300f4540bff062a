import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';
import { LRUCache } from 'lru-cache';

/** What one limit counts together. */
export interface AddressGroup {
  readonly key: string;
  /** How many times the limit of one reader the group has. */
  readonly shares: number;
}

/** A company has a /48 of IPv6 addresses, and so has who rents one to get past a limit: both get what four readers get. */
const SHARES_OF_A_SITE = 4;

/** A hop as some proxies write it: with a port, an IPv6 address in brackets (RFC 7239 section 6). */
const WITH_PORT = /^(?:\[([^\]]*)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/;

/** Whether the other end of the connection is a proxy whose headers are believed. */
export function isTrustedPeer(request: IncomingMessage, trusted: BlockList): boolean {
  return isIn(trusted, plainAddress(request.socket.remoteAddress ?? ''));
}

/**
 * Who asks: the peer, or the nearest address in `X-Forwarded-For` that is no trusted proxy. It is read from the end, where
 * the nearest proxy wrote: anybody can make up what comes before. `undefined` for a trusted peer that names nobody, such
 * as a check on the same machine.
 */
export function clientAddress(request: IncomingMessage, trusted: BlockList): string | undefined {
  const peer = plainAddress(request.socket.remoteAddress ?? '');
  if (!isIn(trusted, peer)) return peer;
  const hops = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(hopAddress);
  const nearest = hops.findLast((hop) => !isIn(trusted, hop));
  // What stands before a hop that names nobody may be made up as well.
  return nearest !== undefined && isIP(nearest) > 0 ? nearest : undefined;
}

/**
 * The groups that an address counts for. A household gets a whole /64 of IPv6 addresses, so these are one reader; its
 * /48 is bounded too, for a rented one holds 65,536 of them.
 */
export function addressGroups(address: string): readonly AddressGroup[] {
  if (isIP(address) !== 6) return [{ key: address, shares: 1 }];
  const parts = ipv6Parts(address);
  return [
    { key: parts.slice(0, 4).join(':'), shares: 1 },
    { key: `${parts.slice(0, 3).join(':')}::/48`, shares: SHARES_OF_A_SITE },
  ];
}

/** The eight parts of an IPv6 address, without leading zeros; the URL standard writes each address in one way. */
function ipv6Parts(address: string): readonly string[] {
  const [bare = ''] = address.split('%', 1);
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  return [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back];
}

function hopAddress(text: string): string {
  const [, bracketed, dotted] = WITH_PORT.exec(text.trim()) ?? [];
  return plainAddress(bracketed ?? dotted ?? text.trim());
}

/** An IPv4 address that came in on an IPv6 socket is the IPv4 address. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** Addresses whose verdict is remembered, and letters of the longest without a zone: a search in a list costs as much as the rest of reading who asks. */
const MOST_VERDICTS = 10_000;
const LONGEST_ADDRESS = 45;

/** A list is filled before the first search. */
const verdictsOf = new WeakMap<BlockList, LRUCache<string, boolean>>();

function isIn(list: BlockList, address: string): boolean {
  if (address.length > LONGEST_ADDRESS) return isListed(list, address);
  const verdicts = verdictsOf.get(list) ?? new LRUCache<string, boolean>({ max: MOST_VERDICTS });
  verdictsOf.set(list, verdicts);
  const known = verdicts.get(address);
  if (known !== undefined) return known;
  const verdict = isListed(list, address);
  verdicts.set(address, verdict);
  return verdict;
}

function isListed(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version > 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

const WELL_FORMED = /^[\w.-]{8,64}$/;

/** The id under which a request stands in the logs: a trusted proxy's, where it gave a well-formed one, else a new one. */
export function requestId(request: IncomingMessage, trusted: BlockList): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) && isTrustedPeer(request, trusted) ? given : randomUUID();
}

/**
 * Whether a posted form was sent from a page of this site. Browsers say where one was sent from, old ones by `Origin` alone.
 * What says neither is no browser, and carries nobody's rights.
 * @param origin where readers reach the site, where the operator said so; the request's own host counts too
 */
export function isSameOrigin({ headers }: IncomingMessage, origin: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (headers.origin === undefined || headers.origin === origin) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host?.toLowerCase();
}
