import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, openBrowser, openPage } from './browser';
import { sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const ADDRESS = '/articles/vm-agent-not-ready-diagnostic';

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** What stands in the places of a blank. */
function placesOf(page: Page, key: string): Promise<readonly string[]> {
  return page.locator(`.blank[data-blank="${key}"]`).allTextContents();
}

async function fill(page: Page, label: string, value: string): Promise<void> {
  await page.getByText('Fill in your details').click();
  await page.getByLabel(label).fill(value);
}

describe('details filled in', () => {
  it('stand in every place at once, outlive a reload, and are asked of no server', async () => {
    const watched = await openPage(browser, site.url);
    const asked: string[] = [];
    watched.page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await watched.page.goto(ADDRESS);
    await fill(watched.page, 'VM name', 'web-<b>kestrel</b>');
    const places = await placesOf(watched.page, 'vmname');
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set(['web-<b>kestrel</b>']));
    expect(await axeFindings(watched.page)).toEqual([]);
    await watched.page.reload();
    await expect.poll(() => placesOf(watched.page, 'vmname')).toEqual(places);
    expect(asked.filter((request) => request.includes('kestrel'))).toEqual([]);
    expect(watched.problems).toEqual([]);
    await watched.context.close();
  });

  it('travel in a link that a colleague opens, who is told and may clear them', async () => {
    const first = await openPage(browser, site.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    await first.page.goto(ADDRESS);
    await fill(first.page, 'VM name', 'web 01 & 02');
    await first.page.getByRole('button', { name: 'Copy link with these details' }).click();
    await first.page.getByText('Link copied.').waitFor();
    const link = String(await first.page.evaluate('navigator.clipboard.readText()'));
    await first.context.close();

    const second = await openPage(browser, site.url);
    await second.page.goto(link);
    await expect.poll(() => placesOf(second.page, 'vmname')).toContain('web 01 & 02');
    const banner = second.page.getByText('Someone else may have chosen them');
    expect(await banner.isVisible()).toBe(true);
    expect(await axeFindings(second.page)).toEqual([]);
    await second.page.getByRole('button', { name: 'Clear the details' }).first().click();
    await expect.poll(() => placesOf(second.page, 'vmname')).not.toContain('web 01 & 02');
    expect(await banner.count()).toBe(0);
    expect(second.page.url()).not.toContain('#');
    expect(second.problems).toEqual([]);
    await second.context.close();
  });
});

describe('a fold', () => {
  it.each([true, false])('opens where a link aims inside it; script: %s', async (javaScriptEnabled) => {
    const { page, context } = await openPage(browser, site.url, { javaScriptEnabled });
    await page.goto('/articles/vm-backup-slow-guided');
    const id = await page.locator('details.fold .fold-text').last().getAttribute('id');
    await page.goto(`/articles/vm-backup-slow-guided#${id}`);
    await page.locator(`[id="${id}"]`).waitFor({ state: 'visible' });
    await context.close();
  });
});
