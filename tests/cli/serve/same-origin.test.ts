import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isSameOrigin } from '../../../cli/serve/client-address';

function isTaken(headers: Readonly<Record<string, string>>, origin?: string): boolean {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, { host: 'help.example' }, headers);
  return isSameOrigin(request, origin);
}

describe('a posted form', () => {
  it.each([
    ['from a page of ours', { 'sec-fetch-site': 'same-origin', origin: 'https://help.example' }],
    ['from an older browser', { origin: 'https://help.example' }],
    ['from a program', {}],
  ])('is taken %s', (_title, headers) => {
    expect(isTaken(headers)).toBe(true);
  });

  it('is taken where a proxy hides the host, when the origin is set', () => {
    const headers = { host: '127.0.0.1:3000', origin: 'https://help.example' };
    expect([isTaken(headers, 'https://help.example'), isTaken(headers)]).toEqual([true, false]);
  });

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour on the same domain', { 'sec-fetch-site': 'same-site' }],
    ['from another site, by an older browser', { origin: 'https://evil.example' }],
    ['from nowhere that may be told', { origin: 'null' }],
  ])('is refused %s', (_title, headers) => {
    expect(isTaken(headers)).toBe(false);
  });
});
