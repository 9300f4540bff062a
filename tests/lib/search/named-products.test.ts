import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search, suggest } from '@/lib/search';
import { catalogOf } from '../../components/drawing';
import { sample } from '../compile/content-folder';
import { GARDEN } from './made-up-catalog';

const PRODUCTS = {
  16221: { name: 'Azure Tulip Service (ATS)', group: 'Flowers' },
  16222: { name: 'Compost Heaps', group: 'Soil' },
  16223: { name: 'Compost', group: 'Soil' },
};

const page = (title: string, products: string) =>
  sample({ title, id: `${title}-${products}`, products, body: `# ${title}\n\nIt smells of old leaves.\n` });

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    ...GARDEN,
    'data/products.json': JSON.stringify(PRODUCTS),
    'data/synonyms.json': JSON.stringify([['tulip', 'tulipa']]),
    'a/smell.md': page('A smell', '16222'),
    'b/smell.md': page('A smell', '16223'),
  });
});

const productOf = (q: string) => {
  const [answer] = search(catalog, { q, limit: 3 }).answers;
  return answer?.kind === 'product' ? answer.destination.product.id : undefined;
};

describe('a query that is the name of a product', () => {
  test.each([
    ['Azure Tulip Service', '16221'],
    ['tulips', '16221'],
    ['ATS', '16221'],
    ['tulipa', '16221'],
    ['microsoft compost heap', '16222'],
    ['compost', '16223'],
    ['compost smells', undefined],
    ['tulip watering', undefined],
  ])('offers its page first: %s', (q, product) => {
    expect(productOf(q)).toBe(product);
  });

  test('is suggested while it is typed, as a product and once', () => {
    for (const q of ['Azure Tulip Service', 'tulipa', 'ats']) {
      const products = suggest(catalog, q, 9).flatMap((each) => (each.kind === 'product' ? [each.product.id] : []));
      expect(products, q).toEqual(['16221']);
      expect(suggest(catalog, q, 9)[0]?.kind, q).toBe('product');
    }
  });
});

test('a query that names a product beside what is wrong finds its article first', () => {
  const first = (q: string) => search(catalog, { q, limit: 1 }).results[0]?.productIds;
  expect(first('smell in my compost heap')).toEqual(['16222']);
  expect(first('smell in my compost')).toEqual(['16223']);
});

test('the short name of a product finds its articles, which do not write it', async () => {
  const content = await catalogOf({
    ...GARDEN,
    'data/products.json': JSON.stringify(PRODUCTS),
    'data/synonyms.json': JSON.stringify([['compost heaps', 'cph']]),
    'a/smell.md': page('A smell', '16222'),
    'b/smell.md': page('A smell', '16223'),
  });
  expect(search(content, { q: 'cph smell', limit: 1 }).results[0]?.productIds).toEqual(['16222']);
});
