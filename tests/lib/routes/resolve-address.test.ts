import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { resolveAddress } from '@/lib/routes';
import { article, catalogOf } from '../../components/drawing';

const ALIASES = {
  'old-name': { to: 'restore' },
  'closed-cloud': { to: null, reason: 'It has closed.' },
  '/products/old-postgres': { to: '/products/postgresql' },
};

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'restore.md': article(
      { articleId: 'id 1', supportTopicIds: '1001', productPesIds: '16222' },
      '# Restore\n\nText.\n',
    ),
    'one.md': article({ articleId: 'twice' }, '# One\n\nText.\n'),
    'two.md': article({ articleId: 'twice' }, '# Two\n\nText.\n'),
    'data/aliases.json': JSON.stringify(ALIASES),
    'data/products.json': JSON.stringify({ 16222: { name: 'PostgreSQL', slug: 'postgresql' } }),
  });
});

describe('an address', () => {
  it.each([
    { path: '/', leads: { kind: 'page' } },
    { path: '/products', leads: { kind: 'page' } },
    { path: '/search', leads: { kind: 'page' } },
    { path: '/articles/restore', leads: { kind: 'page' } },
    { path: '/products/postgresql', leads: { kind: 'page' } },
    { path: '/a/twice', leads: { kind: 'page' } },
    { path: '/a/id%201', leads: { kind: 'redirect', to: '/articles/restore', status: 307 } },
    { path: '/a/ID%201', leads: { kind: 'redirect', to: '/articles/restore', status: 307 } },
    { path: '/t/1001', leads: { kind: 'redirect', to: '/articles/restore', status: 307 } },
    { path: '/p/16222', leads: { kind: 'redirect', to: '/products/postgresql', status: 307 } },
    { path: '/articles/old-name', leads: { kind: 'redirect', to: '/articles/restore', status: 301 } },
    { path: '/articles/closed-cloud', leads: { kind: 'instead', to: '/gone/closed-cloud', status: 410 } },
    { path: '/a/old-name', leads: { kind: 'redirect', to: '/articles/restore', status: 301 } },
    { path: '/a/closed-cloud', leads: { kind: 'instead', to: '/gone/closed-cloud', status: 410 } },
    { path: '/articles/old-name.md', leads: { kind: 'redirect', to: '/articles/restore.md', status: 301 } },
    { path: '/articles/closed-cloud.md', leads: { kind: 'instead', to: '/gone/closed-cloud', status: 410 } },
    { path: '/products/old-postgres', leads: { kind: 'redirect', to: '/products/postgresql', status: 301 } },
    {
      path: '/previews/products/old-postgres.png',
      leads: { kind: 'redirect', to: '/previews/products/postgresql.png', status: 301 },
    },
    { path: '/previews/products/postgresql.png', leads: { kind: 'page' } },
    { path: '/previews/products/nothing.png', leads: { kind: 'page' } },
    { path: '/previews/site.png', leads: { kind: 'page' } },
    { path: '/products/PostgreSQL', leads: { kind: 'redirect', to: '/products/postgresql', status: 301 } },
    { path: '/articles/restore.md', leads: { kind: 'page' } },
    { path: '/t/1001.md', leads: { kind: 'redirect', to: '/articles/restore.md', status: 307 } },
    { path: '/p/16222.md', leads: { kind: 'redirect', to: '/products/postgresql.md', status: 307 } },
    { path: '/a/twice.md', leads: { kind: 'page' } },
    { path: '/a/nothing.md', leads: { kind: 'instead', to: '/missing/a/nothing.md', status: 404 } },
    { path: '/products/old-postgres.md', leads: { kind: 'redirect', to: '/products/postgresql.md', status: 301 } },
    {
      path: '/engineer/articles/old-name.md',
      leads: { kind: 'redirect', to: '/engineer/articles/restore.md', status: 301 },
    },
    { path: '/index.md', leads: { kind: 'page' } },
    { path: '/articles/nothing', leads: { kind: 'instead', to: '/missing/articles/nothing', status: 404 } },
    { path: '/articles/restore/more', leads: { kind: 'instead', to: '/missing/articles/restore/more', status: 404 } },
    { path: '/products/nothing', leads: { kind: 'instead', to: '/missing/products/nothing', status: 404 } },
    { path: '/a/nothing', leads: { kind: 'instead', to: '/missing/a/nothing', status: 404 } },
    { path: '/t/9', leads: { kind: 'instead', to: '/missing/t/9', status: 404 } },
    { path: '/p/9', leads: { kind: 'instead', to: '/missing/p/9', status: 404 } },
    { path: '/nothing', leads: { kind: 'instead', to: '/missing/nothing', status: 404 } },
    { path: '/a/100%', leads: { kind: 'instead', to: '/missing/a/100%', status: 404 } },
    { path: '/missing/x', leads: { kind: 'instead', to: '/missing/x', status: 404 } },
    { path: '/unavailable', leads: { kind: 'instead', to: '/missing/unavailable', status: 404 } },
    { path: '/gone/x', leads: { kind: 'instead', to: '/gone/x', status: 410 } },
    { path: '/favicon.ico', leads: { kind: 'page' } },
    {
      path: '/articles/Nothing.md',
      leads: { kind: 'instead', to: '/missing/articles/Nothing.md', status: 404 },
    },
  ])('$path leads where it should', ({ path, leads }) => {
    expect(resolveAddress(path, catalog)).toEqual(leads);
  });
});

/** Where a reader ends, and with what status. */
function follow(path: string): readonly (string | number)[] {
  const found = resolveAddress(path, catalog);
  if (found.kind === 'redirect') return follow(found.to);
  return [found.kind === 'instead' ? found.status : 200, path];
}

describe('an address as people send it', () => {
  const ENDS = [
    '.',
    ',',
    ';',
    ')',
    ').',
    '>',
    '%3E',
    '”',
    '%E2%80%9D',
    '%20',
    '%E2%80%8B',
    '%22',
    "'",
    '*',
    '%5D',
    '/',
    '%20/',
  ];

  it.each([
    '/articles/restore',
    '/articles/restore.md',
    '/articles/old-name',
    '/products/postgresql',
    '/engineer/articles/restore',
    '/t/1001',
    '/p/16222',
    '/search',
  ])('%s leads there with any sign at its end', (path) => {
    for (const end of ENDS.filter((each) => each !== '/'))
      expect([end, ...follow(`${path}${end}`)]).toEqual([end, ...follow(path)]);
    // Ids are compared without blanks; everything else is answered with 301 at its own spelling.
    expect(resolveAddress(`${path}).`, catalog)).toEqual({ kind: 'redirect', to: path, status: 301, keepsQuery: true });
  });

  it.each([
    ['/Articles/Restore', '/articles/restore'],
    ['/ARTICLES/RESTORE.MD', '/articles/restore.md'],
    ['/T/1001', '/t/1001'],
    ['/A/twice', '/a/twice'],
    ['/a/twice).', '/a/twice'],
    ['/Engineer/Articles/Restore', '/engineer/articles/restore'],
    ['/SEARCH', '/search'],
    ['/flows/finder/product.md).', '/flows/finder/product.md'],
    ['/flows/finder/product.MD', '/flows/finder/product.md'],
    ['/).', '/'],
  ])('%s leads to %s', (path, to) => {
    expect(resolveAddress(path, catalog)).toEqual({ kind: 'redirect', to, status: 301, keepsQuery: true });
  });

  it('is found in capital letters and with signs behind it', () => {
    expect(follow('/Articles/Restore%E2%80%9D).')).toEqual([200, '/articles/restore']);
  });

  it('looks at no path of any length', () => {
    const path = `/articles/${'.'.repeat(100_000)}`;
    expect(resolveAddress(path, catalog)).toMatchObject({ status: 404 });
  });
});
