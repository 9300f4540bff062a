import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { relatedArticles, search, suggest } from '@/lib/search';
import { article, catalogOf } from '../../components/drawing';

const TEXT = 'Turn the water off before you dig the bed, and wait until the soil is dry enough to be raked';

const page = (words: string, properties: Readonly<Record<string, string>> = {}) =>
  article(properties, `# Dig a bed\n\n${TEXT} ${words}.\n`);

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'data/products.json': JSON.stringify({ 1: { name: 'Roses' }, 2: { name: 'Oaks' } }),
    'a/dig-linux.md': page('on linux', { productPesIds: '1' }),
    'a/dig-windows.md': page('on windows', { productPesIds: '2' }),
    'b/dig-mooncake.md': page('far away', { productPesIds: '1', cloudEnvironments: 'mooncake' }),
    'c/rocks.md': article({ productPesIds: '2' }, '# Dig a bed\n\nRocks are in the way: lever them out.\n'),
    'd/rake.md': article({ productPesIds: '1' }, '# Rake a bed\n\nRake it after you dig it.\n'),
  });
});

const found = (q: string, filters: Readonly<Record<string, string>> = {}) =>
  search(catalog, { q, limit: 10, ...filters }).results.map((result) => [
    result.article.slug,
    result.variants.map(({ slug }) => slug).toSorted(),
  ]);

describe('variants of one article', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['by the words of the query', 'dig a bed windows', {}, 'dig-windows', ['dig-linux', 'dig-mooncake']],
    ['by other words of it', 'dig a bed linux', {}, 'dig-linux', ['dig-mooncake', 'dig-windows']],
    ['by the cloud that it names', 'dig a bed in azure china', {}, 'dig-mooncake', ['dig-linux', 'dig-windows']],
    ['by the cloud that was chosen', 'dig a bed', { cloud: 'mooncake' }, 'dig-mooncake', ['dig-linux', 'dig-windows']],
    ['by the product that was chosen', 'dig a bed', { product: '2' }, 'dig-windows', ['dig-linux', 'dig-mooncake']],
  ])('are one result, led by the one that fits: %s', (_, q, filters, lead, others) => {
    expect(found(q, filters)).toContainEqual([lead, others]);
    expect(
      found(q, filters)
        .flat(2)
        .filter((slug) => slug.startsWith('dig')),
    ).toHaveLength(3);
  });

  it('count once in facets, for each product that one of them is for', () => {
    const { facets, total } = search(catalog, { q: 'dig', limit: 10 });
    expect(total).toBe(3);
    expect(facets.products).toEqual([
      { value: '1', count: 2 },
      { value: '2', count: 2 },
    ]);
    expect(facets.clouds).toEqual([
      { value: 'public', count: 3 },
      { value: 'mooncake', count: 1 },
    ]);
  });

  it('are suggested once', () => {
    const slugs = suggest(catalog, 'dig a bed', 10).flatMap((each) =>
      each.kind === 'article' ? [each.article.slug] : [],
    );
    expect(slugs.filter((slug) => slug.startsWith('dig'))).toHaveLength(1);
    expect(slugs).toContain('rocks');
  });

  it('are not related to each other, but for other clouds', () => {
    const { key } = [...catalog.articles()].find(({ slug }) => slug === 'dig-linux') ?? { key: 0 };
    const related = relatedArticles(catalog, key, 6).map(({ slug }) => slug);
    expect(related).toContain('rake');
    expect(related).not.toContain('dig-windows');
  });
});
