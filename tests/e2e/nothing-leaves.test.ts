import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, scriptStarted } from './browser';
import { CLIPBOARD, clipboardOf } from './clipboard';
import { CONTENT, ROOT } from './inputs';
import { openRecordingProxy, type RecordingProxy } from './recording-proxy';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

const ARTICLE = '/articles/sql-bacpac-export';

/** Words that stand nowhere else, of letters that every encoding of an address leaves alone. */
const FILLED = { group: 'qzxfilledgroup', server: 'qzxfilledserver', database: 'qzxfilleddatabase' };
const TYPED = 'qzxtypedtext';
const ANY = /qzx(?:filled|typed)/i;

const RESOURCE = `/subscriptions/qzxfilledsubscription/resourceGroups/${FILLED.group}/providers/Microsoft.Sql/servers/${FILLED.server}/databases/${FILLED.database}`;

const folder = temporaryFolder();
const startedAt = Date.now();
let site: RunningSite;
let browser: Browser;
let proxy: RecordingProxy;

beforeAll(async () => {
  site = await startSite('start', ['--content', CONTENT, '--catalog', await copiedCatalog(folder.path)]);
  proxy = await openRecordingProxy(site.url);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  proxy?.close();
  await site?.stop();
  folder.remove();
});

/** The text that was copied by a press on a button. */
async function copied(page: Page, name: string, said: string): Promise<string> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('status').getByText(said).waitFor();
  return (await clipboardOf(page))['text/plain'] ?? '';
}

/** Files that the site, or anything beside it, wrote since the test began and that hold what must not be kept. */
function filesThatKeep(start: string): readonly string[] {
  const files = readdirSync(start, { recursive: true, encoding: 'utf8' }).map((name) => path.join(start, name));
  return files.filter((file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.mtimeMs < startedAt || stats.size === 0 || stats.size >= 1 << 28) return false;
    return ANY.test(textOf(file));
  });
}

/** Files that say who runs come and go while others are read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function expectKeptByNobody(): void {
  expect(site.output()).not.toMatch(ANY);
  expect(filesThatKeep(folder.path)).toEqual([]);
  expect(filesThatKeep(path.join(ROOT, '.stepwise'))).toEqual([]);
  expect(filesThatKeep(path.join(ROOT, '.next'))).toEqual([]);
}

describe('what a reader fills in', () => {
  it('reaches the customer in commands and copies, and no server, log or file', async () => {
    const first = await openPage(browser, proxy.url, CLIPBOARD);
    await first.page.goto(ARTICLE);
    await first.page.getByText('Fill in your details').click();
    await first.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(RESOURCE)})`);
    await first.page.getByLabel('Azure resource ID').focus();
    await first.page.keyboard.press('Control+V');
    const said = first.page.getByRole('status').getByText('Filled in: Resource group, Server name, and Database');
    await said.waitFor();
    await first.page.getByText('Share', { exact: true }).click();
    const link = await copied(first.page, 'Copy link', 'It includes your details');
    for (const format of ['For email and documents', 'Markdown', 'Plain text'])
      expect(await copied(first.page, format, 'Page copied')).toContain(
        `--resource-group ${FILLED.group} --server ${FILLED.server} --name ${FILLED.database}`,
      );
    const command = first.page.locator('.code', { hasText: 'az sql db export' });
    await command.getByRole('button', { name: 'Copy this code' }).click();
    await first.page.getByRole('status').getByText('Code copied').waitFor();
    expect((await clipboardOf(first.page))['text/plain']).toContain(`--server ${FILLED.server}`);
    await first.page.getByText('QR code').click();
    await first.page.getByRole('img', { name: link }).waitFor();
    await first.page.reload();
    await first.page.getByText(FILLED.server).first().waitFor();
    await first.page.getByRole('link', { name: 'Products' }).first().click();
    await first.page.waitForURL(/\/products$/);
    await scriptStarted(first.page);
    expect(first.problems).toEqual([]);
    await first.context.close();

    const second = await openPage(browser, proxy.url);
    await second.page.goto(link);
    await second.page.getByText('Someone else may have chosen them').waitFor();
    expect(await second.page.locator('.code', { hasText: 'az sql db export' }).textContent()).toContain(
      `--server ${FILLED.server}`,
    );
    await second.page.getByRole('link', { name: 'Products' }).first().click();
    await second.page.waitForURL(/\/products$/);
    await scriptStarted(second.page);
    await second.context.close();

    expect(proxy.sent()).toContain(`GET ${ARTICLE}`);
    expect(proxy.sent()).not.toMatch(ANY);
    expect(proxy.answered()).not.toMatch(ANY);
    expectKeptByNobody();
  });

  it.each([
    ['markup', '<img src=x onerror=window.ran=1>'],
    ['a script address', 'javascript:window.ran=1'],
    ['an end of the command', '"; rm -rf / #'],
    ['a key of every object', '__proto__'],
  ])('is text and nothing else where the link holds %s', async (_, value) => {
    const watched = await openPage(browser, proxy.url);
    const hostile = new URLSearchParams({ servername: value, __proto__x: value, constructor: value, title: value });
    await watched.page.goto(`${ARTICLE}#fill:${hostile};steps:${encodeURIComponent(value)};${value}`);
    await watched.page.getByText('Someone else may have chosen them').waitFor();
    expect(await watched.page.locator('[data-blank=servername]').first().textContent()).toBe(value);
    await watched.page.getByText('Share', { exact: true }).click();
    await watched.page.getByRole('button', { name: 'Copy link', exact: true }).waitFor();
    await watched.page.getByText('QR code').click();
    expect(await watched.page.locator('main img').count()).toBe(0);
    expect(await watched.page.evaluate('window.ran')).toBeUndefined();
    await watched.page.getByRole('button', { name: 'Clear the details' }).first().click();
    expect(await watched.page.locator('[data-blank=servername]').first().textContent()).toBe('<server-name>');
    expect(watched.problems).toEqual([]);
    await watched.context.close();
  });
});

describe('what a reader types in a flow', () => {
  it('stands in no address, header, log line or file', async () => {
    const { page, context, problems } = await openPage(browser, proxy.url, CLIPBOARD);
    await page.goto('/flows/azure-vm-backup-fails-questions');
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('link', { name: 'All questions on one page' }).click();
    await page.getByLabel('What is the name of the virtual machine?').fill(TYPED);
    await page.getByLabel('What happened, and what did you expect?').fill(`${TYPED} twice`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('There’s a problem').waitFor();
    await page.getByText('Send this to someone').click();
    const link = await copied(page, 'Copy link', 'Link copied.');
    expect(link).not.toMatch(ANY);
    await page.getByRole('link', { name: 'Products' }).first().click();
    await page.waitForURL(/\/products$/);
    await scriptStarted(page);
    expect(problems).toEqual([]);
    await context.close();

    expect(proxy.sent()).toContain(TYPED);
    expect(headsOf(proxy.sent()).filter((head) => ANY.test(head))).toEqual([]);
    expect(
      proxy
        .answered()
        .split('\r\n\r\n')
        .filter((part) => /^HTTP\//m.test(part) && ANY.test(part)),
    ).toEqual([]);
    expectKeptByNobody();
  });
});

/** The first lines and headers of all requests: what is not the body of a form. */
function headsOf(traffic: string): readonly string[] {
  return [...traffic.matchAll(/(?:GET|POST|HEAD) \/[\s\S]*?\r\n\r\n/g)].map(([head]) => head);
}
