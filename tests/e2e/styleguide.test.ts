import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STYLEGUIDE_ADDRESS } from '@/lib/addresses';
import { axeFindings, openPage, scriptStarted, scrollsSideways, settled } from './browser';
import { ROOT } from './inputs';
import { type RunningSite, startSite } from './running-site';
import { sharedBrowser, sharedSite } from './shared';

/** The colors, the edge and the sign of each box. */
const LOOKS_OF = (boxes: readonly Element[]): readonly string[] =>
  boxes.map((box) => {
    const { backgroundColor, borderInlineStart, paddingInlineStart } = getComputedStyle(box);
    const { content, color, borderRadius, width } = getComputedStyle(box, '::before');
    return [backgroundColor, borderInlineStart, paddingInlineStart, content, color, borderRadius, width].join(' ');
  });

describe('the style guide in development', () => {
  let site: RunningSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite('dev', []);
    browser = await sharedBrowser();
  });

  afterAll(() => site.stop());

  it.each([
    ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['light at 320 pixels', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ] as const)('has every example without a finding of axe, and never scrolls sideways, in %s', async (_, options) => {
    const { page, context, problems } = await openPage(browser, site.url, options);
    await page.goto(STYLEGUIDE_ADDRESS);
    await scriptStarted(page);
    await settled(page);
    expect(await page.locator('[data-example]').count()).toBeGreaterThan(70);
    expect(await page.evaluate('scrollY')).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(problems).toEqual([]);
    await context.close();
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colors', { forcedColors: 'active' }],
    ['print', { colorScheme: 'light' }],
  ] as const)(
    'draws what authors note as the site draws its own notices, each sort with its sign, in %s',
    async (name, options) => {
      const { page, context } = await openPage(browser, site.url, options);
      if (name === 'print') await page.emulateMedia({ media: 'print' });
      await page.goto(STYLEGUIDE_ADDRESS);
      const looks = (selector: string) => page.locator(selector).evaluateAll(LOOKS_OF);
      const told = await looks('.notice:not(.notice-good, .notice-warning)');
      const warned = await looks('.notice-warning');
      expect(new Set(told).size).toBe(1);
      expect(new Set(warned).size).toBe(1);
      expect(told[0]).toContain('"i"');
      expect(warned[0]).toContain('"!"');
      expect(new Set(await looks('.note:is([data-note="note"], [data-note="tip"])'))).toEqual(new Set(told));
      expect(new Set(await looks('.note:is([data-note="important"], [data-note="warning"])'))).toEqual(new Set(warned));
      await context.close();
    },
  );
});

describe('a site for readers', () => {
  it.each([STYLEGUIDE_ADDRESS, '/STYLEGUIDE', `${STYLEGUIDE_ADDRESS}.`])(
    'answers %s as any address that leads nowhere',
    async (address) => {
      const { url } = await sharedSite('sample');
      const [found, other] = await Promise.all(
        [address, '/nowhere-at-all'].map((each) => fetch(`${url}${each}`, { redirect: 'manual' })),
      );
      expect(found?.status).toBe(404);
      expect(other?.status).toBe(404);
      expect(await found?.text()).not.toMatch(/guide-(?:example|lead)|Style guide/);
    },
  );

  it('shows it by no setting', async () => {
    const own = await startSite('start', [], { STEPWISE_STYLEGUIDE_ON: 'on' });
    const { status } = await fetch(`${own.url}${STYLEGUIDE_ADDRESS}`);
    await own.stop();
    expect(status).toBe(404);
  });

  it('loads no style of it', async () => {
    const { url } = await sharedSite('sample');
    const html = await (await fetch(url)).text();
    const sheets = Array.from(html.matchAll(/href="(\/_next\/static\/[^"]+\.css)"/g), ([, sheet = '']) => sheet);
    const styles = await Promise.all(sheets.map(async (sheet) => (await fetch(`${url}${sheet}`)).text()));
    expect(styles.join('').length).toBeGreaterThan(10_000);
    expect(styles.join('')).not.toContain('guide-example');
    // It is built all the same, or this would find nothing whatever pages load.
    const folder = path.join(ROOT, '.next', 'static', 'chunks');
    const built = readdirSync(folder).filter((name) => name.endsWith('.css'));
    expect(built.some((name) => readFileSync(path.join(folder, name), 'utf8').includes('guide-example'))).toBe(true);
  });
});
