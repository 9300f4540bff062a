import { describe, expect, it } from 'vitest';
import { resolveLink } from '@/lib/markdown/tree/resolve-link';

const LEARN = { origin: 'https://learn.microsoft.com', isCommonMark: true };

describe('a link of another dialect', () => {
  it.each([
    ['manage.windowsazure.cn', 'https://manage.windowsazure.cn'],
    ['www.example.com/x?y=1', 'https://www.example.com/x?y=1'],
    ['/azure/box', 'https://learn.microsoft.com/azure/box'],
  ])('to a site is whole: %s', (written, href) => {
    expect(resolveLink(written, LEARN)).toEqual({ kind: 'address', href });
  });

  it.each([
    ['en-us/documentation/box/', 'en-us/documentation/box/', ''],
    ['overview.md/#top', 'overview.md/', '#top'],
    ['script.ps1', 'script.ps1', ''],
    ['..\\media\\plan.pdf', '../media/plan.pdf', ''],
    ['box.md?tabs=a', 'box.md', '?tabs=a'],
  ])('from its file names a file: %s', (written, path, rest) => {
    expect(resolveLink(written, LEARN)).toEqual({ kind: 'content', path, rest });
  });

  it('with a placeholder leads nowhere', () => {
    expect(resolveLink('{domain}/box', LEARN)).toEqual({ kind: 'nowhere' });
  });
});

describe('a link of self-help', () => {
  it.each([
    ['aka.ms/box', { kind: 'address', href: 'https://aka.ms/box' }],
    ['www.example.com/x?y=1', { kind: 'address', href: 'https://www.example.com/x?y=1' }],
    ['Microsoft_Azure_Box.LidBlade', { kind: 'content', path: 'Microsoft_Azure_Box.LidBlade', rest: '' }],
    ['plan.pdf#page=2', { kind: 'content', path: 'plan.pdf', rest: '#page=2' }],
    ['{domain}/box.html', { kind: 'nowhere' }],
    ['?page=2', { kind: 'address', href: '?page=2' }],
    ['/box.html', { kind: 'address', href: '/box.html' }],
  ])('never stays relative to the page that it happens to be on: %s', (written, target) => {
    expect(resolveLink(written)).toEqual(target);
  });
});

describe('a link that no browser opens', () => {
  it.each(['https://<your-server>/x', 'http://learn.example:port/x', 'https://a b/x', 'https://', 'http://[::1/x'])(
    'leads nowhere: %s',
    (written) => {
      expect(resolveLink(written)).toEqual({ kind: 'nowhere' });
      expect(resolveLink(written, LEARN)).toEqual({ kind: 'nowhere' });
    },
  );
});
