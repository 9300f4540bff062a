import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, openBrowser, openPage, scrollsSideways, takeScriptsOut } from './browser';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

const SECRET = 'id-that-nobody-else-may-learn';
const IDS = `16222\nazure-vm-backup-fails\nazurebackup-iaaswin-backup\nazure-germany-backup\n=1+1\n${SECRET}`;
const KINDS = ['Product', 'Article', 'Old name of an article', 'Removed', 'Not an ID', 'Unknown ID'];

const folder = temporaryFolder();
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  site = await startSite('start', ['--content', CONTENT, '--catalog', await copiedCatalog(folder.path)], {
    LOG_FORMAT: 'json',
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  folder.remove();
});

const LOOKS = [
  ['wide, light', { viewport: { width: 1280, height: 900 } }, false],
  ['narrow, dark', { viewport: { width: 320, height: 800 }, colorScheme: 'dark' }, false],
  ['without script', { viewport: { width: 390, height: 844 } }, true],
] as const;

describe('the lookup of ids', () => {
  it.each(LOOKS)('tells what each is, %s', async (_look, options, isWithoutScript) => {
    const watched = await openPage(browser, site.url, options);
    if (isWithoutScript) await takeScriptsOut(watched, site.url);
    const { page } = watched;
    await page.goto('/engineer');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('IDs, one per line').fill(IDS);
    await page.getByRole('button', { name: 'Look up' }).click();
    await page.locator('#found').waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/engineer');
    expect(await page.locator('tbody tr td:nth-child(2)').allTextContents()).toEqual(KINDS);
    expect(await axeFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(watched.problems).toEqual([]);
    await watched.context.close();
  });

  it('says so where nothing was pasted', async () => {
    const { page, context } = await openPage(browser, site.url);
    await page.goto('/engineer');
    await page.getByRole('button', { name: 'Look up' }).click();
    expect(await page.getByRole('alert', { name: 'There’s a problem' }).textContent()).toContain(
      'Paste at least one ID.',
    );
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });

  it('copies the table, and gives it as CSV that does not compute', async () => {
    const { page, context } = await openPage(browser, site.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/engineer');
    await page.getByLabel('IDs, one per line').fill(IDS);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('ids.csv');
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFPasted ID,What it is,Name,Details,Address',
      expect.stringMatching(/^16222,Product,/),
      expect.stringMatching(/^azure-vm-backup-fails,Article,.*,\/articles\/azure-vm-backup-fails$/),
    ]);
    expect(csv).toContain("\r\n'=1+1,Not an ID,");
    await page.getByRole('button', { name: 'Look up' }).click();
    await page.getByRole('button', { name: 'Copy the table' }).click();
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toMatch(/^Pasted ID\tWhat it is\tName\tDetails\tAddress\n16222\tProduct\t/);
    await context.close();
  });

  it('answers 500 ids at once', async () => {
    const ids = Array.from({ length: 500 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`).join(
      '\n',
    );
    const response = await fetch(`${site.url}/engineer`, {
      method: 'POST',
      body: new URLSearchParams({ ids }),
      headers: { origin: site.url },
    });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect((await response.text()).match(/<tr>/g)?.length).toBe(501);
  });

  it('leaves no id in the log or in any file', () => {
    expect(site.output()).toContain('"path":"/engineer"');
    expect(site.output()).not.toContain(SECRET);
    const entries = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
    const files = entries.map((name) => path.join(folder.path, name)).filter((file) => statSync(file).isFile());
    expect(files).not.toEqual([]);
    for (const file of files) expect(readFileSync(file).includes(SECRET)).toBe(false);
  });
});

describe('the engineer view of an article', () => {
  it.each(LOOKS)(
    'is a page of its own that search engines leave alone, %s',
    async (_look, options, isWithoutScript) => {
      const watched = await openPage(browser, site.url, options);
      if (isWithoutScript) await takeScriptsOut(watched, site.url);
      const { page } = watched;
      await page.goto('/articles/azure-vm-backup-fails');
      await page.getByRole('link', { name: 'Engineer view' }).click();
      await page.waitForURL('**/engineer/articles/azure-vm-backup-fails');
      expect(await page.locator('[data-engineer-details] h3').allTextContents()).toContain('Pages that link here');
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
      expect(await axeFindings(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      expect(watched.problems).toEqual([]);
      await watched.context.close();
    },
  );

  it('shows on any article once ?for=engineer has asked for it, until it is switched off', async () => {
    const watched = await openPage(browser, site.url);
    const { page } = watched;
    const details = page.locator('[data-engineer-details]');
    await page.goto('/articles/automated-backups');
    expect(await details.count()).toBe(0);
    await page.goto('/articles/automated-backups?for=engineer');
    await details.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto('/articles/azure-vm-backup-fails');
    await details.waitFor();
    expect(await details.locator('dd').first().textContent()).toContain('a852bb60-a759-555e-a536-fe4b8fd75f50');
    await page.getByLabel('Show engineer details').uncheck();
    await expect.poll(() => details.count()).toBe(0);
    await page.reload();
    expect(await page.getByLabel('Show engineer details').isChecked()).toBe(false);
    expect(watched.problems).toEqual([]);
    await watched.context.close();
  });

  it('is the same page for every query, so that caches hold one', async () => {
    const [plain, asked] = await Promise.all(
      ['', '?for=engineer'].map(async (query) =>
        (await fetch(`${site.url}/articles/automated-backups${query}`)).headers.get('etag'),
      ),
    );
    expect(asked).toBe(plain);
  });

  it('follows a renamed article, and is 404 for none', async () => {
    const moved = await fetch(`${site.url}/engineer/articles/azurebackup-iaaswin-backup`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      expect.stringMatching(/\/engineer\/articles\/azure-vm-backup-fails$/),
    ]);
    expect((await fetch(`${site.url}/engineer/articles/nothing`)).status).toBe(404);
  });
});
