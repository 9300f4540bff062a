import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, scriptStarted, settled } from './browser';
import { KIND_SAMPLES } from './kind-samples';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Every other kind of page: address and status. */
const PAGES: readonly (readonly [string, number])[] = [
  ['/', 200],
  ['/products', 200],
  ['/products/azure-backup', 200],
  ['/search', 200],
  ['/search?q=backup', 200],
  ['/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 200],
  ['/articles/there-is-no-such-article', 404],
  ['/nowhere/at/all', 404],
  ['/a/nobody-has-this-id', 404],
  ['/healthz', 200],
  ['/articles/azure-germany-backup', 410],
  ['/articles/azure-vm-backup-fails?for=engineer', 200],
  ['/t/32639968', 200],
  ['/search?q=zzzz', 200],
  ['/engineer', 200],
  ['/engineer/articles/azure-vm-backup-fails', 200],
  ['/flows/azure-vm-backup-fails-questions', 200],
  ['/flows/azure-vm-backup-fails-questions?view=all', 200],
  ['/flows/azure-vm-backup-fails-questions/problem_start_time', 200],
  ['/flows/azure-vm-backup-fails-questions/check', 200],
  ['/flows/azure-vm-backup-fails-questions/summary', 200],
  ['/flows/my-restore-failed', 200],
  ['/flows/my-restore-failed/map', 200],
  ['/flows/azure-vm-backup-fails', 200],
  ['/flows/azure-vm-backup-fails/step-1', 200],
  ['/flows/finder/product', 200],
  ['/flows/there-is-no-such-flow', 404],
  ['/articles/azure-vm-backup-fails.md', 200],
];

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

/** A page that notes what the policy kept from happening on it. */
async function openGuarded() {
  const watched = await openPage(browser, site.url);
  const violations: string[] = [];
  await watched.context.exposeFunction('__violated', (what: string) => violations.push(what));
  await watched.context.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    __violated(location.pathname + ': ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`);
  return { ...watched, violations };
}

/** Lets the page's own script, where it has one, come to rest: everything loaded, and what it then puts on the page. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  if ((await page.locator('script[src*="/script/page-"]').count()) > 0) await scriptStarted(page);
  await settled(page);
}

describe('the content policy in a real browser', () => {
  it('keeps nothing of ours from working, on any kind of page', async () => {
    const { page, context, problems, violations } = await openGuarded();
    const articles = Object.values(KIND_SAMPLES).map((slug) => [`/articles/${slug}`, 200] as const);
    for (const [address, status] of [...articles, ...PAGES]) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(status);
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy, address).not.toMatch(/unsafe|\*/);
      expect(policy, address).toContain("script-src 'self';");
      await settle(page);
    }
    expect(violations).toEqual([]);
    // That a page is missing or gone is told on the console too.
    expect(problems.filter((problem) => !/status of 4(?:04|10)/.test(problem))).toEqual([]);
    await context.close();
  });

  it('keeps nothing of a flow from working that goes on, back and forward without loading pages', async () => {
    const { page, context, problems, violations } = await openGuarded();
    await page.goto('/flows/my-restore-failed/kind');
    await scriptStarted(page);
    const addresses = [new URL(page.url()).pathname];
    for (let question = 0; question < 2; question += 1) {
      const before = page.url();
      const option = page.locator('form[data-flow] input[type=radio]').first();
      if ((await option.count()) > 0) await option.check();
      await page.locator('form[data-flow] button').first().click();
      await expect.poll(() => page.url()).not.toBe(before);
      addresses.push(new URL(page.url()).pathname);
    }
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe(addresses[1]);
    await page.goForward();
    await expect.poll(() => new URL(page.url()).pathname).toBe(addresses[2]);
    await settle(page);
    expect(violations).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('lets a page that the browser kept run again after a 304', async () => {
    const { page, context, violations } = await openGuarded();
    for (let visit = 0; visit < 3; visit += 1) {
      await page.goto('/articles/azure-vm-backup-fails');
      await settle(page);
      expect(await page.evaluate('document.documentElement.dataset.script')).toBe('');
    }
    expect(violations).toEqual([]);
    await context.close();
  });

  it.each([
    [
      'an inline script',
      `const e = document.createElement('script'); e.append('window.ran = 1'); document.body.append(e)`,
    ],
    ['a handler in an attribute', `document.body.setAttribute('onclick', 'window.ran = 1'); document.body.click()`],
    ['evaluation', `setTimeout('window.ran = 1')`],
    ['markup from a string', `document.body.innerHTML = '<img src=x onerror="window.ran = 1">'`],
    ['a script of another site', `document.createElement('script').src = 'https://evil.example/x.js'`],
    ['a script of ours that is no hashed file', `document.createElement('script').src = '/articles/x.md'`],
    [
      'a script of another site that looks like ours',
      `document.createElement('script').src = 'https://evil.example/_next/static/x.js'`,
    ],
    ['another policy for trusted types', `trustedTypes.createPolicy('mine', { createHTML: (text) => text })`],
    ['the same policy again', `trustedTypes.createPolicy('default', { createHTML: (text) => text })`],
    ['a style in an attribute', `document.body.setAttribute('style', 'color: red')`],
    ['a picture of another site', `new Image().src = 'https://evil.example/pixel.png'`],
    ['a request to another site', `fetch('https://evil.example/').catch(() => undefined)`],
    ['a frame', `const f = document.createElement('iframe'); f.src = '/products'; document.body.append(f)`],
  ])('stops %s', async (_title, attack) => {
    const { page, context, problems, violations } = await openGuarded();
    await page.goto('/articles/azure-vm-backup-fails');
    await settle(page);
    await page.evaluate(`(() => { try { ${attack} } catch {} })()`);
    // What trusted types stop, the browser tells in its console alone.
    await expect.poll(() => [...violations, ...problems]).not.toEqual([]);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await context.close();
  });
});
