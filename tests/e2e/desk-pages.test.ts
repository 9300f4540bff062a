import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_PAGES, makeLink } from '@/lib/desk';
import { migrate, openDatabase, writeBatch } from '@/lib/events';
import { axeFindings, openPage, scrollsSideways, type WatchedPage } from './browser';
import { type CookieJar, cookieJar } from './cookie-jar';
import { CONTENT } from './inputs';
import { writeMonth } from './made-up-month';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog, sharedBrowser } from './shared';

const ARTICLES = [
  'azure-vm-backup-fails',
  'automated-backups',
  'postgresql-flexible-point-in-time-restore',
  'restore-deleted-sql-database',
  'sql-database-inaccessible-key',
];

let folder: ReturnType<typeof temporaryFolder>;
let site: RunningSite;
let browser: Browser;
let database: string;

beforeAll(async () => {
  folder = temporaryFolder();
  const catalog = await copiedCatalog(folder.path);
  database = path.join(folder.path, 'catalog-events.db');
  const opened = openDatabase(database);
  await migrate(opened);
  const flow = { slug: 'my-restore-failed', question: 'kind', options: ['point', 'geo'], outcome: 'other_name' };
  await writeMonth(opened, ARTICLES, flow);
  await opened.close();
  site = await startSite('start', ['--content', CONTENT, '--catalog', catalog], {
    STEPWISE_EVENTS: 'on',
    STEPWISE_DESK: 'link',
  });
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder?.remove();
});

async function link(): Promise<string> {
  const opened = openDatabase(database);
  const made = await makeLink(opened.query, Date.now());
  await opened.close();
  return made;
}

async function signedInWindow(options: BrowserContextOptions): Promise<WatchedPage> {
  const watched = await openPage(browser, site.url, options);
  await watched.page.goto(`/desk/sign-in?link=${await link()}`);
  await watched.page.getByRole('button', { name: 'Sign in' }).click();
  await watched.page.waitForURL(/\/desk$/);
  return watched;
}

async function signedInJar(): Promise<CookieJar> {
  const jar = cookieJar(site.url);
  await jar.post('/desk/sign-in', { link: await link() });
  return jar;
}

const addressOf = (page: string) => (page === DESK_PAGES[0] ? '/desk' : `/desk/${page}`);

const FUNNEL = '/desk/flows?days=30&flow=my-restore-failed';

const WINDOWS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['on a desktop, light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['on a phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
];

describe.each(WINDOWS)('the desk with a month of readers, %s', (name, options) => {
  it('has no finding of axe, no error, and no sideways scrolling on any page', async () => {
    const { page, context, problems } = await signedInWindow({ ...options, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const each of [...DESK_PAGES, FUNNEL]) {
      await page.goto(each === FUNNEL ? FUNNEL : addressOf(each));
      expect(await page.locator('h1').count()).toBe(1);
      found.push(...(await axeFindings(page)).map((finding) => `${each}: ${finding}`));
      if (await scrollsSideways(page)) found.push(`${each}: scrolls sideways`);
      const pictures = process.env.DESK_PICTURES;
      if (pictures !== undefined)
        await page.screenshot({
          path: path.join(pictures, `${each.replaceAll(/\W+/g, '-')}-${name.replaceAll(/\W+/g, '-')}.png`),
          fullPage: true,
        });
    }
    expect([...found, ...problems]).toEqual([]);
    await context.close();
  });
});

describe('the filters of the desk', () => {
  it('narrow the tables, and their downloads, to a kind of article', async () => {
    const jar = await signedInJar();
    const rowsOf = async (query: string): Promise<readonly { readonly Page: string }[]> =>
      (await jar.get(`/desk/content/articles.json?${query}`)).json();
    const all = await rowsOf('days=30');
    expect(all.map(({ Page }) => Page).toSorted()).toEqual(ARTICLES.map((slug) => `/articles/${slug}`).toSorted());
    const page = await (await jar.get('/desk/content')).text();
    const kinds = [...(/<select name="kind"[\s\S]*?<\/select>/.exec(page)?.[0].matchAll(/value="([^"]+)"/g) ?? [])];
    const narrowed = await Promise.all(kinds.map(([, kind]) => rowsOf(`days=30&kind=${kind}`)));
    expect(narrowed.flat().length).toBe(all.length);
    expect(Math.max(...narrowed.map((rows) => rows.length))).toBeLessThan(all.length);
    expect(await rowsOf('days=30&kind=no-such-kind')).toEqual([]);
    expect(await rowsOf('days=30&team=Nobody_Nothing')).toEqual([]);
    const csv = await (await jar.get('/desk/overview/days.csv?days=30&kind=no-such-kind')).text();
    expect(csv.split('\r\n')[1]).toMatch(/^"\d{4}-\d\d-\d\d",0,0,0,0,0,0$/);
  });

  it('say when an article last changed and what check finds in it', async () => {
    const jar = await signedInJar();
    const [first] = await (await jar.get('/desk/content/articles.json?days=30')).json();
    expect(first).toHaveProperty('Last change');
    expect(first).toHaveProperty('Findings');
  });
});

describe('the funnel of a flow', () => {
  it('is led to by the table of flows, and has its numbers in the drawing, in tables, and in downloads, without script', async () => {
    const jar = await signedInJar();
    const flows = await (await jar.get('/desk/flows')).text();
    expect(flows).toContain('href="/desk/flows?days=30&amp;flow=my-restore-failed"');
    const page = await (await jar.get(FUNNEL)).text();
    const shown: readonly { readonly Shown: number; readonly Answered: number; readonly Back: number }[] = await (
      await jar.get('/desk/flows/questions.json?days=30&flow=my-restore-failed')
    ).json();
    expect(shown).toHaveLength(1);
    const [kind] = shown;
    const left = (kind?.Shown ?? 0) - (kind?.Answered ?? 0) - (kind?.Back ?? 0);
    const text = page.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    expect(text).toContain(`${kind?.Shown} people, ${Math.round((100 * left) / (kind?.Shown ?? 1))}% left`);
    expect(page).toContain('never taken');
    expect(page).toContain('stroke-dasharray');
    const other = await (await jar.get('/desk/flows/questions.json?days=30&flow=no-such-flow')).json();
    expect(other).toEqual([]);
    expect((await jar.get('/desk/flows?flow=no-such-flow')).status).toBe(200);
  });
});

describe('what only those who run the site are told', () => {
  it('is which catalog is served, by whom, and what the log said last', async () => {
    const jar = await signedInJar();
    const tableOf = async (id: string) => (await jar.get(`/desk/health/${id}.json`)).json();
    expect(await tableOf('servers')).toMatchObject([{ Process: String(site.pid), State: 'running' }]);
    expect(await tableOf('catalogs')).toHaveLength(1);
    expect(Array.isArray(await tableOf('errors'))).toBe(true);
  });

  it('is a patch for words that found nothing, or whose results nobody opened', async () => {
    const jar = await signedInJar();
    expect(await (await jar.get('/desk/search')).text()).toContain('/desk/search/proposals.patch?days=30');
    const patch = await jar.get('/desk/search/proposals.patch?days=30');
    expect(patch.headers.get('content-disposition')).toBe('attachment; filename="proposals.patch"');
    const text = await patch.text();
    expect(text).toMatch(/^\+ {2}\["[^"]+", "restor backup"\]/m);
    expect(text).toMatch(/^\+ {2}\["[^"]+", "cosmos change feed"\]/m);
    expect(text).toMatch(/^\+ {2}"old-backup-guide": \{ "to": "automated-backups"/m);
    expect((await cookieJar(site.url).get('/desk/search/proposals.patch')).status).toBe(403);
  });
});

describe('the figures of an open page', () => {
  it('move without a reload when something happens, and stand still without script', async () => {
    const { page, context, problems } = await signedInWindow({});
    const still = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    await still.addCookies(await context.cookies());
    const plain = await still.newPage();
    await plain.goto('/desk');
    const figure = (of: typeof page) => of.locator('[data-figure]').first().textContent();
    const before = Number((await figure(page))?.replace(',', ''));
    await page.evaluate(() => Object.assign(window, { same: true }));
    const opened = openDatabase(database);
    const visit = { visit: 'visit-live', name: 'visit', page: '/', part: '', choice: '', number: 0 } as const;
    await writeBatch(opened, { events: [{ id: 'live.1', at: Date.now(), ...visit }], feedback: [] });
    await opened.close();
    await expect.poll(async () => Number((await figure(page))?.replace(',', ''))).toBeGreaterThan(before);
    expect(await page.evaluate(() => Reflect.get(window, 'same'))).toBe(true);
    expect(Number((await figure(plain))?.replace(',', ''))).toBe(before);
    expect(problems).toEqual([]);
    await Promise.all([context.close(), still.close()]);
  });

  it('are sent to nobody who is not signed in, and to nobody any more after the sign-out', async () => {
    expect((await cookieJar(site.url).get('/desk/overview/live')).status).toBe(403);
    const jar = await signedInJar();
    const thief = cookieJar(site.url, jar.cookies());
    const stream = await thief.get('/desk/overview/live');
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const token = /name="token" value="([^"]+)"/.exec(await (await jar.get('/desk')).text())?.[1] ?? '';
    await jar.post('/desk/sign-out', { token });
    expect(await stream.text()).toMatch(/^data: \["[\d,]+"/);
    expect((await thief.get('/desk/overview/live')).status).toBe(403);
  });
});
