import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteText } from '@/lib/text';
import { keptWindow, openPage } from './browser';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const words = siteText();

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

/** Addresses of pages whose first heading is also their title, with the status that each has. */
const HEADED: readonly (readonly [address: string, status: number])[] = [
  ['/articles/azure-vm-backup-fails', 200],
  ['/products', 200],
  ['/nope', 404],
  ['/articles/nope', 404],
  ['/products/nope', 404],
  ['/flows/nope', 404],
  ['/a/nope', 404],
  ['/feedback', 200],
  ['/desk', 404],
  ['/styleguide', 404],
  ['/articles/azure-germany-backup', 410],
];

const anyWindow = keptWindow(() => openPage(browser, site.url));

describe('the title of a page', () => {
  it.each(HEADED)('names the page and the site: %s, %i', async (address, status) => {
    const { page } = await anyWindow();
    const response = await page.goto(address);
    expect(response?.status()).toBe(status);
    const sent = /<title>([^<]*)<\/title>/g;
    const titles = [...((await response?.text()) ?? '').matchAll(sent)].map(([, title]) => title);
    const heading = (await page.locator('h1').textContent()) ?? '';
    expect(titles).toEqual([words.site.pageTitle({ title: heading, site: words.site.name })]);
    expect(await page.title()).toBe(titles[0]);
    if (status === 404) expect(heading).toBe(words.missing.title);
  });
});
