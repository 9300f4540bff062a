import { describe, expect, it } from 'vitest';
import { createPageStore } from '../../../cli/serve/page-store';
import { type StoredPage, storedPage } from '../../../cli/serve/send-page';

const HTML = { 'content-type': 'text/html' };

/** A page of an address and a version, as a request wants it. */
const wish = (address: string, render: (wasKept: boolean) => Promise<StoredPage>, version = '1') => ({
  version,
  address,
  render,
});

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
    await store.get(wish('a', page.render));
    await store.get(wish('a', page.render));
    expect(page.count()).toBe(times);
  });

  it('renders a page once for all who come while it is rendered', async () => {
    const store = createPageStore(100_000);
    const page = counter(500);
    await Promise.all([
      store.get(wish('a', page.render)),
      store.get(wish('a', page.render)),
      store.get(wish('a', page.render)),
    ]);
    expect(page.count()).toBe(1);
  });

  it('lets the least recently read go when it is full', async () => {
    const store = createPageStore(85_000);
    const page = counter(200, 10_000);
    for (const key of ['1', '2', '3', '4', '1', '5']) await store.get(wish(key, page.render));
    expect(page.count()).toBe(5);
    await store.get(wish('1', page.render));
    expect(page.count()).toBe(5);
    await store.get(wish('2', page.render));
    expect(page.count()).toBe(6);
  });

  it('lets no made-up address push a page out', async () => {
    const store = createPageStore(200_000);
    const article = counter(200, 10_000);
    await store.get(wish('/articles/restore', article.render));
    for (let at = 0; at < 100; at += 1) {
      await store.get(wish(`/nowhere/${at}`, counter(404, 1_000).render));
      await store.get(wish(`/search?q=${at}`, counter(200, 1_000).render));
    }
    expect(store.has('1', '/articles/restore')).toBe(true);
    expect(store.has('1', '/nowhere/0')).toBe(false);
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
      await store.get(wish('/articles/restore', render(200), edition));
      await store.get(wish('/articles/nothing', render(404), edition));
      await store.get(wish('/search?q=restore', render(200), edition));
    }
    expect(told).toEqual([false, false, false, true, false, false]);
  });

  it('keeps nothing that failed', async () => {
    const store = createPageStore(100_000);
    await expect(store.get(wish('a', () => Promise.reject(new Error('no'))))).rejects.toThrow('no');
    const page = counter(200);
    await store.get(wish('a', page.render));
    expect(page.count()).toBe(1);
  });

  it('keeps a page on for a newer version where it would be the same, and draws it anew where not', async () => {
    const store = createPageStore(100_000);
    const page = counter(200);
    const same = { ...wish('/a', page.render, '2'), isSame: () => Promise.resolve(true) };
    const kept = await store.get(wish('/a', page.render, '1'));
    expect(store.has('2', '/a')).toBe(false);
    expect(await store.get(same)).toBe(kept);
    expect(store.has('2', '/a')).toBe(true);
    expect(store.figures().outlived).toBe(1);
    expect(await store.get({ ...wish('/a', page.render, '3'), isSame: () => Promise.resolve(false) })).not.toBe(kept);
    expect(page.count()).toBe(2);
    const unknown = { ...wish('/a', page.render, '4'), isSame: () => Promise.reject(new Error('replaced meanwhile')) };
    await store.get(unknown);
    expect(page.count()).toBe(3);
  });

  it('looks ahead: a page that would be the same is there at once for both versions', async () => {
    const store = createPageStore(100_000);
    const [same, other] = [counter(200), counter(200)];
    const kept = await store.get(wish('/a', same.render, '1'));
    const changed = await store.get(wish('/b', other.render, '1'));
    await store.lookAhead('2', (page) => Promise.resolve(page === kept), 10_000);
    const never = () => Promise.reject(new Error('not asked again'));
    expect([store.has('1', '/a'), store.has('2', '/a'), store.has('1', '/b'), store.has('2', '/b')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(await store.get({ ...wish('/a', never, '2'), isSame: never })).toBe(kept);
    expect(await store.get({ ...wish('/b', other.render, '2'), isSame: () => Promise.resolve(false) })).not.toBe(
      changed,
    );
    expect([same.count(), other.count()]).toEqual([1, 2]);
  });

  it('looks ahead no longer than it may, whatever the looks do', async () => {
    const store = createPageStore(100_000);
    await store.get(wish('/a', counter(200).render, '1'));
    await store.lookAhead('2', () => new Promise(() => undefined), 1);
    await store.lookAhead('2', () => Promise.reject(new Error('replaced meanwhile')), 10_000);
    expect(store.has('2', '/a')).toBe(false);
  });

  it('keeps no page that was drawn from an older version than the newest that was asked for', async () => {
    const store = createPageStore(100_000);
    let finish: (page: StoredPage) => void = () => undefined;
    const slow = new Promise<StoredPage>((resolve) => {
      finish = resolve;
    });
    const older = store.get(wish('/a', () => slow, '1'));
    const newer = await store.get(wish('/a', counter(200).render, '2'));
    finish(storedPage(200, HTML, Buffer.alloc(10, 'b')));
    expect(await older).not.toBe(newer);
    expect(await store.get(wish('/a', counter(200).render, '2'))).toBe(newer);
  });
});
