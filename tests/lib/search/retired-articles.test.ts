import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search, suggest } from '@/lib/search';
import { article, catalogOf } from '../../components/drawing';

const PRODUCTS = {
  1: { name: 'Garden Pump Single Rotor', retired: true },
  2: { name: 'Garden Pump Double Rotor' },
  3: { name: 'Garden Pump', retired: true },
};

/** The retired ones say more often what is asked for, so that they lead where nothing holds them back. */
const retiredBody = '# Bring back the pump\n\nPump, pump: the pump leaks. Bring back the leaking pump.\n';

/** The same articles, with what is retired in them or with nothing that is. */
function filesWith(hasRetired: boolean): Readonly<Record<string, string>> {
  const offered = Object.entries(PRODUCTS).map(([id, { name }]) => [id, { name }]);
  const status = hasRetired ? { status: 'retired' } : {};
  return {
    'data/products.json': JSON.stringify(hasRetired ? PRODUCTS : Object.fromEntries(offered)),
    'a/old-product.md': article({ pageTitle: 'Bring back a leaking pump', productPesIds: '1' }, retiredBody),
    'a/old-feature.md': article(
      { pageTitle: 'Bring back the leaking pump by hand crank', productPesIds: '2', ...status },
      '# Bring back the leaking pump by hand crank\n\nPump, pump: the pump leaks.\n',
    ),
    'a/both-products.md': article(
      { pageTitle: 'Pump hoses', productPesIds: '1,2' },
      '# Pump hoses\n\nHoses wear out.\n',
    ),
    'a/offered.md': article(
      { pageTitle: 'Bring back a pump that is leaking water', productPesIds: '2' },
      '# Bring back a pump that is leaking water\n\nTurn the valve before anything else, then wait.\n',
    ),
    'a/valves.md': article({ pageTitle: 'Oil valves', productPesIds: '3' }, '# Oil valves\n\nOil each valve.\n'),
    'a/same-title.md': article({ pageTitle: 'Rinse the filter', productPesIds: '2' }, '# Rinse the filter\n\nRinse.\n'),
    'b/same-title-old.md': article(
      { pageTitle: 'Rinse the filter', productPesIds: '1' },
      '# Rinse the filter\n\nRinse the filter, rinse it, rinse the filter once more.\n',
    ),
  };
}

let catalog: Catalog;
let offered: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(filesWith(true));
  offered = await catalogOf(filesWith(false));
});

/** What an article keeps of the score that it would have if nothing were retired. */
function keptShare(slug: string, q: string, product?: string): number {
  const [score = 0, whole = 0] = [catalog, offered].map(
    (each) => search(each, { q, limit: 10, product }).results.find((result) => result.article.slug === slug)?.score,
  );
  return score / whole;
}

const found = (q: string, product?: string) =>
  search(catalog, { q, limit: 10, product }).results.map(({ article: { slug } }) => slug);

describe('a retired article', () => {
  it.each([
    ['of a retired product', 'old-product'],
    ['of its own', 'old-feature'],
  ])('stands behind a comparable one: %s', (_, slug) => {
    const slugs = found('leaking pump');
    expect(slugs[0]).toBe('offered');
    expect(slugs).toContain(slug);
  });

  it('stands behind it among suggestions too', () => {
    const slugs = suggest(catalog, 'leaking pu', 10).flatMap((each) =>
      each.kind === 'article' ? [each.article.slug] : [],
    );
    expect(slugs[0]).toBe('offered');
    expect(slugs).toContain('old-product');
  });

  it.each([
    ['names its product by the word that no other has', 'leaking pump, single', undefined, 'old-product', 1],
    ['names its product, whose words others have too', 'garden pump valve oil', undefined, 'valves', 1],
    ['is narrowed to its product', 'leaking pump', '1', 'old-product', 1],
    ['is its title', 'Bring back the leaking pump by hand crank', undefined, 'old-feature', 1],
    ['is its title and that of one that holds', 'rinse the filter', undefined, 'same-title-old', 0.8],
    ['names the product of one whose feature is retired', 'leaking double rotor pump', undefined, 'old-feature', 0.8],
    ['is narrowed to the product of such a one', 'leaking pump', '2', 'old-feature', 0.8],
    ['says nothing of it', 'leaking pump', undefined, 'old-product', 0.8],
    ['says nothing of it, nor is it retired', 'leaking pump', undefined, 'offered', 1],
  ])('keeps its score, or a part of it, where the query %s', (_, q, product, slug, share) => {
    expect(keptShare(slug, q, product)).toBeCloseTo(share, 2);
  });

  it('stands behind one that has the same title and holds', () => {
    expect(found('rinse the filter').slice(0, 2)).toEqual(['same-title', 'same-title-old']);
  });

  it('is none of several products of which one is still offered', () => {
    const { columns } = catalog.searchIndex;
    const isRetired = (slug: string) => columns.retired[catalog.article(slug)?.key ?? 0];
    expect(['old-product', 'old-feature', 'both-products', 'offered'].map(isRetired)).toEqual([1, 1, 0, 0]);
  });
});
