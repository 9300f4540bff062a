import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { directionIn, languageTags, prefixOf, textIn } from '@/lib/text';
import { PAGE_KINDS } from '../../bench/page/page-kinds.mjs';
import { axeFindings, keptWindow, openPage, scrollsSideways } from './browser';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const words = textIn('de');

/** Addresses that are the same in all languages: files, texts for machines, the API, pictures of articles. */
const FOR_ALL =
  /^\/(?:_next\/|feeds\/|opensearch\.xml|icon\.svg|brand\/|pictures\/|schemas\/|healthz|openapi|mcp|llms|api\/v1|[^?#]*\.md(?:[?#]|$))/;

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

const narrowWindow = keptWindow(() => openPage(browser, site.url, { viewport: { width: 320, height: 700 } }));

function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(site.url + path, { headers, redirect: 'manual' });
}

/** Chooses a language by its own name, as readers do. */
async function choose(page: Page, name: string): Promise<void> {
  await page.locator('[data-languages] summary').click();
  await page.locator('[data-languages]').getByRole('link', { name, exact: true }).click();
}

function inGerman(path: string): string {
  return path === '/' ? '/de' : `/de${path}`;
}

describe.each(Object.entries(PAGE_KINDS))('a page of the kind %s', (_, address) => {
  it('is there in German, says so, and leads to German pages alone', async () => {
    const [plain, german] = await Promise.all([ask(address), ask(inGerman(address))]);
    expect([german.status, german.headers.get('content-language')]).toEqual([plain.status, 'de']);
    expect(plain.headers.get('content-language')).toBe('en');
    if (german.status === 200) expect(german.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    const html = await german.text();
    expect(html).toMatch(/^<!DOCTYPE html><html lang="de" dir="ltr"/);
    expect(html).toContain(words.site.skip);
    const links = Array.from(
      html.matchAll(/<(?:a|form)\b(?![^>]*\bhreflang=)[^>]*?\b(?:href|action)="(\/[^"]*)"/gi),
      ([, to = '']) => to,
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((to) => !FOR_ALL.test(to) && !/^\/de(?:[/?#]|$)/.test(to))).toEqual([]);
  });

  it('reads well in German on a narrow screen, and axe has nothing to say', async () => {
    const { page, problems } = await narrowWindow();
    const response = await page.goto(inGerman(address));
    await page.locator('html[data-started]').waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems.filter((problem) => response?.status() === 200 || !/404/.test(problem))).toEqual([]);
  });
});

/** What tells languages apart: words without blanks, and lines from right to left. */
describe.each(['ja', 'ar'] as const)('in %s', (tag) => {
  it.each(['/', '/products/azure-backup', '/articles/azure-vm-backup-fails', '/search?q=xqzt', '/nothing-here'])(
    'the page %s speaks it, fits a narrow screen, and axe has nothing to say',
    async (address) => {
      const { page } = await narrowWindow();
      const response = await page.goto(address === '/' ? prefixOf(tag) : prefixOf(tag) + address);
      await page.locator('html[data-started]').waitFor();
      expect(response?.headers()['content-language']).toBe(tag);
      expect(await page.locator('html').getAttribute('dir')).toBe(directionIn(tag));
      expect(await scrollsSideways(page)).toBe(false);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it('questions are answered to the end, and steps keep their places', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    const { flow, flowWords: said } = textIn(tag);
    await page.goto(`${prefixOf(tag)}/flows/azure-vm-backup-fails/step-1`);
    await page.locator('html[data-started]').waitFor();
    const runs = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect([await runs('progress'), await runs('main pre')]).toEqual([directionIn(tag), 'ltr']);
    await page.getByLabel(said.yes).check();
    await page.getByRole('button', { name: flow.goOn, exact: true }).click();
    await page.getByRole('heading', { name: said.solved, exact: true }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('the language of an address', () => {
  it.each([
    ['/en/products', 307, '/products'],
    ['/en', 307, '/'],
    ['/DE/products?page=2', 301, '/de/products?page=2'],
    ['/de/robots.txt', 308, '/robots.txt'],
    ['/de/articles/azure-vm-backup-fails.md', 308, '/articles/azure-vm-backup-fails.md'],
    ['/de/Articles/azure-vm-backup-fails', 301, '/de/articles/azure-vm-backup-fails'],
    ['/de/a/b7c1d2e3-0000-4000-8000-000000000000', 404, null],
    ['/de/nothing-here', 404, null],
  ])('%s is answered with %i and leads to %s', async (address, status, to) => {
    const answer = await ask(address);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, to]);
  });

  it('is led to at / by what the browser prefers, and nowhere else', async () => {
    const german = { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' };
    const home = await ask('/', german);
    expect([home.status, home.headers.get('location'), home.headers.get('cache-control')]).toEqual([
      302,
      '/de',
      'no-store',
    ]);
    expect((await ask('/')).headers.get('vary')).toContain('Accept-Language, Sec-Fetch-Site');
    for (const [address, headers] of [
      ['/', { 'accept-language': 'en-GB,de;q=0.5' }],
      ['/', { 'accept-language': 'tlh' }],
      ['/', { ...german, 'sec-fetch-site': 'same-origin' }],
      ['/', { ...german, referer: `${site.url}/de` }],
      ['/products', german],
      ['/de', { 'accept-language': 'en' }],
    ] as const) {
      expect((await ask(address, headers)).status).toBe(200);
    }
  });

  it('is that of suggestions', async () => {
    const { groups } = await (await ask('/de/api/suggest?q=backup')).json();
    const [first] = groups;
    expect(first.label).toBe(words.search.groups.products);
    expect(first.entries[0].href).toMatch(/^\/de\/products\//);
  });
});

describe('the choice of a language', () => {
  it.each(['/flows/azure-vm-backup-fails/solved?step-1=yes', '/search?q=backup+fails'])(
    'keeps what %s asks for, without script',
    async (address) => {
      const html = await (await ask(inGerman(address))).text();
      for (const tag of languageTags()) {
        const to = `${tag === 'en' ? '' : prefixOf(tag)}${address}`.replaceAll('&', '&amp;');
        expect(html).toContain(`hrefLang="${tag}" lang="${tag}" href="${to}"`);
      }
    },
  );

  it('keeps the part of the page', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await page.goto('/articles/azure-vm-backup-fails#step-3');
    await page.locator('html[data-started]').waitFor();
    await choose(page, 'Deutsch');
    await page.waitForURL('**/de/articles/azure-vm-backup-fails#step-3');
    await choose(page, 'English');
    await page.waitForURL(`${site.url}/articles/azure-vm-backup-fails#step-3`);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('a reader of German', () => {
  it.each([true, false])('answers questions to the end in German (script: %s)', async (javaScriptEnabled) => {
    const { page, context, problems } = await openPage(browser, site.url, { javaScriptEnabled, locale: 'de-DE' });
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/de');
    await page.goto('/de/flows/azure-vm-backup-fails/step-1');
    await page.getByLabel(words.flowWords.yes).check();
    await page.getByRole('button', { name: words.flow.goOn, exact: true }).click();
    await page.getByRole('heading', { name: words.flowWords.solved }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/de\/flows\/azure-vm-backup-fails\//);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('shares a German page in German words', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await page.goto('/de/articles/azure-vm-backup-fails');
    await page.locator('html[data-started]').waitFor();
    await page.locator('details.share > summary').first().click();
    await page.getByRole('button', { name: words.share.copyLink, exact: true }).waitFor();
    const link = await page.locator('.share-ways input[readonly]').inputValue();
    expect(new URL(link).pathname).toMatch(/^\/de\//);
    expect(problems).toEqual([]);
    await context.close();
  });
});
