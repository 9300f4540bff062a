import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { nearestArticles, relatedArticles } from '@/lib/search';
import { article, catalogOf } from '../../components/drawing';

const oak = { productPesIds: '7', supportTopicIds: '100' };

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'data/products.json': JSON.stringify({ 7: { name: 'Oaks' }, 8: { name: 'Roses' } }),
    'oak/plant.md': article(oak, '# Plant an oak\n\nDig.'),
    'oak/plant-mooncake.md': article({ ...oak, cloudEnvironments: 'mooncake' }, '# Plant an oak\n\nDig in China.'),
    'oak/water.md': article(oak, '# Water it\n\nWater.'),
    'oak/acorns.md': article({ productPesIds: '7' }, '# Plant acorns of an oak\n\nAcorns.'),
    'oak/copy.md': article({ productPesIds: '7', selfHelpType: 'resource' }, '# Plant acorns of an oak\n\nAcorns.'),
    'oak/leaf.md': article({ productPesIds: '7' }, '# Rake leaves\n\nRake.'),
    'rose/oak-rose.md': article({ productPesIds: '8' }, '# Plant a rose under an oak\n\nRoses.'),
    'rose/other.md': article({ productPesIds: '8' }, '# Cut back\n\nCut.'),
  });
});

const keyOf = (slug: string) => catalog.article(slug)?.key ?? 0;

describe('related articles', () => {
  test('come with their reason, the strongest first, no text twice', () => {
    const related = relatedArticles(catalog, keyOf('plant'), 10);
    expect(related.map(({ slug, reason, shared }) => [slug, reason, shared])).toEqual([
      ['water', 'sameTopic', 'Plant an oak'],
      ['plant-mooncake', 'otherCloud', ''],
      ['acorns', 'sameProduct', 'Oaks'],
      ['oak-rose', 'similarWords', ''],
      ['leaf', 'sameFolder', ''],
    ]);
  });

  test('are as many as asked for', () => {
    expect(relatedArticles(catalog, keyOf('plant'), 2)).toHaveLength(2);
    expect(relatedArticles(catalog, keyOf('plant'), 0)).toEqual([]);
    expect(relatedArticles(catalog, 123_456, 5)).toEqual([]);
  });

  test('of one cloud are never of another, but for the article itself', () => {
    const related = relatedArticles(catalog, keyOf('plant-mooncake'), 10);
    expect(related.map(({ slug, reason }) => [slug, reason])).toEqual([['plant', 'otherCloud']]);
  });
});

describe('the articles nearest to an address', () => {
  test.each([
    ['a slip in it', '/articles/acrons', 'acorns'],
    ['words of a title', '/en-us/help/Rake-leaves.html?x=1#y', 'leaf'],
    ['words that are glued together', '/articles/plantacorns', 'acorns'],
  ])('are found by %s', (_, address, slug) => {
    expect(nearestArticles(catalog, address, 3).map((each) => each.slug)).toContain(slug);
  });

  test('are none for what is like nothing', () => {
    for (const address of ['', '/', '///', '/zzzzzz', '/%', '/"*', `/${'q'.repeat(5000)}`]) {
      expect(nearestArticles(catalog, address, 3)).toEqual([]);
    }
  });
});
