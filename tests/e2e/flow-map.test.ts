import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteText } from '@/lib/text';
import { axeFindings, openPage, scrollsSideways } from './browser';
import { collapse } from './read-page';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const words = siteText().flowMap;
const MAP = '/flows/my-restore-failed/map';
const WAY = `${MAP}?kind=point&state=ended&wrong=data&missing=after`;

/** Whether the first box of a drawing wider than its frame stands inside the frame. */
const BEGINS_IN_SIGHT = `(() => {
  const frame = document.querySelector('.map-scroll').getBoundingClientRect();
  const box = document.querySelector('.map-node').getBoundingClientRect();
  return box.left >= frame.left && box.right <= frame.right;
})()`;

let browser: Browser;
let site: SharedSite;
const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-map-'));

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the map of a flow', () => {
  it('is one link from the start page, and leads into every question', async () => {
    const { page, context, problems } = await openPage(browser, site.url, { javaScriptEnabled: false });
    await page.goto('/flows/my-restore-failed');
    await page.getByRole('link', { name: words.link.troubleshooter }).click();
    await page.waitForURL(/\/map#beginning$/);
    await page.locator('.map-node').first().waitFor({ state: 'visible' });
    expect(await page.evaluate(BEGINS_IN_SIGHT)).toBe(true);
    expect(await page.evaluate('window.scrollY')).toBe(0);
    await page.locator('.map-list h3 a').nth(2).click();
    expect(await page.locator('form[data-flow]').count()).toBe(1);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('marks the way of the answers in its address', async () => {
    const { page, context } = await openPage(browser, site.url, { javaScriptEnabled: false });
    await page.goto(WAY);
    expect((await page.locator('.map-node.is-passed').allTextContents()).map(collapse)).toEqual([
      'What kind of restore was it?',
      'When did it start?',
      'How far did it get?',
      "What's wrong with the new server?",
      'When was the missing data written?',
    ]);
    expect((await page.locator('.map-node.is-current').allTextContents()).map(collapse)).toEqual([
      'Restore again, to a later time',
    ]);
    await context.close();
  });

  it('is walked through by keyboard: the drawing takes the focus, its boxes lead to their entries', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await page.goto(MAP);
    await page.locator('.map-scroll').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#screen-\d+$/);
    const target = await page.locator('.map-list > li:target h3').textContent();
    expect(target).toBe('What kind of restore was it?');
    expect(problems).toEqual([]);
    await context.close();
  });

  it('fits its frame, and moves by buttons, keys, and drags that open no link', async () => {
    const { page, context, problems } = await openPage(browser, site.url, {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.goto(MAP);
    await page.getByRole('button', { name: words.fit }).waitFor();
    const [frame, drawing] = [page.locator('.map-scroll'), page.locator('svg.map')];
    const boxOf = async (what: typeof frame) => (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [around, fitted] = [await boxOf(frame), await boxOf(drawing)];
    expect(fitted.x).toBeGreaterThanOrEqual(around.x);
    expect(fitted.x + fitted.width).toBeLessThanOrEqual(around.x + around.width);
    expect(fitted.height).toBeLessThanOrEqual(around.height);

    await page.getByRole('button', { name: words.zoomIn }).click();
    await expect.poll(async () => (await boxOf(drawing)).width).toBeGreaterThan(fitted.width * 1.2);
    await frame.focus();
    await page.keyboard.press('0');
    await expect.poll(async () => Math.round((await boxOf(drawing)).width)).toBe(Math.round(fitted.width));
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await boxOf(drawing)).x).toBeLessThan(fitted.x - 10);

    const first = await boxOf(page.locator('.map-node rect').first());
    await page.mouse.move(first.x + 5, first.y + 5);
    await page.mouse.down();
    await page.mouse.move(first.x + 65, first.y + 45, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => (await boxOf(page.locator('.map-node rect').first())).x)
      .toBeGreaterThan(first.x + 40);
    expect(page.url()).not.toContain('#');
    expect(problems).toEqual([]);
    await context.close();
  });

  it('grows around the pointer by the wheel with Ctrl, and around two fingers that part', async () => {
    const { page, context, problems } = await openPage(browser, site.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    await page.goto(MAP);
    await page.getByRole('button', { name: words.fit }).waitFor();
    const node = page.locator('.map-node rect').first();
    const boxOf = async () => (await node.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const cornerOf = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: Math.round(x), y: Math.round(y) });
    const first = await boxOf();
    const [frame, tools] = [
      await page.locator('.map-scroll').boundingBox(),
      await page.locator('[data-map-tools] fieldset').boundingBox(),
    ];
    // A drawing that doesn't fit begins below the tools, with nothing empty between.
    expect(first.y).toBeGreaterThan((tools?.y ?? 0) + (tools?.height ?? 0));
    expect(first.y - (frame?.y ?? 0)).toBeLessThan(100);
    await page.mouse.move(first.x, first.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await boxOf()).width / first.width).toBeCloseTo(1.3, 1);
    const zoomed = await boxOf();
    expect(cornerOf(zoomed)).toEqual(cornerOf(first));

    const touch = await context.newCDPSession(page);
    const fingers = (apart: number) => [
      { id: 0, x: zoomed.x - apart, y: zoomed.y },
      { id: 1, x: zoomed.x + apart, y: zoomed.y },
    ];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) });
    for (const apart of [25, 30, 35, 40])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await boxOf()).width / zoomed.width).toBeCloseTo(2, 1);
    expect(Math.abs((await boxOf()).x - zoomed.x)).toBeLessThan(2);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('lights the ways around a box that is pointed at, and brings one with the focus into sight', async () => {
    const { page, context } = await openPage(browser, site.url);
    await page.goto(MAP);
    await page.locator('.map-node').nth(2).hover();
    const lit = await page.locator('.map-node.is-lit').allTextContents();
    expect(lit.map(collapse)).toEqual(expect.arrayContaining(['When did it start?', 'What does the message say?']));
    expect(lit.length).toBeLessThan(await page.locator('.map-node').count());
    for (let times = 0; times < 6; times++) await page.getByRole('button', { name: words.zoomIn }).click();
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.locator('.map-node').last().focus();
    const inSight = `(() => {
      const frame = document.querySelector('.map-scroll').getBoundingClientRect();
      const box = [...document.querySelectorAll('.map-node')].at(-1).getBoundingClientRect();
      return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    })()`;
    await expect.poll(() => page.evaluate(inSight)).toBe(true);
    await context.close();
  });

  it('is saved as a drawing and as a picture, in its own colors', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await page.goto(WAY);
    const fileOf = async (format: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: format, exact: true }).click();
      const file = await download;
      const saved = path.join(folder, file.suggestedFilename());
      await file.saveAs(saved);
      return { name: file.suggestedFilename(), bytes: readFileSync(saved) };
    };
    const svg = await fileOf('SVG');
    expect(svg.name).toBe('map-my-restore-failed.svg');
    expect(svg.bytes.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg.bytes.toString().match(/xmlns=/g)).toHaveLength(1);
    expect(svg.bytes.toString()).toMatch(/<path[^>]*fill="none"[^>]*stroke="rgb/);
    expect(svg.bytes.toString()).not.toMatch(/class=|href=/);
    const png = await fileOf('PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const drawing = await page.locator('svg.map').getAttribute('width');
    expect(png.bytes.readUInt32BE(16)).toBe(Math.ceil(2 * Number(drawing)));
    expect(problems).toEqual([]);
    await context.close();
  });

  it.each([
    ['light', { colorScheme: 'light' as const }],
    ['dark', { colorScheme: 'dark' as const }],
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['in forced colours', { forcedColors: 'active' as const }],
  ])('is a page that axe finds nothing about, and only the drawing scrolls sideways: %s', async (_, options) => {
    const { page, context, problems } = await openPage(browser, site.url, options);
    await page.goto(WAY);
    expect(await axeFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(problems).toEqual([]);
    await context.close();
  });

  it.each(['/flows/nothing-of-the-kind/map', '/flows/my-restore-failed/map/more'])(
    'is not there: %s',
    async (address) => {
      expect((await fetch(`${site.url}${address}`)).status).toBe(404);
    },
  );

  it('stays out of search engines', async () => {
    expect(await (await fetch(`${site.url}${MAP}`)).text()).toMatch(/<meta name="robots" content="noindex/);
  });
});

describe('the published schemas', () => {
  it.each(['question-form.json', 'tsg-workflow.json', 'case-summary.json'])('are JSON Schemas: %s', async (name) => {
    const response = await fetch(`${site.url}/schemas/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/schema\+json/);
    expect(await response.json()).toMatchObject({ $schema: expect.stringContaining('2020-12'), type: 'object' });
  });

  it('say which there are where one is asked for that is not', async () => {
    const response = await fetch(`${site.url}/schemas/poem.json`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('tsg-workflow.json');
  });
});
