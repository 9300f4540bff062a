import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, keptWindow, openPage, scrollsSideways, takeScriptsOut } from './browser';
import { KIND_SAMPLES } from './kind-samples';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** How each page is looked at. */
const LOOKS = [
  ['wide, light', { viewport: { width: 1280, height: 900 } }],
  ['on a phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
] as const;

/** With script, axe judges each kind in one of the looks, in turn; `npm run test:deep` has it judge all. */
const LOOKS_APART = Number(process.env.STEPWISE_AXE_APART ?? LOOKS.length);

/** Without script, axe judges one in so many kinds: it is the same page with less on it. */
const STILL_APART = Number(process.env.STEPWISE_AXE_APART ?? 4);

const KINDS = Object.entries(KIND_SAMPLES).map(([kind, slug], at) => ({ kind, slug, at }));

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

const WINDOWS = LOOKS.map(
  ([look, options], turn) => [look, keptWindow(() => openPage(browser, site.url, options)), turn] as const,
);

const stillWindow = keptWindow(async () => {
  const watched = await openPage(browser, site.url);
  await takeScriptsOut(watched, site.url);
  return watched;
});

describe.each(KINDS)('a page of kind $kind', ({ slug, at }) => {
  it.each(WINDOWS)('is sound and accessible, %s', async (_look, openWindow, turn) => {
    const watched = await openWindow();
    const response = await watched.page.goto(`/articles/${slug}`);
    expect(response?.status(), slug).toBe(200);
    if ((at + turn) % LOOKS_APART === 0) expect(await axeFindings(watched.page)).toEqual([]);
    expect(await scrollsSideways(watched.page)).toBe(false);
    expect(watched.problems).toEqual([]);
  });

  it('is accessible without script, and offers nothing that needs it', async () => {
    const watched = await stillWindow();
    await watched.page.goto(`/articles/${slug}`);
    expect(await watched.page.locator('.needs-script:visible').count()).toBe(0);
    if (at % STILL_APART === 0) expect(await axeFindings(watched.page)).toEqual([]);
  });
});
