import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, openBrowser, openPage, scriptStarted, scrollsSideways, takeScriptsOut } from './browser';
import { CLIPBOARD, clipboardOf } from './clipboard';
import { KIND_SAMPLES } from './kind-samples';
import { sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const SLUG = 'vm-agent-not-ready-diagnostic';
const ADDRESS = `/articles/${SLUG}`;

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function openPanel(page: Page, address = ADDRESS): Promise<void> {
  await page.goto(address);
  await page.getByText('Share', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).waitFor();
}

/** Presses a copy button, waits until it is said aloud, and gives what lies on the clipboard. */
async function copied(page: Page, name: string, said: string): Promise<Readonly<Record<string, string>>> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('status').getByText(said).waitFor();
  return clipboardOf(page);
}

function stepsShown(page: Page): Promise<readonly string[]> {
  return page.locator('.step:visible').evaluateAll((steps) => steps.map(({ id }) => id));
}

/** Shows the page as paper does, once its script has come. */
async function preparePaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const isPrepared = `dispatchEvent(new Event('beforeprint')), document.querySelector('[data-printed]') === null`;
  await expect.poll(() => page.evaluate(isPrepared)).toBe(true);
}

describe('the share panel', () => {
  it('copies link, rich text, Markdown and plain text, and says so each time', async () => {
    const watched = await openPage(browser, site.url, CLIPBOARD);
    const { page } = watched;
    await openPanel(page);
    expect(await copied(page, 'Copy link', 'Link copied.')).toEqual({ 'text/plain': `${site.url}${ADDRESS}` });

    const rich = await copied(page, 'For email and documents', 'copied with headings');
    expect(rich['text/html']).toContain("<h1>The VM agent isn't ready</h1>");
    expect(rich['text/html']).toContain('<li value="2"><p>Restart the agent.');
    expect(rich['text/html']).toContain(`<a href="${site.url}/articles/azure-vm-agent-not-responding">`);
    expect(rich['text/html']).not.toMatch(/<button|<script|class="(?!language)|style=|data-/);
    expect(rich['text/plain']).toContain('2. Restart the agent.');

    const markdown = (await copied(page, 'Markdown', 'copied as Markdown'))['text/plain'] ?? '';
    expect(markdown).toMatch(/^# The VM agent isn't ready\n/);
    expect(markdown).toContain('## Recommended steps\n\n1. Start the virtual machine');
    expect(markdown).toContain('   ```bash\n   sudo systemctl restart');

    const text = (await copied(page, 'Plain text', 'copied as plain text'))['text/plain'] ?? '';
    expect(text).toBe(rich['text/plain']);
    expect(text).not.toMatch(/\*\*|```|Copy link|Wrap lines/);
    expect(text).toContain(`From: ${site.url}${ADDRESS}`);
    expect(watched.problems).toEqual([]);
    await watched.context.close();
  });

  it.each([
    ['wide, light', { viewport: { width: 1280, height: 900 } }],
    ['on the narrowest phone, dark', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
  ] as const)('is accessible with everything in it open, %s', async (_, options) => {
    const watched = await openPage(browser, site.url, options);
    await openPanel(watched.page);
    await watched.page.getByText('Only some steps').click();
    await watched.page.getByText('QR code').click();
    await watched.page.getByRole('img', { name: 'QR code for http' }).waitFor();
    expect(await axeFindings(watched.page)).toEqual([]);
    expect(await scrollsSideways(watched.page)).toBe(false);
    await watched.context.close();
  });

  it('writes a letter with the title and the link', async () => {
    const { page, context } = await openPage(browser, site.url);
    await openPanel(page);
    const mail = await page.getByRole('link', { name: 'Email' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toBe(
      `mailto:?subject=The VM agent isn't ready&body=The VM agent isn't ready\r\n\r\n${site.url}${ADDRESS}`,
    );
    await context.close();
  });

  it('hands the link to the device’s own sheet where there is one', async () => {
    const { page, context } = await openPage(browser, site.url);
    await page.addInitScript('navigator.share = (sent) => { window.sent = sent; return Promise.resolve(); }');
    await openPanel(page);
    await page.getByRole('button', { name: 'Another app' }).click();
    expect(await page.evaluate('window.sent')).toEqual({
      title: "The VM agent isn't ready",
      url: `${site.url}${ADDRESS}`,
    });
    await context.close();
  });

  it('gives the link and the Markdown page without script', async () => {
    const watched = await openPage(browser, site.url);
    await takeScriptsOut(watched, site.url);
    const { page } = watched;
    await page.goto(ADDRESS);
    await page.getByText('Share', { exact: true }).click();
    expect(await page.getByLabel('Link', { exact: true }).inputValue()).toBe(ADDRESS);
    expect(await page.getByRole('button').filter({ visible: true }).allTextContents()).toEqual(['Search']);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.share').getByRole('link', { name: 'This page as Markdown' }).click();
    expect(await page.locator('body').textContent()).toContain("# The VM agent isn't ready");
    await watched.context.close();
  });
});

describe.each(Object.entries(KIND_SAMPLES))('the copy of a page of kind %s', (_, slug) => {
  it('holds its text and nothing of its controls, in every format', async () => {
    const { page, context, problems } = await openPage(browser, site.url, CLIPBOARD);
    await openPanel(page, `/articles/${slug}`);
    const title = (await page.locator('h1').textContent()) ?? '';
    const { 'text/html': html = '', 'text/plain': text = '' } = await copied(
      page,
      'For email and documents',
      'copied with headings',
    );
    const { 'text/plain': markdown = '' } = await copied(page, 'Markdown', 'copied as Markdown');
    expect(html).toContain('<h1>');
    expect(text.startsWith(title)).toBe(true);
    expect(markdown.startsWith('# ')).toBe(true);
    for (const copy of [html, text, markdown]) {
      expect(copy.length).toBeGreaterThan(title.length + 100);
      expect(copy).not.toMatch(/Copy link|Wrap lines|external site|data-|<button|undefined|\[object/);
    }
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('a link to some steps', () => {
  it('shows those alone with a notice, and the whole page on demand', async () => {
    const first = await openPage(browser, site.url, CLIPBOARD);
    await openPanel(first.page);
    await first.page.getByText('Only some steps').click();
    await first.page.getByLabel(/^Step 2:/).check();
    await first.page.getByLabel(/^Step 4:/).check();
    const link = (await copied(first.page, 'Copy link', 'Link copied.'))['text/plain'] ?? '';
    expect(link).toBe(`${site.url}${ADDRESS}#steps:2,4`);
    const markdown = (await copied(first.page, 'Markdown', 'copied as Markdown'))['text/plain'] ?? '';
    expect(markdown).toMatch(/\n2\. Restart[\s\S]*\n4\. Start the backup again/);
    expect(markdown).not.toMatch(/1\. Start the virtual|Recommended documents/);
    await first.context.close();

    const second = await openPage(browser, site.url);
    await second.page.goto(link);
    await second.page.getByText('This link shows steps 2 and 4 of 4.').waitFor();
    expect(await stepsShown(second.page)).toEqual(['step-2', 'step-4']);
    expect(await second.page.getByText('What we found').isVisible()).toBe(true);
    expect(await axeFindings(second.page)).toEqual([]);
    await second.page.getByRole('button', { name: 'Show the whole page' }).first().click();
    expect(await stepsShown(second.page)).toEqual(['step-1', 'step-2', 'step-3', 'step-4']);
    expect(second.page.url()).toBe(`${site.url}${ADDRESS}`);
    expect(second.problems).toEqual([]);
    await second.context.close();
  });

  it.each([
    ['steps that the page has not', '#steps:90,91'],
    ['every step', '#steps:1,2,3,4'],
    ['no number', '#steps:<img src=x onerror=alert(1)>'],
  ])('shows the whole page where it names %s', async (_, fragment) => {
    const watched = await openPage(browser, site.url);
    await watched.page.goto(`${ADDRESS}${fragment}`);
    await scriptStarted(watched.page);
    expect(await stepsShown(watched.page)).toHaveLength(4);
    expect(await watched.page.getByText('This link shows').count()).toBe(0);
    expect(watched.problems).toEqual([]);
    await watched.context.close();
  });

  it('lands on the whole article without script', async () => {
    const { page, context } = await openPage(browser, site.url, { javaScriptEnabled: false });
    await page.goto(`${ADDRESS}#steps:2,4`);
    expect(await page.locator('.step:visible').count()).toBe(4);
    await context.close();
  });

  it('is copied for one step or one section where they stand', async () => {
    const { page, context } = await openPage(browser, site.url, CLIPBOARD);
    await page.goto(ADDRESS);
    const step = await copied(page, 'Copy link to step 3', 'Link to step 3 copied.');
    expect(step['text/plain']).toBe(`${site.url}${ADDRESS}#step-3`);
    await page.getByRole('link', { name: 'Link to “Recommended documents”' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Link to “Recommended documents” copied.').waitFor();
    expect((await clipboardOf(page))['text/plain']).toBe(`${site.url}${ADDRESS}#recommended-documents`);
    await context.close();
  });
});

describe('a flow that is sent on half answered', () => {
  it.each([true, false])(
    'tells the receiver what was answered and lets them go on; their script: %s',
    async (script) => {
      const first = await openPage(browser, site.url, CLIPBOARD);
      await first.page.goto('/flows/azure-vm-backup-fails-questions/os');
      await first.page.getByLabel('Linux').check();
      await first.page.getByRole('button', { name: 'Continue' }).click();
      await first.page.getByRole('heading', { name: 'Which distribution?' }).waitFor();
      await first.page.getByText('Send this to someone').click();
      const link = (await copied(first.page, 'Copy link', 'Link copied.'))['text/plain'] ?? '';
      expect(await first.page.getByText('The person who sent you this link').isVisible()).toBe(false);
      expect(await axeFindings(first.page)).toEqual([]);
      expect(first.problems).toEqual([]);
      await first.context.close();

      const second = await openPage(browser, site.url, { javaScriptEnabled: script });
      await second.page.goto(link);
      expect(await second.page.getByText('answered one question for you').isVisible()).toBe(true);
      expect(await second.page.locator('.your-answers').textContent()).toContain('Linux');
      await second.page.locator('main').getByRole('radio').first().check();
      await second.page.getByRole('button', { name: 'Continue' }).click();
      await second.page.getByRole('heading', { name: 'Which distribution?' }).waitFor({ state: 'detached' });
      expect(await second.page.getByText('The person who sent you this link').isVisible()).toBe(false);
      await second.context.close();
    },
  );

  it.each(['/flows/azure-vm-backup-fails-questions', '/flows/azure-vm-backup-fails/summary'])(
    'can be sent from its start and from its end: %s',
    async (address) => {
      const watched = await openPage(browser, site.url, CLIPBOARD);
      await openPanel(watched.page, address);
      const link = await copied(watched.page, 'Copy link', 'Link copied.');
      expect(link['text/plain']).toBe(`${site.url}${address}`);
      expect(await axeFindings(watched.page)).toEqual([]);
      await watched.context.close();
    },
  );
});

describe('a printed article', () => {
  it('has no controls, full addresses, its own address and the day', async () => {
    const { page, context } = await openPage(browser, site.url, { colorScheme: 'dark' });
    await page.goto(ADDRESS);
    await preparePaper(page);
    expect(await page.locator('button:visible, nav:visible, input:visible').count()).toBe(0);
    const written = await page
      .locator('.step a[data-address]')
      .evaluateAll(([link]) => link && getComputedStyle(link, '::after').content);
    expect(written).toContain(`${site.url}/articles/azure-vm-agent-not-responding`);
    const last = await page.locator('.print-only').textContent();
    expect(last).toContain(`From: ${site.url}${ADDRESS}Printed on `);
    expect(last).toContain(String(new Date().getFullYear()));
    await context.close();
  });

  it('is no other for the end of a flow, with its answers', async () => {
    const { page, context } = await openPage(browser, site.url);
    await page.goto('/flows/azure-vm-backup-fails-questions/summary?os=Linux');
    await preparePaper(page);
    expect(await page.locator('button:visible, nav:visible, main a.button:visible').count()).toBe(0);
    expect(await page.locator('.summary-sheet').textContent()).toContain('Linux');
    const last = await page.locator('.summary-link').textContent();
    expect(last).toContain(`${site.url}/flows/azure-vm-backup-fails-questions/summary?os=Linux`);
    expect(last).toMatch(/Printed on .*20\d\d$/);
    await context.close();
  });
});
