import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../cli/serve/request-target';

describe('readTarget', () => {
  it.each([
    ['a page', '/articles/restore', { kind: 'target', path: '/articles/restore', query: '' }],
    ['a query', '/search?q=a%20b', { kind: 'target', path: '/search', query: '?q=a%20b' }],
    ['escapes that mean something', '/a/caf%C3%A9', { kind: 'target', path: '/a/caf%C3%A9', query: '' }],
    [
      'a pasted log',
      `/search?q=${'a'.repeat(10_000)}`,
      { kind: 'target', path: '/search', query: `?q=${'a'.repeat(10_000)}` },
    ],
    ['slashes inside a query', '/search?q=a//b%2Fc', { kind: 'target', path: '/search', query: '?q=a//b%2Fc' }],
    ['a language', '/pt-br/search', { kind: 'target', language: 'pt-BR', path: '/search', query: '' }],
    ['a room that only looks like a language', '/mcp', { kind: 'target', path: '/mcp', query: '' }],
    ['a language that there is not', '/sv/search', { kind: 'target', path: '/sv/search', query: '' }],
  ])('reads %s', (_title, address, expected) => {
    expect(readTarget(address)).toEqual(expected);
  });

  it.each([
    ['a letter that is escaped', '/articles/%63ompute', '/articles/compute'],
    ['an escape in small letters', '/a/caf%c3%a9', '/a/caf%C3%A9'],
    ['letters that are not escaped', '/a/caf\u00c3\u00a9', '/a/caf%C3%A9'],
    ['a sign that links escape', '/a/a:b@c', '/a/a%3Ab%40c'],
    ['two slashes inside', '/a//b', '/a/b'],
    ['a slash at the end', '/articles/restore/', '/articles/restore'],
    ['two slashes, which would name another site', '//evil.example/x', '/evil.example/x'],
    ['slashes and dots, which would too', '/.//./evil.example', '/evil.example'],
    ['dots', '/articles/../a/x', '/a/x'],
    ['encoded dots', '/articles/%2e%2E/a', '/a'],
    ['more dots than folders', '/../../../etc/passwd', '/etc/passwd'],
    ['one dot', '/./articles/restore', '/articles/restore'],
    ['another spelling with a query', '/search/?q=a%20b', '/search?q=a%20b'],
    ['nothing but slashes', '///', '/'],
    ['a language in capitals', '/DE/articles/x', '/de/articles/x'],
    ['a language with a region', '/de-AT/articles/x?a=b', '/de/articles/x?a=b'],
    ['a language of which there is one version', '/pt', '/pt-br'],
    ['a region that is written in another script', '/zh-tw/search', '/zh-hant/search'],
  ])('sends %s to the one normal spelling', (_title, address, to) => {
    expect(readTarget(address)).toEqual({ kind: 'other spelling', to });
    expect(readTarget(to).kind).toBe('target');
  });

  it.each([
    ['a broken escape', '/a/%zz', 400],
    ['half an escape', '/a/%', 400],
    ['an escape that is no UTF-8', '/a/%ff', 400],
    ['an encoded slash', '/a/x%2fy', 404],
    ['an encoded backslash', '/a/x%5Cy', 404],
    ['a backslash', '/a\\b', 400],
    ['an encoded NUL', '/a/%00', 400],
    ['an encoded line break', '/a/%0d%0aSet-Cookie:x', 400],
    ['the framework’s data of a page', '/articles/restore.rsc', 404],
    ['the framework’s data, spelled in another way', '/articles/restore.%52SC', 404],
    ['another site', 'http://evil.example/', 400],
    ['nothing', '', 400],
    ['what is too long', `/${'a'.repeat(5000)}`, 414],
  ])('refuses %s', (_title, address, status) => {
    expect(readTarget(address)).toMatchObject({ kind: 'refusal', status });
  });

  it('never throws, never gives a path that climbs or names another site, and is content with what it gives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath({ size: 'large' }), fc.string({ unit: 'binary' })), (text) => {
        // As Node gives it: every byte of a request line is a character.
        const target = readTarget(`/${Buffer.from(text).toString('latin1')}`);
        if (target.kind === 'refusal') return;
        const address = target.kind === 'target' ? target.path + target.query : target.to;
        expect(address).toMatch(/^\/(?!\/)/);
        expect(address.split('?', 1)[0]?.split('/')).not.toContain('..');
        expect(readTarget(address).kind).toBe(
          target.kind === 'target' || address.length <= 4096 ? 'target' : 'refusal',
        );
      }),
    );
  });
});
