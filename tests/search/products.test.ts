import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog, Product } from '@/lib/catalog';
import { sampleCatalog } from '../lib/search/sample-catalog';
import { largeCatalog } from './large-catalog';

/** What makes the name or the address of a product one that no reader can use, by what it is. */
const UNREADABLE: Readonly<Record<string, (product: Product) => boolean>> = {
  'a name that says "more articles"': ({ name }) => /\((?:more articles|support topics)\)$/i.test(name),
  'a number in brackets': ({ name }) => /\(\d+\)$/.test(name),
  'an id in the name': ({ name }) => /[\da-f]{8}-[\da-f]{4}-/i.test(name),
  'an id in the address': ({ slug }) => /[\da-f]{8}-[\da-f]{4}-/i.test(slug),
};

/** Addresses of products that nothing but an id tells apart, each with the reason; none is known. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

describe.each([
  ['the sample content', sampleCatalog],
  ['the largest content', largeCatalog],
])('the products of %s', (_, open) => {
  let catalog: Catalog;
  let close: () => void;
  beforeAll(async () => {
    ({ catalog, close } = await open());
  }, 300_000);
  afterAll(() => close());

  test.each(Object.entries(UNREADABLE))('have no %s', (_what, isUnreadable) => {
    const products = catalog.products().filter(({ slug }) => EXCEPTIONS[slug] === undefined);
    expect(products.length).toBeGreaterThan(10);
    expect(products.filter(isUnreadable)).toEqual([]);
  });

  test('have names of their own', () => {
    const names = catalog.products().map(({ name }) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
