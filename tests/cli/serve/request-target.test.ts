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
    ['dots, resolved before anything is looked up', '/articles/../a/x', { kind: 'target', path: '/a/x', query: '' }],
    ['encoded dots alike', '/articles/%2e%2e/a', { kind: 'target', path: '/a', query: '' }],
    ['more dots than folders', '/../../../etc/passwd', { kind: 'target', path: '/etc/passwd', query: '' }],
  ])('reads %s', (_title, address, expected) => {
    expect(readTarget(address)).toEqual(expected);
  });

  it.each([
    ['a broken escape', '/a/%zz', 400],
    ['half an escape', '/a/%', 400],
    ['an escape that is no UTF-8', '/a/%ff', 400],
    ['an encoded slash', '/a/x%2fy', 404],
    ['an encoded backslash', '/a/x%5Cy', 404],
    ['a backslash', '/a\\b', 400],
    ['two slashes, which would name another site further on', '//evil.example/x', 400],
    ['two slashes inside', '/a//b', 400],
    ['an encoded NUL', '/a/%00', 400],
    ['an encoded line break', '/a/%0d%0aSet-Cookie:x', 400],
    ['another site', 'http://evil.example/', 400],
    ['nothing', '', 400],
    ['what is too long', `/${'a'.repeat(5000)}`, 414],
  ])('refuses %s', (_title, address, status) => {
    expect(readTarget(address)).toMatchObject({ kind: 'refusal', status });
  });

  it('never throws, and never gives a path that climbs or names another site', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath({ size: 'large' }), fc.string({ unit: 'binary' })), (text) => {
        const target = readTarget(`/${text}`);
        if (target.kind === 'target') {
          expect(target.path).toMatch(/^\/(?!\/)/);
          expect(target.path.split('/')).not.toContain('..');
        }
      }),
    );
  });
});
