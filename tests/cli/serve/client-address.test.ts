import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressGroups, clientAddress, requestId } from '../../../cli/serve/client-address';
import { readOperation } from '../../../cli/serve/operation-settings';

const { trustedProxies } = readOperation({ TRUSTED_PROXIES: '127.0.0.0/8, ::1, 10.0.0.0/8' }, true);

function requestFrom(peer: string, headers: Readonly<Record<string, string>> = {}): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, headers);
  return request;
}

describe('whom a request is from', () => {
  it.each([
    ['a reader', '203.0.113.9', undefined, '203.0.113.9'],
    ['a reader who pretends to be a proxy', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['a reader behind a proxy', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['a reader behind two', '127.0.0.1', '203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['a reader who put a name in front', '127.0.0.1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['a reader behind a proxy, on an IPv6 socket', '::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['a reader behind a proxy that sends words', '10.0.0.1', 'unknown, <b>', undefined],
    ['a reader who made up 25 hops', '127.0.0.1', `${'198.51.100.1, '.repeat(25)}203.0.113.9`, '203.0.113.9'],
    ['a reader who made up hops that are proxies', '127.0.0.1', `${'10.0.0.9, '.repeat(25)}203.0.113.9`, '203.0.113.9'],
    ['nobody, where the nearest hop hides who asked', '10.0.0.1', '198.51.100.1, unknown', undefined],
    ['a reader whose proxy tells the port', '10.0.0.1', '198.51.100.1, 203.0.113.9:50123', '203.0.113.9'],
    ['a reader by IPv6 whose proxy tells the port', '10.0.0.1', '[2001:db8::9]:50123', '2001:db8::9'],
    ['a proxy itself', '127.0.0.1', undefined, undefined],
  ])('is %s', (_title, peer, forwarded, expected) => {
    const request = requestFrom(peer, forwarded === undefined ? {} : { 'x-forwarded-for': forwarded });
    expect(clientAddress(request, trustedProxies)).toBe(expected);
  });

  it.each([
    ['203.0.113.9', ['203.0.113.9']],
    ['2001:db8:1:2:3:4:5:6', ['2001:db8:1:2', '2001:db8:1::/48']],
    ['2001:0DB8:0001:0002::', ['2001:db8:1:2', '2001:db8:1::/48']],
    ['2001:db8::6', ['2001:db8:0:0', '2001:db8:0::/48']],
    ['fe80::6%eth0', ['fe80:0:0:0', 'fe80:0:0::/48']],
    ['::6', ['0:0:0:0', '0:0:0::/48']],
  ])('counts %s with %s', (address, keys) => {
    expect(addressGroups(address).map(({ key }) => key)).toEqual(keys);
  });

  it('gives a whole IPv6 site more than one reader, and not as much as all of them', () => {
    expect(addressGroups('2001:db8::1').map(({ shares }) => shares)).toEqual([1, 4]);
  });
});

describe('a request id', () => {
  it('is a trusted proxy’s own, where it is well-formed', () => {
    expect(requestId(requestFrom('10.0.0.1', { 'x-request-id': 'abc-123.DEF_4' }), trustedProxies)).toBe(
      'abc-123.DEF_4',
    );
  });

  it.each([
    ['a reader’s', '203.0.113.9', 'abc-123.DEF_4'],
    ['one that breaks lines', '10.0.0.1', 'abc-123\nlevel=error'],
    ['one that is too short', '10.0.0.1', 'abc'],
    ['one that is too long', '10.0.0.1', 'a'.repeat(65)],
  ])('is new in place of %s', (_title, peer, given) => {
    const [one, two] = [0, 1].map(() => requestId(requestFrom(peer, { 'x-request-id': given }), trustedProxies));
    expect(one).toMatch(/^[0-9a-f-]{36}$/);
    expect(two).not.toBe(one);
  });
});
