import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, openPage } from './browser';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** An article with two groups of the same tabs, Windows and Linux. */
const TWO_GROUPS = '/articles/azure-vm-backup-snapshot-extension-fails';

/** An article with the tabs Portal, Azure CLI, and PowerShell. */
const THREE_TABS = '/articles/azure-vm-restore-choose-a-way';

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

const chosen = (page: Page) => page.getByRole('tab', { selected: true }).allTextContents();

const shown = (page: Page) =>
  page.locator('.alternative > ol').evaluateAll((lists) => lists.filter((list) => list.checkVisibility()).length);

describe('tabs', () => {
  it('show what was chosen in all groups of the page, on later pages, and in links', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await page.goto(`${TWO_GROUPS}?from=mail`);
    expect(await chosen(page)).toEqual(['Windows', 'Windows']);
    expect(await page.getByText('Sign in to the VM and open').isVisible()).toBe(true);
    await page.getByRole('tab', { name: 'Linux' }).last().click();
    expect(await chosen(page)).toEqual(['Linux', 'Linux']);
    expect(await page.getByText('Sign in to the VM and open').isVisible()).toBe(false);
    expect(await page.getByText('Start the service, and enable it at startup').isVisible()).toBe(true);
    expect(page.url()).toBe(`${site.url}${TWO_GROUPS}?tabs=linux&from=mail`);
    expect(await axeFindings(page)).toEqual([]);

    await page.getByText('Share', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy link', exact: true }).waitFor();
    const link = page.locator('.share-ways input').first();
    expect(await link.inputValue()).toBe(`${site.url}${TWO_GROUPS}?tabs=linux`);
    await page.getByRole('tab', { name: 'Windows' }).first().click();
    expect(await link.inputValue()).toBe(`${site.url}${TWO_GROUPS}?tabs=windows`);

    await page.goto(`${THREE_TABS}?tabs=azure-cli,linux`);
    expect(await chosen(page)).toEqual(['Azure CLI']);
    await page.goto(TWO_GROUPS);
    expect(await chosen(page)).toEqual(['Linux', 'Linux']);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('are chosen by the keys of a list of tabs', async () => {
    const { page, context } = await openPage(browser, site.url);
    await page.goto(THREE_TABS);
    await page.getByRole('tab', { name: 'Portal' }).focus();
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return [...(await chosen(page)), await page.locator(':focus').textContent()];
    };
    expect(await press('ArrowRight')).toEqual(['Azure CLI', 'Azure CLI']);
    expect(await press('End')).toEqual(['PowerShell', 'PowerShell']);
    expect(await press('ArrowRight')).toEqual(['Portal', 'Portal']);
    expect(await press('ArrowLeft')).toEqual(['PowerShell', 'PowerShell']);
    expect(await press('Home')).toEqual(['Portal', 'Portal']);
    const panel = page.getByRole('tabpanel', { name: 'Portal' });
    expect(await panel.getByText('Open the vault, go to').isVisible()).toBe(true);
    await context.close();
  });

  it('are all shown, with their names, without script, without the page’s script, and on paper', async () => {
    const plain = await openPage(browser, site.url, { javaScriptEnabled: false });
    await plain.page.goto(THREE_TABS);
    expect(await plain.page.locator('.alternative-name:visible').allTextContents()).toEqual([
      'Portal',
      'Azure CLI',
      'PowerShell',
    ]);
    expect(await plain.page.locator('[role=tablist]:visible').count()).toBe(0);
    await plain.context.close();

    const { page, context } = await openPage(browser, site.url);
    await page.goto(THREE_TABS);
    expect(await shown(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toBe(3);
    expect(await page.locator('.alternative-name:visible').count()).toBe(3);
    await page.emulateMedia({ media: 'screen' });
    await context.route('**/script/page-*.js', (route) => route.abort());
    await page.reload();
    await expect.poll(() => page.locator('.alternative-name:visible').count()).toBe(3);
    await context.close();
  });

  it('move nothing as a page loads, whichever was chosen, also where the script comes late', async () => {
    const { page, context, problems } = await openPage(browser, site.url, { viewport: { width: 390, height: 800 } });
    const visibleTexts = () => page.locator('.alternative:visible').allTextContents();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await context.route('**/script/page-*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${THREE_TABS}?tabs=azure-cli`, { waitUntil: 'commit' });
    await expect.poll(visibleTexts).toHaveLength(1);
    const [early] = await visibleTexts();
    expect(early).toContain('az backup');
    const box = () => page.locator('.tabs').first().boundingBox();
    await page.locator('footer').waitFor();
    const before = await box();
    release();
    await page.locator('.tabs[data-ready]').first().waitFor();
    expect(await visibleTexts()).toEqual([early]);
    expect(await box()).toEqual(before);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('make no page of their own on the server', async () => {
    const first = await fetch(`${site.url}${THREE_TABS}`);
    const named = await fetch(`${site.url}${THREE_TABS}?tabs=azure-cli`);
    expect(named.headers.get('etag')).toBe(first.headers.get('etag'));
  });
});
