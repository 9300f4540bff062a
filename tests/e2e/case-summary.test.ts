import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { summarySchema } from '@/lib/share';
import { siteText } from '@/lib/text';
import { axeFindings, openBrowser, openPage, scrollsSideways, type WatchedPage } from './browser';
import { CLIPBOARD, clipboardOf } from './clipboard';
import { ROOT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

const words = siteText().summaryPage;
const SECRET = 'The orders of <b>Tuesday</b> are gone & nobody knows why';
const FLOW = '/flows/my-restore-failed';
const CHOICES = 'kind=point&state=failed&deployment=flexible&encryption=service&network=public';
const folder = temporaryFolder();

let desk: Server;
let browser: Browser;
let site: RunningSite;
/** What the desk got, and how it answers. */
let got: { readonly body: string; readonly token: string | undefined; readonly key: string }[] = [];
let status = 201;
/** While it waits, the desk takes summaries and answers none. */
let release: Promise<void> = Promise.resolve();

beforeAll(async () => {
  desk = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ body, token: request.headers.authorization, key: String(request.headers['idempotency-key']) });
    await release;
    response.writeHead(status).end('{"reference":"T-42"}');
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const { port } = desk.address() as AddressInfo;
  const contentDir = path.join(folder.path, 'content');
  mkdirSync(contentDir);
  cpSync(path.join(ROOT, 'content'), contentDir, { recursive: true });
  const contact = { webhook: `http://127.0.0.1:${port}/cases`, label: 'Send to the help desk' };
  writeFileSync(path.join(contentDir, 'data', 'site.json'), JSON.stringify({ contact }));
  site = await startSite('start', ['--content', contentDir, '--catalog', await copiedCatalog(folder.path)]);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  desk?.close();
  folder.remove();
});

/** Opens a window on the last question but the summary, types into it and goes on to the summary. */
async function atSummary(options: BrowserContextOptions, act: (window: WatchedPage) => Promise<void>): Promise<void> {
  const window = await openPage(browser, site.url, options);
  const { page } = window;
  await page.goto(`${FLOW}/error_code?${CHOICES}`);
  await page.locator('form[data-flow] textarea').fill(SECRET);
  for (let left = 3; left > 0 && (await page.locator('[data-flow-summary]').count()) === 0; left -= 1) {
    const before = page.url();
    await page.locator('form[data-flow] button').first().click();
    await page.waitForURL((url) => url.href !== before);
    await page.locator('h1').first().waitFor();
  }
  await page.locator('[data-flow-summary]').waitFor();
  await act(window);
  expect(window.problems).toEqual([]);
  await window.context.close();
}

describe.each([
  ['with script', { javaScriptEnabled: true }],
  ['without script', { javaScriptEnabled: false }],
])('the case summary %s', (_, options) => {
  it('shows what was answered and typed, and never puts the text into an address', async () => {
    await atSummary(options, async ({ page }) => {
      const summary = page.locator('[data-flow-summary]');
      expect(await summary.locator('blockquote').textContent()).toBe(SECRET);
      expect(await summary.locator('dd').allTextContents()).toContain('It started, then failed');
      expect(decodeURIComponent(page.url())).not.toContain('Tuesday');
      const hrefs = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => String(link.getAttribute('href'))));
      expect(hrefs.filter((href) => /Tuesday/.test(href))).toEqual([]);
    });
  });

  it('goes to the desk that the operator named, whole, and comes back with its number', async () => {
    got = [];
    status = 201;
    await atSummary(options, async ({ page }) => {
      await page.getByRole('button', { name: 'Send to the help desk' }).click();
      await page.locator('[data-delivery=delivered]').waitFor();
      expect(await page.locator('[data-delivery]').textContent()).toContain('T-42');
      expect(await page.locator('blockquote').textContent()).toBe(SECRET);
    });
    expect(got).toHaveLength(1);
    const json = summarySchema.parse(JSON.parse(got[0]?.body ?? ''));
    expect(json.description).toBe(SECRET);
    expect(json.scopingDetails.map(({ controlId }) => controlId)).toEqual(
      expect.arrayContaining(['kind', 'state', 'deployment', 'encryption', 'network', 'error_code']),
    );
    expect(json.link).toMatch(/^\/flows\/my-restore-failed\/\S+\?kind=point/);
  });

  it('is not lost where the desk is broken', async () => {
    got = [];
    status = 503;
    await atSummary(options, async ({ page }) => {
      await page.getByRole('button', { name: 'Send to the help desk' }).click();
      await page.locator('[data-delivery=failed]').waitFor();
      expect(await page.locator('[data-delivery]').textContent()).toContain(words.failed.help);
      expect(await page.locator('blockquote').textContent()).toBe(SECRET);
      const again = page.getByRole('button', { name: 'Send to the help desk' });
      expect(await again.count()).toBe(1);
      status = 201;
      await again.click();
      await page.locator('[data-delivery=delivered]').waitFor();
    });
    expect(got).toHaveLength(4);
    expect(new Set(got.map(({ key }) => key)).size).toBe(1);
  });

  it('fits a phone', async () => {
    await atSummary({ ...options, viewport: { width: 320, height: 640 } }, async ({ page }) => {
      expect(await scrollsSideways(page)).toBe(false);
    });
  });
});

describe('the copied summary', () => {
  it('is on the clipboard as text, Markdown, HTML and JSON, with the whole address, and that is said', async () => {
    await atSummary(CLIPBOARD, async ({ page }) => {
      const copied = async (format: keyof typeof words.copied) => {
        const name = format === 'text' ? words.copySummary : words.formats[format];
        await page.getByRole('button', { name }).click();
        await page.getByText(words.copied[format]).waitFor();
        return clipboardOf(page);
      };
      const link = new RegExp(`${site.url}${FLOW}/[^\\s"<>]+`);
      await page.getByText(words.copyAs).click();
      const text = (await copied('text'))['text/plain'] ?? '';
      expect(text).toContain(SECRET);
      expect(text).toMatch(link);
      const markdown = (await copied('markdown'))['text/plain'] ?? '';
      expect(markdown).toContain('\\<b>Tuesday\\</b>');
      const rich = await copied('html');
      expect(rich['text/html']).toContain('&lt;b&gt;Tuesday');
      expect(rich['text/html']).toMatch(link);
      expect(rich['text/plain']).toBe(text);
      const json = summarySchema.parse(JSON.parse((await copied('json'))['text/plain'] ?? ''));
      expect(json.link.startsWith(site.url)).toBe(true);
      expect(json.description).toBe(SECRET);
      expect(text + markdown + JSON.stringify(rich) + JSON.stringify(json)).not.toContain('origin.invalid');
    });
  });

  it('stands on a page that axe finds nothing about, sent or not', async () => {
    status = 201;
    await atSummary({}, async ({ page }) => {
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Send to the help desk' }).click();
      await page.locator('[data-delivery]').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});

describe('a desk that is slow to answer', () => {
  it('keeps nobody waiting but those who send to it', async () => {
    got = [];
    status = 201;
    let answerAll = () => {};
    release = new Promise((resolve) => {
      answerAll = resolve;
    });
    const send = (at: number) =>
      fetch(`${site.url}${FLOW}/summary?${CHOICES}`, {
        method: 'POST',
        body: new URLSearchParams({ error_code: `E${at}`, send: 'summary' }),
      });
    const sent = [1, 2, 3, 4, 5, 6].map(send);
    await vi.waitFor(() => expect(got.length).toBe(6), { timeout: 30_000 });
    // None of these is kept.
    for (const address of ['/search?q=slow+desk', '/api/v1/search?q=slow+desk', `${FLOW}/state?kind=point`])
      expect((await fetch(`${site.url}${address}`)).status).toBe(200);
    const unanswered = await Promise.race([Promise.all(sent), Promise.resolve('unanswered')]);
    expect(unanswered).toBe('unanswered');
    answerAll();
    for (const response of await Promise.all(sent)) expect(await response.text()).toContain('T-42');
  });
});

describe('what a reader typed', () => {
  it('is in no line of the log and in no file that the site keeps', () => {
    expect(site.output()).not.toMatch(/Tuesday/);
    for (const file of ['catalog.db']) {
      expect(readFileSync(path.join(folder.path, file)).includes('Tuesday')).toBe(false);
    }
  });
});
