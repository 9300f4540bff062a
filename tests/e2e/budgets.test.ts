import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { PAGE_KINDS } from '../../bench/page/page-kinds.mjs';
import { weighPage } from '../../bench/page/weigh-page.mjs';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Bytes after gzip that the framework's own scripts take on a page without any of ours (`npm run bench:page` weighs them). */
const FRAMEWORK_SCRIPT = 135_000;

const SCRIPT_BUDGET = FRAMEWORK_SCRIPT + 10_000;
const STYLE_BUDGET = 15_000;
const REQUESTS_BUDGET = 16;

/** Bytes of the catalog for each article; mostly its drawn pieces, its words and where they stand. */
const CATALOG_BUDGET = 24_000;

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(Object.entries(PAGE_KINDS))('a page of the kind %s', (_, address) => {
  it('keeps to its bytes, asks nobody else, needs no font and does not move', async () => {
    const weight = await weighPage(browser, site.url + address);
    expect(weight.script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(weight.style).toBeLessThanOrEqual(STYLE_BUDGET);
    expect(weight.requests).toBeLessThanOrEqual(REQUESTS_BUDGET);
    expect(weight.foreign).toEqual([]);
    expect(weight.font).toBe(0);
    // To three places, as browsers tell it: a blank's readable name is a hair wider than what its author wrote.
    expect(weight.shift).toBeCloseTo(0, 3);
    // A page that carries nothing would keep to any budget.
    expect(weight.html).toBeGreaterThan(1000);
    expect(weight.style).toBeGreaterThan(1000);
  });
});

describe('the catalog', () => {
  it('takes few bytes an article', () => {
    const catalog = openCatalog(site.catalogFile);
    const { bytes, articleCount } = catalog.info;
    catalog.close();
    expect(articleCount).toBeGreaterThan(50);
    expect(bytes / articleCount).toBeLessThanOrEqual(CATALOG_BUDGET);
  });
});
