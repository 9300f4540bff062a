import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings, openPage } from './browser';
import { CONTENT, ROOT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const folder = temporaryFolder();
const content = path.join(folder.path, 'content');
const NAME = 'studio-test/restore-here.md';
const file = path.join(content, NAME);
const TEXT = `<properties
    pageTitle="Restore it here"
    description="How to restore it."
    supportToicIds="32639968"
    selfHelpType="generic"
    cloudEnvironments="public"
    articleId="studio-test-1"
/>

# Restore it here

The first words.

## **Recommended Steps**

1. Open the server.
2. Choose Restore.
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

async function openFile(options = {}) {
  const watched = await openPage(browser, site.url, options);
  await watched.page.goto(`/studio/edit?path=${encodeURIComponent(NAME)}`);
  await watched.page.locator('html[data-started]').waitFor();
  return watched;
}

/** Puts the cursor behind some words of the text. */
async function cursorBehind(page: Page, words: string): Promise<void> {
  await page.locator('.cm-line', { hasText: words }).first().click();
  await page.keyboard.press('End');
}

const state = (page: Page) => page.locator('.studio-state');
const preview = (page: Page) => page.frameLocator('.studio-preview');

describe('the Studio', () => {
  it('lists the files, finds one by its words, and opens it', async () => {
    const { page, problems } = await openPage(browser, site.url);
    await page.goto('/studio');
    await page.getByRole('link', { name: 'Restore it here' }).waitFor();
    await page.getByLabel('Search names and titles').fill('studio-test');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.getByLabel('Search names and titles').fill('');
    await page.getByLabel('Show', { exact: true }).selectOption('errors');
    const rows = await page.locator('tbody tr').allTextContents();
    expect(rows.every((row) => /\d+ errors?/.test(row))).toBe(true);
    await page.getByLabel('Show', { exact: true }).selectOption('');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Restore it here' }).click();
    await page.locator('html[data-started]').waitFor();
    expect(problems).toEqual([]);
  });

  it('shows the page beside the text as it is typed, and saves the changed line alone', async () => {
    const { page, problems } = await openFile();
    await preview(page).getByRole('heading', { name: 'Restore it here' }).waitFor();
    await cursorBehind(page, 'The first words.');
    await page.keyboard.type(' And **more** of them.');
    await preview(page).locator('strong', { hasText: 'more' }).waitFor();
    expect(await state(page).textContent()).toBe('Unsaved changes');
    await page.keyboard.press('Control+s');
    await expect.poll(() => state(page).textContent()).toBe('No changes');
    expect(onDisk()).toBe(TEXT.replace('The first words.', 'The first words. And **more** of them.'));
    const before = statSync(file).mtimeMs;
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    expect(statSync(file).mtimeMs).toBe(before);
    expect(problems).toEqual([]);
  });

  it('underlines a finding, and fixes it with one click or with keys', async () => {
    const { page, problems } = await openFile();
    const finding = page.locator('.studio-findings li', { hasText: 'supportToicIds' }).first();
    await finding.waitFor();
    // It is in the header, which is folded until someone goes there.
    await finding.getByRole('button', { name: 'Line 4' }).click();
    await page.locator('.cm-lintRange', { hasText: 'supportToicIds' }).waitFor();
    const fix = finding.getByRole('button', { name: 'Fix', exact: true });
    await fix.focus();
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(onDisk).toBe(TEXT.replace('supportToicIds', 'supportTopicIds'));
    expect(problems).toEqual([]);
  });

  it('writes a property in place from the form, and undoes it as any other change', async () => {
    const { page, problems } = await openFile();
    await page.getByText('Properties', { exact: true }).click();
    await page.getByText('(32639968)').waitFor();
    await page.getByLabel('Title', { exact: true }).fill('Get it back');
    await page.getByLabel('Status').selectOption('draft');
    await page.getByRole('button', { name: 'New ID' }).click();
    await expect.poll(() => state(page).textContent()).toBe('Unsaved changes');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(onDisk).toContain('status="draft"');
    const written = onDisk();
    const id = /articleId="([0-9a-f-]{36})"/.exec(written)?.[1] ?? '';
    const expected = TEXT.replace('pageTitle="Restore it here"', 'pageTitle="Get it back"').replace(
      'articleId="studio-test-1"\r\n',
      `articleId="${id}"\r\n    status="draft"\r\n`,
    );
    expect(written).toBe(expected);
    expect(problems).toEqual([]);
  });

  it('says what is detected where a header names neither kind nor product', async () => {
    writeFileSync(
      file,
      '---\ntitle: Restore it here\nms.service: azure-backup\n---\n\n# Restore it here\n\nThe words.\n',
    );
    const { page, problems } = await openFile();
    await page.getByText('Properties', { exact: true }).click();
    await page.getByText('While it’s empty, the product comes from “ms.service: azure-backup”.').waitFor();
    expect(await page.getByLabel('Kind').locator('option:checked').textContent()).toBe('Not set (detected)');
    const products = page.getByLabel('Products', { exact: true });
    await products.fill('16370');
    await products.press('Enter');
    await page.getByText('the product comes from').waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('refuses to save over a change on the disk, shows both, and merges', async () => {
    const { page, problems } = await openFile();
    await cursorBehind(page, 'The first words.');
    await page.keyboard.type(' Mine.');
    await cursorBehind(page, 'Choose Restore');
    await page.keyboard.type(' Mine too.');
    const theirs = TEXT.replace('The first words.', 'Their words.').replace('Open the server.', 'Open their server.');
    writeFileSync(file, theirs);
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Someone else changed this file' });
    await dialog.waitFor();
    expect(onDisk()).toBe(theirs);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'merge');
    expect(await dialog.getByRole('button', { name: 'Use the merged text' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(onDisk()).toBe(theirs);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+s');
    await dialog.waitFor();
    for (const radio of await dialog.getByRole('radio', { name: 'Both, mine first' }).all()) await radio.check();
    await dialog.getByRole('button', { name: 'Use the merged text' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => state(page).textContent()).toBe('No changes');
    const merged = onDisk();
    for (const words of ['Mine.', 'Their words.', 'Mine too.', 'their server']) expect(merged).toContain(words);
    expect(problems).toEqual([]);
  });

  it('brings back what wasn’t saved, and takes in what others wrote where nothing was typed', async () => {
    const { page, context, problems } = await openFile();
    await cursorBehind(page, 'The first words.');
    await page.keyboard.type(' Not saved.');
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
    await page.close();
    const again = await context.newPage();
    await again.goto(`/studio/edit?path=${encodeURIComponent(NAME)}`);
    await again.getByText('Restored unsaved text from').waitFor();
    expect(await again.locator('.cm-content').textContent()).toContain('Not saved.');
    await again.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => state(again).textContent()).toBe('No changes');
    writeFileSync(file, TEXT.replace('The first words.', 'New words.'));
    await again.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(() => again.locator('.cm-content').textContent()).toContain('New words.');
    expect(problems).toEqual([]);
  });

  it('keeps what was typed in another tab where one saves the same file', async () => {
    const one = await openFile();
    const other = await one.context.newPage();
    await other.goto(one.page.url());
    await other.locator('html[data-started]').waitFor();
    const kept = () => other.evaluate(() => JSON.stringify({ ...localStorage }));
    for (const [page, words] of [
      [one.page, ' In one tab.'],
      [other, ' In the other.'],
    ] as const) {
      await page.bringToFront();
      await cursorBehind(page, 'The first words.');
      await page.keyboard.type(words);
      await expect.poll(kept).toContain(words);
    }
    await one.page.bringToFront();
    await one.page.keyboard.press('Control+s');
    await expect.poll(onDisk).toContain('In one tab.');
    await one.page.locator('.studio-state', { hasText: 'No changes' }).waitFor();
    await one.page.keyboard.press('Control+s');
    await expect.poll(() => one.page.locator('.studio-status').textContent()).toBe('Saved.');
    expect(await kept()).toContain('In the other.');
    await other.close();
    const again = await one.context.newPage();
    await again.goto(one.page.url());
    await expect.poll(() => again.locator('.cm-content').textContent()).toContain('In the other.');
    expect(one.problems).toEqual([]);
  });

  it('puts in what the format knows, and pictures beside the article', async () => {
    const { page, problems } = await openFile();
    await cursorBehind(page, 'Choose Restore');
    await page.getByRole('button', { name: 'Step', exact: true }).click();
    await page.keyboard.type('Wait for it.');
    await cursorBehind(page, 'The first words.');
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await page.keyboard.type('It takes an hour.');
    await cursorBehind(page, 'The first words.');
    await page.keyboard.type(' ');
    await page.getByRole('button', { name: 'Blank', exact: true }).click();
    await page.keyboard.type('server');
    await page.keyboard.press('End');
    // It's saved before the page hears that the picture is stored.
    let tell: () => void = () => undefined;
    const isSaved = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await page.route('**/studio/api/picture**', async (route) => {
      const response = await route.fetch();
      await isSaved;
      await route.fulfill({ response });
    });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    const buffer = readFileSync(path.join(ROOT, 'docs', 'screenshots', pictureOfDocs()));
    await (await chooser).setFiles({ name: 'The dialog.png', mimeType: 'image/png', buffer });
    await expect.poll(() => readdirSync(path.dirname(file))).toContain('the-dialog.png');
    await page.keyboard.press('Control+s');
    tell();
    await expect.poll(onDisk).toContain('](the-dialog.png)');
    expect(onDisk()).toContain('2. Choose Restore.\r\n3. Wait for it.\r\n');
    expect(onDisk()).toContain('> [!NOTE]\r\n> It takes an hour.\r\n');
    await preview(page).getByAltText('Say what the picture shows').waitFor();
    // The description of the first is selected, and a second is pasted.
    await page.evaluate(
      ([bytes]) => {
        const data = new DataTransfer();
        data.items.add(
          new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], 'b.png', { type: 'image/png' }),
        );
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.querySelector('.cm-content')?.dispatchEvent(paste);
      },
      [buffer.toString('base64')] as const,
    );
    await expect.poll(() => readdirSync(path.dirname(file))).toContain('b.png');
    await page.keyboard.press('Control+s');
    const [one, two] = ['the-dialog', 'b'].map((name) => `![Say what the picture shows](${name}.png)`);
    await expect.poll(onDisk).toContain(`${one}\r\n${two}`);
    expect(problems).toEqual([]);
  });

  it('is clean for axe with a text that scrolls', async () => {
    const { page, problems } = await openPage(browser, site.url, { viewport: { width: 390, height: 844 } });
    await page.goto('/studio/edit?path=articles/azure-backup/azure-vm-backup-fails.md');
    await page.locator('html[data-started]').waitFor();
    const scrolls = await page.locator('.cm-scroller').evaluate((each) => each.scrollHeight > each.clientHeight);
    expect([scrolls, await axeFindings(page)]).toEqual([true, []]);
    expect(problems).toEqual([]);
  });

  it('opens a file at the line of a finding, from the bar on the site', async () => {
    const { page, problems } = await openPage(browser, site.url);
    await page.goto('/articles/restore-here');
    writeFileSync(file, TEXT.replace('The first words.', '[gone](/articles/there-is-none)'));
    const bar = page.getByRole('complementary', { name: 'Findings about the content' });
    await bar.getByRole('link', { name: 'restore-here.md:12:' }).click();
    await page.locator('html[data-started]').waitFor();
    expect(new URL(page.url()).searchParams.get('line')).toBe('12');
    await expect.poll(() => page.locator('.cm-activeLine').textContent()).toBe('[gone](/articles/there-is-none)');
    expect(problems).toEqual([]);
  });

  it('is worked by keys alone: into the text, out of it, to a fix, and to what is saved', async () => {
    const { page, problems } = await openFile();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (words: string) => {
      for (let count = 0; count < 60 && (await focused()) !== words; count += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(words);
    };
    await tabTo('Code');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('The end.');
    await tabTo('Fix');
    await page.keyboard.press('Enter');
    await page.locator('.studio-count', { hasText: 'None' }).waitFor();
    await page.keyboard.press('Home');
    for (let count = 0; count < 60 && (await focused()) !== 'Save'; count += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(onDisk).toBe(`${TEXT.replace('supportToicIds', 'supportTopicIds')}The end.`);
    expect(problems).toEqual([]);
  });

  it('makes a new article from a template, as a draft', async () => {
    const { page, problems } = await openPage(browser, site.url);
    await page.goto('/studio');
    await page.getByRole('button', { name: 'New article' }).click();
    const dialog = page.getByRole('dialog', { name: 'New article' });
    await dialog.getByLabel('Title').fill('Read a log');
    expect(await dialog.getByLabel('File name').inputValue()).toBe('read-a-log');
    await dialog.getByLabel('Folder').fill('studio-test');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.waitForURL(/edit\?path=studio-test%2Fread-a-log.md/);
    await preview(page).getByRole('heading', { name: 'Read a log' }).first().waitFor();
    expect(readFileSync(path.join(content, 'studio-test', 'read-a-log.md'), 'utf8')).toContain('status="draft"');
    expect(problems).toEqual([]);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('is readable in %s at %i pixels, for axe too', async (colorScheme, width) => {
    const { page, problems } = await openFile({ colorScheme, viewport: { width, height: 900 } });
    await page.locator('.studio-findings li').first().waitFor();
    await picture(page, `text-${colorScheme}-${width}`);
    await page.getByText('Properties', { exact: true }).click();
    await picture(page, `edit-${colorScheme}-${width}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (width < 960) {
      await page.getByRole('button', { name: 'Show the page' }).click();
      await preview(page).getByRole('heading', { name: 'Restore it here' }).waitFor();
      await picture(page, `page-${colorScheme}-${width}`);
    }
    await page.goto('/studio');
    await page.locator('tbody tr').first().waitFor();
    await picture(page, `list-${colorScheme}-${width}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
  });

  it('is no part of what readers are served', async () => {
    const readers = await startSite('start', ['--content', content, '--catalog', path.join(folder.path, 'other.db')]);
    const statuses = await Promise.all(
      ['/studio', '/studio/edit?path=a.md', '/studio/studio.js', '/studio/preview?path=a.md'].map(async (address) => {
        const { status } = await fetch(`${readers.url}${address}`);
        return status;
      }),
    );
    const posted = await fetch(`${readers.url}/studio/api/files`, { method: 'POST', body: '{}' });
    await readers.stop();
    expect(statuses).toEqual([404, 404, 404, 404]);
    expect(posted.status).toBeGreaterThanOrEqual(400);
    const build = readdirSync(path.join(ROOT, '.next'), { recursive: true, encoding: 'utf8' });
    const texts = build.filter(
      (name) => /\.(?:js|css|html|mjs)$/.test(name) && !/(?:^|[\\/])(?:cache|dev)[\\/]/.test(name),
    );
    const holding = texts.filter((name) =>
      /cm-editor|stepwise-studio|studio-token|studio-panel/.test(readFileSync(path.join(ROOT, '.next', name), 'utf8')),
    );
    expect(texts.length).toBeGreaterThan(50);
    expect(holding).toEqual([]);
  });
});

function pictureOfDocs(): string {
  const name = readdirSync(path.join(ROOT, 'docs', 'screenshots')).find((each) => each.endsWith('.png'));
  if (name === undefined) throw new Error('docs/screenshots holds no picture');
  return name;
}

/** Looked at by hand; `STEPWISE_PICTURES` names the folder. */
async function picture(page: Page, name: string): Promise<void> {
  const dir = process.env.STEPWISE_PICTURES;
  if (dir !== undefined) await page.screenshot({ path: path.join(dir, `studio-${name}.png`) });
}
