import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { openPage } from './browser';
import { spread } from './crawl';
import { LARGEST_CATALOG } from './inputs';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Pages that are opened, the largest products first; `npm run test:deep` opens all. */
const PAGES = Number(process.env.STEPWISE_PRODUCT_PAGES ?? 24);

/** What a page may show before anything is opened: links, and pixels from its top to its end at 1280 × 900 (three screens). */
const MOST_LINKS = 80;
const MOST_PIXELS = 2_700;

/** Links outside closed folds. */
const LINKS_SHOWN = `Array.from(document.querySelectorAll('a[href]')).filter((link) => link.checkVisibility({ contentVisibilityAuto: false }) && link.closest('details:not([open]) > :not(summary)') === null).length`;

let site: SharedSite;
let browser: Browser;
let slugs: readonly string[];

beforeAll(async () => {
  site = await sharedSite('largest');
  browser = await sharedBrowser();
  const catalog = openCatalog(LARGEST_CATALOG);
  const products = catalog.products().toSorted((a, b) => b.articleCount - a.articleCount);
  catalog.close();
  const largest = products.slice(0, PAGES / 2);
  slugs = [...largest, ...spread(products.slice(largest.length), PAGES / 2)].map(({ slug }) => slug);
});

describe('the pages of products, with script off', () => {
  it('show few links and little to scroll before anything is opened', { timeout: 600_000 }, async () => {
    const { page, context } = await openPage(browser, site.url, {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    const seen: { readonly slug: string; readonly links: number; readonly pixels: number }[] = [];
    for (const slug of slugs) {
      await page.goto(`/products/${encodeURIComponent(slug)}`);
      const links = Number(await page.evaluate(LINKS_SHOWN));
      const pixels = Number(await page.evaluate('document.documentElement.scrollHeight'));
      seen.push({ slug, links, pixels });
    }
    await context.close();
    const most = (of: 'links' | 'pixels') => seen.toSorted((a, b) => b[of] - a[of])[0];
    const mean = (of: 'links' | 'pixels') => Math.round(seen.reduce((sum, each) => sum + each[of], 0) / seen.length);
    console.log(
      `measured over ${seen.length} product pages: at most ${most('links')?.links} links (${most('links')?.slug}) and ${most('pixels')?.pixels} px (${most('pixels')?.slug}); ${mean('links')} and ${mean('pixels')} in the mean`,
    );
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.every(({ links }) => links > 5)).toBe(true);
    expect(seen.filter(({ links }) => links > MOST_LINKS)).toEqual([]);
    expect(seen.filter(({ pixels }) => pixels > MOST_PIXELS)).toEqual([]);
  });
});
