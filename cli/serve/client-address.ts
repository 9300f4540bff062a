import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';

/** Addresses that are read of a list of proxies; a longer list is made up. */
const MOST_HOPS = 20;

/** Whether the other end of the connection is a proxy whose headers are believed. */
export function isTrustedPeer(request: IncomingMessage, trusted: BlockList): boolean {
  return isIn(trusted, plainAddress(request.socket.remoteAddress ?? ''));
}

/**
 * Who asks: the peer, or the nearest address in `X-Forwarded-For` that is no trusted proxy. `undefined` for a trusted peer
 * that asks for itself, such as a check on the same machine.
 */
export function clientAddress(request: IncomingMessage, trusted: BlockList): string | undefined {
  const peer = plainAddress(request.socket.remoteAddress ?? '');
  if (!isIn(trusted, peer)) return peer;
  const hops = String(request.headers['x-forwarded-for'] ?? '')
    .split(',', MOST_HOPS + 1)
    .map((hop) => plainAddress(hop.trim()));
  return hops.reverse().find((hop) => isIP(hop) > 0 && !isIn(trusted, hop));
}

/** One household or company gets a whole /64 of IPv6 addresses, so these count as one. */
export function addressGroup(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const behind = tail?.split(':').filter(Boolean) ?? [];
  const filled =
    tail === undefined ? groups : [...groups, ...Array(8 - groups.length - behind.length).fill('0'), ...behind];
  return filled.slice(0, 4).join(':');
}

/** An IPv4 address that came in on an IPv6 socket is the IPv4 address. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function isIn(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version > 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
