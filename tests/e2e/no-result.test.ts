import type { Browser, BrowserContextOptions } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteText } from '@/lib/text';
import { axeFindings, openPage, scrollsSideways, takeScriptsOut } from './browser';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const words = siteText().search;

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

/** Nothing is found for these; for the first, titles come near. */
const QUERIES = ['qqrestorexx qqdeletedxx qqvmxx', 'qzxv', '🔥', 'restore&product=nothing&kind=rca'];

describe('a search that finds nothing', () => {
  it.each(QUERIES)('leads on to the finder and to products: %s', async (q) => {
    const window = await openPage(browser, site.url, {});
    const { page } = window;
    const response = await page.goto(`/search?q=${q}`);
    expect(response?.status()).toBe(200);
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(links).toContain('/flows/finder');
    expect(links.some((href) => href.startsWith('/products/'))).toBe(true);
    for (const href of new Set(links.map((each) => each.split('#')[0] ?? ''))) {
      if (href !== '') expect((await fetch(new URL(href, page.url()))).status, href).toBe(200);
    }
    expect(window.problems).toEqual([]);
    await window.context.close();
  });

  it('shows titles that come near', async () => {
    const window = await openPage(browser, site.url, {});
    await window.page.goto(`/search?q=${QUERIES[0]}`);
    expect(await window.page.getByRole('heading', { name: words.nearest }).count()).toBe(1);
    await window.context.close();
  });

  it.each<[string, BrowserContextOptions, boolean]>([
    ['light, wide', { viewport: { width: 1280, height: 900 } }, true],
    ['dark, narrow', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }, true],
    ['without script', {}, false],
  ])('has nothing that axe finds: %s', async (_, options, hasScript) => {
    const window = await openPage(browser, site.url, options);
    if (!hasScript) await takeScriptsOut(window, site.url);
    for (const q of QUERIES) {
      await window.page.goto(`/search?q=${q}`);
      expect(await axeFindings(window.page)).toEqual([]);
      expect(await scrollsSideways(window.page)).toBe(false);
    }
    await window.context.close();
  });
});
