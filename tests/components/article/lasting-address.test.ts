import { beforeAll, describe, expect, it } from 'vitest';
import { surroundingsOf } from '@/components/article';
import type { Catalog } from '@/lib/catalog';
import { article, catalogOf, recordOf } from '../drawing';

const GUID = '5a1c2b3d-0000-4111-8222-0123456789ab';
const BODY = '# A\n\nText.\n';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'restore-a-deleted-server.md': article({ articleId: 'restore-server' }, BODY),
    'one-of-two.md': article({ articleId: 'twice' }, BODY),
    'two-of-two.md': article({ articleId: 'twice' }, BODY),
    'an-article-that-is-known-by-a-very-long-name-in-its-folder.md': article({ articleId: GUID }, BODY),
    'short.md': article({ articleId: 'an-id-longer-than-the-name-of-the-file' }, BODY),
    'without.md': article({}, BODY),
    'odd.md': article({ articleId: 'a b/c' }, BODY),
  });
});

describe('the address by which an article is sent on', () => {
  it.each([
    ['its id, where that is shorter', 'restore-a-deleted-server', '/a/restore-server'],
    ['its name, where several bear the id', 'one-of-two', '/articles/one-of-two'],
    [
      'its name, where the id says nothing to people',
      'an-article-that-is-known-by-a-very-long-name-in-its-folder',
      '/articles/an-article-that-is-known-by-a-very-long-name-in-its-folder',
    ],
    ['its name, where that is shorter', 'short', '/articles/short'],
    ['its name, where it has no id', 'without', '/articles/without'],
    ['whatever is shorter, escaped', 'odd', '/a/a%20b%2Fc'],
  ])('is %s', (_, slug, address) => {
    expect(surroundingsOf(catalog, recordOf(catalog, slug)).address).toBe(address);
  });
});
