import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { largeCatalog } from '../../search/large-catalog';
import { ask, strayIn } from './api-answers';

/** Articles, products, and flows of a large repository, some of each kind; `npm run test:deep` takes all of them. */
let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await largeCatalog());
});
afterAll(() => close());

/** What answers have that isn't documented; an answer with another status than 200 is one too. */
async function strayOf(path: string, addresses: Iterable<string>, body?: unknown): Promise<readonly string[]> {
  const stray: string[] = [];
  let count = 0;
  for (const address of addresses) {
    const answer = await ask(catalog, address, body === undefined ? {} : { body });
    count += 1;
    if (answer.status !== 200) stray.push(`${address} answers ${answer.status}`);
    for (const found of strayIn(path, body === undefined ? 'get' : 'post', answer)) stray.push(`${address}: ${found}`);
  }
  expect(count).toBeGreaterThan(5);
  return stray.slice(0, 20);
}

const slugs = () => [...catalog.articles()].map(({ slug }) => encodeURIComponent(slug));

/** Articles that can be followed. */
async function flows(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const slug of slugs()) {
    const { json } = await ask(catalog, `/articles/${slug}?fields=flow`);
    if (json.flow !== null) ids.push(encodeURIComponent(json.flow.id));
  }
  return ids;
}

describe('every answer over real content keeps to its schema:', () => {
  it('of articles, whole and with every field', async () => {
    expect(
      await strayOf(
        '/articles/{id}',
        slugs().map((slug) => `/articles/${slug}`),
      ),
    ).toEqual([]);
    expect(
      await strayOf(
        '/articles/{id}',
        slugs().map((slug) => `/articles/${slug}?fields=name,markdown,text`),
      ),
    ).toEqual([]);
  }, 900_000);

  it('of flows, and of their first screen', async () => {
    const ids = await flows();
    expect(
      await strayOf(
        '/flows/{id}',
        ids.map((id) => `/flows/${id}`),
      ),
    ).toEqual([]);
    expect(
      await strayOf(
        '/flows/{id}/next',
        ids.map((id) => `/flows/${id}/next`),
        {},
      ),
    ).toEqual([]);
  }, 900_000);

  it('of products, their lists, and their topics', async () => {
    const products = catalog.products().filter(({ articleCount }) => articleCount > 0);
    const pages = products.map(({ slug }) => encodeURIComponent(slug));
    expect(
      await strayOf(
        '/products/{id}',
        pages.map((slug) => `/products/${slug}`),
      ),
    ).toEqual([]);
    expect(
      await strayOf(
        '/articles',
        pages.map((slug) => `/articles?product=${slug}`),
      ),
    ).toEqual([]);
    const topics = new Set(
      products.flatMap(({ slug }) => catalog.product(slug)?.problems.map(({ topic }) => topic.id) ?? []),
    );
    expect(
      await strayOf(
        '/topics/{id}',
        [...topics].map((id) => `/topics/${encodeURIComponent(id)}`),
      ),
    ).toEqual([]);
  }, 900_000);

  it('of searches and suggestions for names of articles', async () => {
    const names = [...catalog.articles()].filter((_, at) => at % 7 === 0).map(({ name }) => encodeURIComponent(name));
    expect(
      await strayOf(
        '/search',
        names.map((q) => `/search?q=${q}`),
      ),
    ).toEqual([]);
    expect(
      await strayOf(
        '/suggest',
        names.map((q) => `/suggest?q=${q.slice(0, 12).replace(/%[0-9A-F]?$|%..(?:%..)*$/i, '')}`),
      ),
    ).toEqual([]);
  }, 900_000);
});
