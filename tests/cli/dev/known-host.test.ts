import { expect, it } from 'vitest';
import { isKnownHost } from '@/cli/dev/known-host';

const names = new Set(['', 'help.example', 'writer-laptop']);

it.each([
  ['localhost:3000', true],
  ['LOCALHOST:3000', true],
  ['127.0.0.1:3000', true],
  ['192.168.1.20:3000', true],
  ['[::1]:3000', true],
  ['docs.localhost:3000', true],
  ['writer-laptop:3000', true],
  ['Help.Example', true],
  ['', true],
  ['rebound.example:3000', false],
  ['localhost.rebound.example', false],
  ['127.0.0.1.rebound.example:3000', false],
  ['notlocalhost', false],
  ['not a host', false],
  ['[::1', false],
])('a page asked for as "%s" is this machine’s own: %s', (host, isKnown) => {
  expect(isKnownHost(host, names)).toBe(isKnown);
});
