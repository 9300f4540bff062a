import { beforeAll, describe, expect, it } from 'vitest';
import { resolveAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
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
    { path: '/products/PostgreSQL', leads: { kind: 'redirect', to: '/products/postgresql', status: 301 } },
    { path: '/articles/restore.md', leads: { kind: 'instead', to: '/api/markdown/restore', status: 200 } },
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
  ])('$path leads where it should', ({ path, leads }) => {
    expect(resolveAddress(path, catalog)).toEqual(leads);
  });
});
