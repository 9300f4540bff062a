import { expect, it } from 'vitest';
import { ProductPage } from '@/components/product';
import type { Catalog } from '@/lib/catalog';
import { arrangeProduct, homeView } from '@/lib/journey';
import { article, catalogOf, drawArticle, drawn, texts } from '../drawing';

const FLOW = { selfHelpType: 'TSG_Description' };

const FILES = {
  'data/products.json': JSON.stringify({
    1: { name: 'Old server', group: 'Databases', retired: true },
    2: { name: 'New server', group: 'Databases' },
  }),
  'a.md': article({ productPesIds: '1, 2', articleId: 'a', status: 'Retired' }, '# Back up the old server\n\nText.\n'),
  'b.md': article({ productPesIds: '1, 2', articleId: 'b' }, '# Restore the new server\n\nText.\n'),
  'c.md': article({ productPesIds: '1', articleId: 'c' }, '# Resize the old server\n\nText.\n'),
  'd.md': article({ productPesIds: '1, 2, 3', articleId: 'd', ...FLOW }, '# The server is slow\n\nText.\n'),
  'e.md': article(
    { productPesIds: '2', articleId: 'e', status: 'retired', ...FLOW },
    '# The server is gone\n\nText.\n',
  ),
  'f.md': article({ productPesIds: '3', articleId: 'f' }, '# Start a machine\n\nText.\n'),
};

/** The names that the home page features, by its parts. */
function featuredBy(catalog: Catalog) {
  const { guided, popular, examples } = homeView(catalog);
  return {
    guided: guided.map((each) => `${each.article.name}, ${each.productName}`),
    products: popular.map(({ product }) => product.name),
    articles: popular.flatMap(({ entries }) => entries.map((each) => each.article.name)),
    question: examples.find(({ kind }) => kind === 'question')?.text,
  };
}

it('features nothing on the home page that is retired, and no troubleshooter twice', async () => {
  const catalog = await catalogOf(FILES);
  const { guided, products, articles, question } = featuredBy(catalog);
  expect(guided).toEqual(['The server is slow, New server']);
  expect(products).toContain('New server');
  expect(products).not.toContain('Old server');
  expect(articles).toContain('Restore the new server');
  expect(articles).not.toContain('Back up the old server');
  expect(question).not.toMatch(/old server/);
});

it('features what the site’s data names, retired or not', async () => {
  const catalog = await catalogOf(FILES);
  const featured = { troubleshooters: ['e'], products: ['1'] };
  const found = featuredBy({ ...catalog, site: { ...catalog.site, featured } });
  expect(found.products).toEqual(['Old server']);
  expect(found.guided).toEqual(['The server is gone, New server']);
});

it('says on its page and in lists that an article is retired, and lists it last', async () => {
  const catalog = await catalogOf(FILES);
  expect(texts(drawArticle(catalog, 'a'), '.facts-line .tag')).toEqual(['Retired']);
  expect(texts(drawArticle(catalog, 'b'), '.facts-line .tag')).toEqual([]);
  const page = catalog.product('new-server');
  if (page === undefined) throw new Error('no product');
  const list = drawn(<ProductPage view={arrangeProduct(page)} part={undefined} clouds={catalog.clouds} />);
  expect(texts(list, '.entry a')).toEqual([
    'The server is slow',
    'Restore the new server',
    'Back up the old server',
    'The server is gone',
  ]);
  expect(texts(list, '.entry .tag-attention')).toEqual(['Retired', 'Retired']);
});
