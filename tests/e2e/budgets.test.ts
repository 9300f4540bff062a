import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import { PAGE_KINDS } from '../../bench/page/page-kinds.mjs';
import { wantedScript } from '../../bench/page/wanted-script.mjs';
import { weighPage } from '../../bench/page/weigh-page.mjs';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Bytes after gzip of the script that is loaded before the reader does anything. */
const SCRIPT_BUDGET = 12_000;

/** The same of all that can be wanted on one page: the sharing panel is the most of it. */
const WANTED_SCRIPT_BUDGET = 30_000;

/** The same of all parts of the script, whatever page they're for. */
const WHOLE_SCRIPT_BUDGET = 35_500;

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

/** Addresses of the script that pages of each kind loaded by themselves. */
const scripts = new Map<string, readonly string[]>();

/**
 * What moves because of the page moves each time. A busy browser may also paint a page half read, and move its first line
 * when the rest is there, so a page that moved is opened again.
 */
async function weighedPage(url: string) {
  let weight = await weighPage(browser, url);
  for (let tries = 1; tries < 4 && weight.shift >= 0.0005; tries += 1) weight = await weighPage(browser, url);
  return weight;
}

describe.each(Object.entries(PAGE_KINDS))('a page of the kind %s', (kind, address) => {
  it('keeps to its bytes, asks nobody else, needs no font and does not move', async () => {
    const weight = await weighedPage(site.url + address);
    scripts.set(kind, weight.scripts);
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

describe('the script of the pages', () => {
  it('is small on every page with all that can be wanted there', async () => {
    const texts = new Map<string, Promise<string>>();
    const read = (url: string) => {
      const text = texts.get(url) ?? fetch(url).then((response) => response.text());
      texts.set(url, text);
      return text;
    };
    const elsewhere = new Set(Array.from(scripts.values()).flat());
    const wanted = await Promise.all(
      Array.from(scripts, async ([kind, urls]) => [kind, await wantedScript(urls, elsewhere, read)] as const),
    );
    expect(wanted.length).toBe(Object.keys(PAGE_KINDS).length);
    expect(wanted.filter(([, bytes]) => bytes > WANTED_SCRIPT_BUDGET)).toEqual([]);
    // The sharing panel's parts, which every page can come to want, are followed to their end.
    expect(Math.min(...wanted.map(([, bytes]) => bytes))).toBeGreaterThan(SCRIPT_BUDGET);
  });

  it('is small in all its parts', () => {
    const folder = path.join(projectRoot(), '.next', 'static', 'script');
    const sizes = readdirSync(folder).map((name) => gzipSync(readFileSync(path.join(folder, name))).length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(WHOLE_SCRIPT_BUDGET);
  });

  it.each(Object.entries(PAGE_KINDS))('is the only one that a page of the kind %s names', async (_kind, address) => {
    const html = await (await fetch(site.url + address)).text();
    const scripts = Array.from(html.matchAll(/<script\b[^>]*>/g), ([tag]) => tag);
    const others = scripts.filter(
      (tag) => !/ src="\/_next\/static\/(?:script\/page-|media\/theme\.asset\.)|type="application\/ld\+json"/.test(tag),
    );
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(others).toEqual([]);
    expect(html).not.toMatch(/__next_f|chunks\/[\w.-]+\.js|rel="(?:module)?preload"[^>]*as="script"/);
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
