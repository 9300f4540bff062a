import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { article, catalogOf } from '../../../components/drawing';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p'];

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'data/products.json': JSON.stringify({ 7: { name: 'Oaks' } }),
    ...Object.fromEntries(
      NAMES.map((name) => [
        `oak/tree-${name}.md`,
        article({ productPesIds: '7' }, `# Tree ${name}${name}\n\nGrow ${name}.`),
      ]),
    ),
  });
});

const keyOf = (slug: string) => catalog.article(slug)?.key ?? 0;
const slugs = (slug: string, limit: number) => catalog.related(keyOf(slug), limit).map((each) => each.slug);

describe('articles of the same folder', () => {
  test('are those that follow, then those before, each in path order', () => {
    expect(slugs('tree-n', 15)).toEqual([
      ...['tree-o', 'tree-p'],
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'].map((name) => `tree-${name}`),
    ]);
    expect(slugs('tree-a', 3)).toEqual(['tree-b', 'tree-c', 'tree-d']);
    expect(slugs('tree-p', 2)).toEqual(['tree-a', 'tree-b']);
  });

  test('are as many as asked for, and none where they aren’t asked for', () => {
    const whole = slugs('tree-h', 15);
    for (const limit of [3, 15, 0, 14, 1, 30, 2]) expect(slugs('tree-h', limit)).toEqual(whole.slice(0, limit));
    expect(whole).toHaveLength(15);
    expect(catalog.sameMatter(keyOf('tree-h'), 15)).toEqual([]);
  });
});
