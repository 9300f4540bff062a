import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalog, catalogFor } from '@/lib/catalog';
import { search, suggest } from '@/lib/search';
import { catalogOf } from '../../components/drawing';
import { sample } from '../compile/content-folder';

const FILES = {
  'a.md': sample({ title: 'Restart a machine', id: 'a', products: '14749', clouds: 'fairfax' }),
  'b.md': sample({ title: 'Restart a server', id: 'b', products: '16222' }),
  'data/products.json': JSON.stringify({
    14749: { name: 'Windows virtual machines', names: { de: 'Virtuelle Windows-Computer', fr: 'Machines virtuelles' } },
    16222: { name: 'Azure SQL' },
  }),
  'data/clouds.json': JSON.stringify({
    public: { name: 'Azure', portal: 'portal.azure.com' },
    fairfax: {
      ...{ name: 'Government', names: { de: 'Behörden' }, portal: 'portal.azure.us' },
      ...{ note: 'Names differ.', notes: { de: 'Namen weichen ab.' } },
    },
  }),
};

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(FILES);
});
afterAll(() => catalog.close());

describe('names of products and clouds', () => {
  it.each([
    ['de', 'Virtuelle Windows-Computer', 'Behörden', 'Namen weichen ab.'],
    ['de-AT', 'Virtuelle Windows-Computer', 'Behörden', 'Namen weichen ab.'],
    ['fr', 'Machines virtuelles', 'Government', 'Names differ.'],
    ['en', 'Windows virtual machines', 'Government', 'Names differ.'],
    ['ja', 'Windows virtual machines', 'Government', 'Names differ.'],
  ])('are in the reader’s language, %s, wherever they stand', (language, name, cloud, note) => {
    for (const base of [catalog, catalogFor(catalog, ['fr']), catalogFor(catalog, ['de'])]) {
      const read = catalogFor(base, [language]);
      const [product] = read.products().filter(({ id }) => id === '14749');
      expect(product?.name).toBe(name);
      expect(read.product(product?.slug ?? '')?.product.name).toBe(name);
      expect(read.article('a')?.products.map((each) => each.name)).toEqual([name]);
      expect(read.findProductId('14749')).toMatchObject({ kind: 'product', product: { name } });
      expect([read.clouds.fairfax?.name, read.clouds.fairfax?.note]).toEqual([cloud, note]);
      expect(read.clouds.public?.name).toBe('Azure');
    }
  });

  it('are found by any of them, and shown in the reader’s', () => {
    for (const [language, name] of [
      ['de', 'Virtuelle Windows-Computer'],
      ['en', 'Windows virtual machines'],
    ] as const) {
      const read = catalogFor(catalog, [language]);
      for (const q of ['windows virtual machines', 'Virtuelle Windows-Computer', 'machines virtuelles']) {
        const [answer] = search(read, { q, limit: 5 }).answers;
        expect(answer).toMatchObject({ kind: 'product', destination: { product: { name } } });
      }
      for (const q of ['virtuelle', 'windows virt']) {
        const names = suggest(read, q, 5).flatMap((each) => (each.kind === 'product' ? [each.product.name] : []));
        expect(names).toEqual([name]);
      }
    }
  });

  it('are one list for all who ask in a language', () => {
    expect(catalogFor(catalog, ['de']).products()).toBe(catalogFor(catalog, ['de', 'en']).products());
    expect(catalogFor(catalog, ['en']).products()).toBe(catalog.products());
  });
});

it('a tag that is no language is refused with its place', async () => {
  const products = { 14749: { name: 'Windows', names: { Deutsch: 'Windows' } } };
  const broken = await catalogOf({ ...FILES, 'data/products.json': JSON.stringify(products, null, 1) });
  const [finding] = [...broken.diagnostics()];
  expect(finding).toMatchObject({ path: 'data/products.json', code: 'broken-data-file' });
  expect(finding?.message).toMatch(/names.*language tag/s);
  broken.close();
});
