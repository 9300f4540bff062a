import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings, openPage } from './browser';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const folder = temporaryFolder();
const content = path.join(folder.path, 'content');
const NAME = 'studio-test/why-slow.md';
const file = path.join(content, NAME);

const TEXT = `<properties
    pageTitle="Why is my restore slow?"
    description="Finds out why."
    selfHelpType="TSG_Workflow"
    cloudEnvironments="public"
    articleId="studio-map-1"
/>

# Why is my restore slow?

---
{
  "title": "Why is my restore slow?",
  "solves": "Finds out why a restore is slow.",
  "questions": [
    {
      "id": "kind",
      "displayLabel": "What kind of restore is it?",
      "unknownKey": [1, 2],
      "dropdownOptions": [
        { "text": "Point in time", "value": "pitr" },
        { "text": "Geo", "value": "geo" },
        { "text": "Something else", "value": "other" }
      ],
      "next": [{"when": "kind == geo", "goto": "wait"}, {"goto": "size"}]
    },
    {
      "id": "size",
      "displayLabel": "How large is the database?",
      "dropdownOptions": ["Small", "Large"],
      "next": [
        { "when": "size == Large && kind == pitr", "goto": "wait" },
        { "goto": "support" }
      ]
    }
  ],
  "outcomes": [
    { "id": "wait", "title": "Wait for it" },
    { "id": "support", "title": "Contact support", "ending": "notSolved" }
  ]
}
---
`.replaceAll('\n', '\r\n');

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  cpSync(CONTENT, content, { recursive: true });
  mkdirSync(path.dirname(file));
  writeFileSync(file, TEXT);
  site = await startSite('dev', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
  browser = await sharedBrowser();
});

beforeEach(() => writeFileSync(file, TEXT));

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

function onDisk(): string {
  return readFileSync(file, 'utf8');
}

async function openMap(options = {}, name = NAME) {
  const watched = await openPage(browser, site.url, options);
  await watched.page.goto(`/studio/edit?path=${encodeURIComponent(name)}`);
  await watched.page.locator('html[data-started]').waitFor();
  return watched;
}

const state = (page: Page) => page.locator('.studio-state');
const said = (page: Page) => page.locator('.studio-status');
const box = (page: Page, words: string) => page.locator('.map-node', { hasText: words }).first();
const card = (page: Page, words: string) =>
  page.locator('.studio-card').filter({ has: page.locator('.studio-card-title', { hasText: words }) });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => state(page).textContent()).toBe('No changes');
}

describe('the Studio with a troubleshooter', () => {
  it('follows the ways of the map with arrow keys, and says where they lead', async () => {
    const { page, problems } = await openMap();
    await box(page, 'What kind').focus();
    expect(await focused(page)).toBe('What kind of restore is it? Start. Question, ID kind. 2 connections out.');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Geo: connection from What kind of restore is it? to Wait for it.');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(
      'Otherwise: connection from What kind of restore is it? to How large is the database?.',
    );
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('How large is the database?. Question, ID size. 2 connections out.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Wait for it. Outcome, ID wait.');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(
      'Large and kind is pitr: connection from How large is the database? to Wait for it.',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await focused(page)).toContain('What kind of restore is it?');
    expect(problems).toEqual([]);
  });

  it('begins where readers do, however large the map is', async () => {
    const { page, problems } = await openMap(
      { viewport: { width: 390, height: 900 } },
      'articles/postgresql-restore-tsg/which-backup-or-restore.md',
    );
    const [map, start] = [
      await page.locator('.studio-map').boundingBox(),
      await page.locator('.is-start').boundingBox(),
    ];
    if (map === null || start === null) throw new Error('nothing is drawn');
    expect(start.x).toBeGreaterThanOrEqual(map.x);
    expect(start.x + start.width).toBeLessThanOrEqual(map.x + map.width);
    expect(start.y).toBeGreaterThanOrEqual(map.y);
    expect(start.y + start.height).toBeLessThanOrEqual(map.y + map.height);
    await page.locator('.studio-card-title').first().click();
    expect(await page.locator('.studio-card').first().getByLabel('Answer type').isVisible()).toBe(false);
    await picture(page, 'large');
    expect(problems).toEqual([]);
  });

  it('adds and connects from the map with keys alone, undoes it, and marks what is wrong as it arises', async () => {
    const { page, problems } = await openMap();
    await box(page, 'What kind').focus();
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Connect “What kind of restore is it?”' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('leads to “Wait for it” now');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).textContent()).toMatch(/^Added and connected/);
    await page.keyboard.type('Which region?');
    await box(page, 'Which region?').waitFor();
    await expect.poll(() => box(page, 'Which region?').textContent()).toContain('⚠ Dead end');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/^Which region\? ⚠ Dead end/);
    // It leads to support, and nothing is wrong any more.
    await page.keyboard.press('c');
    await page.getByRole('dialog').getByLabel('Leads to').selectOption({ label: 'Outcome: Contact support' });
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => said(page).textContent()).toBe('Connected “Which region?”.');
    await expect.poll(() => page.locator('.map-node.is-wrong, .studio-map-way.is-wrong').count()).toBe(0);
    await expect.poll(() => box(page, 'Wait for it').getAttribute('class')).not.toContain('is-wrong');
    await save(page);
    const way = '{"when": "kind == geo", "goto": "wait"}, {"goto": "size"}';
    const added = `    },
    {
      "id": "question",
      "displayLabel": "Which region?",
      "dropdownOptions": [
        { "value": "yes", "text": "Yes" },
        { "value": "no", "text": "No" }
      ],
      "next": "support"
    }
  ],
  "outcomes"`.replaceAll('\n', '\r\n');
    expect(onDisk()).toBe(
      TEXT.replace(way, '{ "when": "kind == geo", "goto": "question" }, {"goto": "size"}').replace(
        / {4}\}\r\n {2}\],\r\n {2}"outcomes"/,
        () => added,
      ),
    );
    for (let left = 20; left > 0 && (await page.locator('.map-node').count()) > 4; left -= 1) {
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(150);
    }
    await expect.poll(() => page.locator('.map-node').count()).toBe(4);
    await save(page);
    expect(onDisk()).toBe(TEXT);
    await page.keyboard.press('Control+y');
    await expect.poll(() => page.locator('.map-node').count()).toBe(5);
    expect(problems).toEqual([]);
  });

  it('removes ways and parts with keys; what led there is red until it leads elsewhere', async () => {
    const { page, problems } = await openMap();
    await box(page, 'Contact support').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => said(page).textContent()).toBe('Removed “Contact support”. 3 parts left.');
    await expect.poll(() => page.locator('.studio-map-missing').textContent()).toContain('Nothing has the ID support');
    await expect.poll(() => box(page, 'How large').textContent()).toContain('Leads to nothing');
    await box(page, 'How large').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await expect.poll(() => said(page).textContent()).toBe('Removed a connection from “How large is the database?”.');
    await expect.poll(() => page.locator('.studio-map-missing').count()).toBe(0);
    await save(page);
    const before = `        { "when": "size == Large && kind == pitr", "goto": "wait" },\r\n        { "goto": "support" }`;
    const lines = `"Wait for it" },\r\n    { "id": "support", "title": "Contact support", "ending": "notSolved" }`;
    expect(onDisk()).toBe(TEXT.replace(before, before.split(',\r\n')[0] ?? '').replace(lines, '"Wait for it" }'));
    expect(problems).toEqual([]);
  });

  it('takes what is typed before a part is there for no command, and offers to add one once all are gone', async () => {
    const { page, problems } = await openMap();
    const answers: (() => void)[] = [];
    await page.route('**/studio/api/map', async (route) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      await route.continue();
    });
    await box(page, 'What kind').focus();
    await page.keyboard.type('qoac');
    await page.keyboard.press('Delete');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await expect.poll(() => answers.length).toBe(1);
    answers[0]?.();
    await expect.poll(() => said(page).textContent()).toBe('Added: question. 5 parts in all.');
    expect(answers.length).toBe(1);
    await page.unroute('**/studio/api/map');
    await page.keyboard.press('Escape');
    for (let left = 4; left >= 0; left -= 1) {
      await expect.poll(() => focused(page)).toMatch(/ID /);
      await page.keyboard.press('Delete');
      await expect.poll(() => page.locator('.studio-card').count()).toBe(left);
    }
    await expect.poll(() => focused(page)).toBe('Add a question');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.studio-card').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('shows nothing that is hidden, and is clean for axe with every path shown', async () => {
    const { page, problems } = await openMap();
    await page.getByText('Paths through the troubleshooter').click();
    await expect.poll(() => page.locator('.studio-paths > li').count()).toBeGreaterThan(2);
    await page.locator('.studio-paths').evaluate((each) => {
      each.style.maxHeight = '3rem';
    });
    const shown = await page
      .locator('[hidden]')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML));
    expect(shown).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('draws a way with a pointer, from the dot of a box to another', async () => {
    const { page, problems } = await openMap();
    const dot = box(page, 'How large').locator('.studio-map-port');
    const target = box(page, 'What kind');
    await dot.scrollIntoViewIfNeeded();
    const [from, to] = [await dot.boundingBox(), await target.boundingBox()];
    if (from === null || to === null) throw new Error('nothing is drawn');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y + 20, { steps: 5 });
    await page.mouse.up();
    const dialog = page.getByRole('dialog', { name: 'Connect “How large is the database?”' });
    expect(await dialog.getByLabel('Leads to').inputValue()).toBe('to kind');
    await dialog.getByLabel('Small').check();
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await expect.poll(() => box(page, 'What kind').textContent()).toContain('⚠ Loop');
    expect(await page.locator('.studio-map-way.is-wrong').count()).toBe(2);
    await save(page);
    const line = '        { "goto": "support" }';
    expect(onDisk()).toBe(TEXT.replace(line, `        { "when": "size == Small", "goto": "kind" },\r\n${line}`));
    expect(problems).toEqual([]);
  });

  it('does all of it in the list: where a way leads, for which answers, in which order, and where readers start', async () => {
    const { page, problems } = await openMap();
    const kind = card(page, 'What kind');
    await kind.locator('.studio-card-title').click();
    await kind.getByLabel('Connection 1 leads to').selectOption('support');
    await kind.getByRole('group', { name: 'Connection 1: answers' }).getByLabel('Something else').check();
    await expect.poll(() => page.locator('.map-label').allTextContents()).toContain('Geo or Something else ');
    await kind.getByLabel('Option 2: value').fill('geo_restore');
    await kind.getByLabel('Option 2: value').press('Tab');
    await expect.poll(() => kind.getByLabel('Option 2: value').inputValue()).toBe('geo_restore');
    const size = card(page, 'How large');
    await size.locator('.studio-card-title').click();
    await size.getByRole('button', { name: 'Move connection 2 up' }).click();
    await expect.poll(() => size.getByLabel('Connection 1 leads to').inputValue()).toBe('support');
    await size.locator('.studio-wrong').getByText('Never taken').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => size.getByLabel('Connection 1 leads to').inputValue()).toBe('wait');
    await size.getByRole('button', { name: 'Start here' }).click();
    await expect.poll(() => box(page, 'How large').textContent()).toContain('Start');
    await save(page);
    expect(onDisk()).toBe(
      TEXT.replace(
        '"when": "kind == geo", "goto": "wait"',
        '"when": "kind == geo_restore || kind == other", "goto": "support"',
      )
        .replace('"value": "geo"', '"value": "geo_restore"')
        .replace('is slow.",\r\n  "questions"', 'is slow.",\r\n  "start": "size",\r\n  "questions"'),
    );
    expect(problems).toEqual([]);
  });

  it('walks the unsaved troubleshooter beside the map', async () => {
    const { page, problems } = await openMap();
    await card(page, 'Wait for it').locator('.studio-card-title').click();
    await card(page, 'Wait for it').getByLabel('Title').fill('Have patience');
    await box(page, 'Have patience').waitFor();
    await page.getByRole('button', { name: 'Walk through' }).click();
    // The page of the article has a link of this name too.
    await page.locator('button:enabled', { hasText: 'Back to the article' }).waitFor();
    const flow = page.frameLocator('.studio-preview');
    await flow.getByRole('link', { name: /start/i }).first().click();
    await flow.getByLabel('Geo', { exact: true }).check();
    await flow
      .getByRole('button', { name: /continue/i })
      .first()
      .click();
    await flow.getByRole('heading', { name: 'Have patience' }).waitFor();
    await page.getByText('Paths through the troubleshooter').click();
    await expect.poll(() => page.locator('.studio-paths > li').count()).toBeGreaterThan(2);
    expect(problems).toEqual([]);
  });

  it('loses nothing where two authors save the same troubleshooter', async () => {
    const { page, problems } = await openMap();
    await card(page, 'Wait for it').locator('.studio-card-title').click();
    await card(page, 'Wait for it').getByLabel('Title').fill('Mine');
    await expect.poll(() => state(page).textContent()).toBe('Unsaved changes');
    writeFileSync(file, TEXT.replace('How large is the database?', 'Theirs?'));
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Someone else changed this file' });
    await dialog.getByRole('button', { name: 'Use the merged text' }).click();
    await box(page, 'Theirs?').waitFor();
    await save(page);
    expect(onDisk()).toBe(TEXT.replace('Wait for it', 'Mine').replace('How large is the database?', 'Theirs?'));
    expect(problems).toEqual([]);
  });

  it('loads at most 250 KB of script, the map with troubleshooters alone', async () => {
    const { page } = await openPage(browser, site.url);
    const loaded = async (name: string): Promise<ReadonlyMap<string, number>> => {
      const sizes = new Map<string, Promise<number>>();
      const note = (response: Response) => {
        const { pathname } = new URL(response.url());
        if (!/^\/studio\/.*\.js$/.test(pathname)) return;
        const size = response.body().then((body) => gzipSync(body).length);
        sizes.set(pathname, size);
      };
      page.on('response', note);
      await page.goto(`/studio/edit?path=${encodeURIComponent(name)}`);
      await page.locator('html[data-started]').waitFor();
      page.off('response', note);
      return new Map(await Promise.all([...sizes].map(async ([each, size]) => [each, await size] as const)));
    };
    const article = await loaded('articles/postgresql/automated-backups.md');
    const map = await loaded(NAME);
    const all = [...map.values()].reduce((sum, size) => sum + size, 0);
    expect([...map.keys()].filter((each) => !article.has(each))).not.toEqual([]);
    expect(all).toBeLessThanOrEqual(250_000);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('is readable in %s at %i pixels, for axe too', async (colorScheme, width) => {
    const { page, problems } = await openMap({ colorScheme, viewport: { width, height: 900 } });
    await picture(page, `map-${colorScheme}-${width}`);
    await page.getByRole('button', { name: 'Add a question' }).click();
    await card(page, 'How large is the database?').locator('.studio-card-title').click();
    const size = card(page, 'How large is the database?');
    await size.getByLabel('Connection 2 leads to').selectOption('kind');
    await size.getByText('Loop').first().waitFor();
    await expect.poll(() => page.locator('.map-node.is-wrong').count()).toBeGreaterThan(2);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await picture(page, `wrong-${colorScheme}-${width}`);
    await page.getByRole('button', { name: 'Add a connection' }).first().click();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, `connect-${colorScheme}-${width}`);
    expect(problems).toEqual([]);
  });
});

/** Looked at by hand; `STEPWISE_PICTURES` names the folder. */
async function picture(page: Page, name: string): Promise<void> {
  const dir = process.env.STEPWISE_PICTURES;
  if (dir !== undefined) await page.screenshot({ path: path.join(dir, `studio-map-${name}.png`), fullPage: true });
}
