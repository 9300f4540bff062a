import { describe, expect, it } from 'vitest';
import { createPageStore } from '../../../cli/serve/page-store';
import { storedPage } from '../../../cli/serve/send-page';

const HTML = { 'content-type': 'text/html' };

/** Renders a page of a status and size, and counts how often it is asked to. */
function counter(status: number, size = 10) {
  let count = 0;
  const render = async () => {
    count += 1;
    return storedPage(status, HTML, Buffer.alloc(size, 'a'));
  };
  return { render, count: () => count };
}

describe('a page store', () => {
  it.each([
    [200, 1],
    [301, 1],
    [307, 1],
    [404, 1],
    [410, 1],
    [400, 2],
    [500, 2],
    [503, 2],
  ])('asked twice for a page of status %i renders it %i times', async (status, times) => {
    const store = createPageStore(100_000);
    const page = counter(status);
    await store.get('a', page.render);
    await store.get('a', page.render);
    expect(page.count()).toBe(times);
  });

  it('renders a page once for all who come while it is rendered', async () => {
    const store = createPageStore(100_000);
    const page = counter(500);
    await Promise.all([store.get('a', page.render), store.get('a', page.render), store.get('a', page.render)]);
    expect(page.count()).toBe(1);
  });

  it('lets the least recently read go when it is full', async () => {
    const store = createPageStore(85_000);
    const page = counter(200, 10_000);
    for (const key of ['1', '2', '3', '4', '1', '5']) await store.get(key, page.render);
    expect(page.count()).toBe(5);
    await store.get('1', page.render);
    expect(page.count()).toBe(5);
    await store.get('2', page.render);
    expect(page.count()).toBe(6);
  });

  it('lets no made-up address push a page out', async () => {
    const store = createPageStore(200_000);
    const article = counter(200, 10_000);
    await store.get('/articles/restore', article.render);
    for (let at = 0; at < 100; at += 1) {
      await store.get(`/nowhere/${at}`, counter(404, 1_000).render);
      await store.get(`/search?q=${at}`, counter(200, 1_000).render);
    }
    expect(store.has('/articles/restore')).toBe(true);
    expect(store.has('/nowhere/0')).toBe(false);
    expect(store.figures().bytes).toBeLessThan(60_000);
    expect(store.figures().rendered).toBe(201);
  });

  it('tells whether a page of an address was kept for another edition', async () => {
    const store = createPageStore(100_000);
    const told: boolean[] = [];
    const render = (status: number) => async (wasKept: boolean) => {
      told.push(wasKept);
      return storedPage(status, HTML, Buffer.alloc(10));
    };
    for (const edition of ['1', '2']) {
      await store.get(`${edition} /articles/restore`, render(200));
      await store.get(`${edition} /articles/nothing`, render(404));
      await store.get(`${edition} /search?q=restore`, render(200));
    }
    expect(told).toEqual([false, false, false, true, false, false]);
  });

  it('keeps nothing that failed', async () => {
    const store = createPageStore(100_000);
    await expect(store.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const page = counter(200);
    await store.get('a', page.render);
    expect(page.count()).toBe(1);
  });
});
