import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { chromiumOptions } from './chromium-options';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The browser's own words for a page that was left before its fade-in ended; nothing is wrong then. */
const FADE_LEFT = /^Transition was (?:aborted|skipped)/;

/** What is waited for comes in a moment, and on a busy machine after many; a test that waits for nothing ends by its own limit. */
const LONGEST_MS = 60_000;

/** Launches a browser of the file's own, with a clipboard of its own. Others use the shared one (shared.ts). */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}

/** A page with what went wrong on it: errors that a reader's console would show, by page address. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: string[];
}

/**
 * A new window. Whatever is asked of another site is a problem, pictures too, for pages have none of other sites; that none of it
 * leaves the machine is the browser's own affair (chromium-options.ts). With `context.route` every request would go through the test,
 * and nothing be kept from one page to the next: a sixth more processor time for a window of two pages.
 */
export async function openPage(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: site, ...options });
  const problems: string[] = [];
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && origin !== site)
      problems.push(`asked another site for ${request.url()}`);
  });
  context.setDefaultTimeout(LONGEST_MS);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    if (!FADE_LEFT.test(message)) problems.push(`${page.url()}: ${message}`);
  });
  return { page, context, problems };
}

/**
 * A window for pages that are looked at one after the other and leave nothing behind, opened for the first of them and closed with
 * the file's others: a new one starts a process, and reads and warms the page's script and axe, for each of them.
 */
export function keptWindow(open: () => Promise<WatchedPage>): () => Promise<WatchedPage> {
  let kept: Promise<WatchedPage> | undefined;
  return async () => {
    kept ??= open();
    const watched = await kept;
    watched.problems.length = 0;
    return watched;
  };
}

/**
 * Takes the scripts out of every page before the browser sees it. (Where a browser has script switched off, axe cannot
 * run either.)
 */
export async function takeScriptsOut({ context }: WatchedPage, site: string): Promise<void> {
  await context.route(`${site}/**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const html = await response.text();
    return route.fulfill({
      response,
      body: html.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link[^>]*as="script"[^>]*>/g, ''),
    });
  });
}

/** What axe finds on the page as it stands, one line a finding; all its rules, the best practices included. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const findings: unknown =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ' at ' + nodes.slice(0, 2).map(({ target, failureSummary }) =>
      target.join(' ') + ' (' + failureSummary.replace(/\\s+/g, ' ').slice(0, 200) + ')').join(', ')))`);
  return Array.isArray(findings) ? findings.map((finding) => `${page.url()}: ${finding}`) : [];
}

/** Waits until all parts of the page's script have started, those that are fetched by themselves too. */
export async function scriptStarted(page: Page): Promise<void> {
  await page.locator('html[data-started]').waitFor({ state: 'attached' });
}

/** Waits until the browser has drawn what it was told, twice, and the page has had its turn at it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** Whether the page is wider than its window, so that it scrolls sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}
