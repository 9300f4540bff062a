import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { openPage } from './browser';
import { CONTENT } from './inputs';
import { sendRaw } from './raw-request';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const SAVES = 9;

const folder = temporaryFolder();
const content = path.join(folder.path, 'content');
/** What `--catalog` names; drafts are compiled beside it. */
const named = path.join(folder.path, 'catalog.db');
const catalogFile = path.join(folder.path, 'catalog-dev.db');
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  cpSync(CONTENT, content, { recursive: true });
  site = await startSite('dev', ['--content', content, '--catalog', named]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

/** An article with steps, as it is in the folder and on the site. */
function someArticle(): { readonly slug: string; readonly file: string } {
  const catalog = openCatalog(catalogFile);
  const found = [...catalog.articles()].find(({ stepCount, kind }) => stepCount > 2 && kind === 'generic');
  const file = found && path.join(content, catalog.article(found.slug)?.path ?? '');
  catalog.close();
  if (found === undefined || file === undefined) throw new Error('the content has no article with steps');
  return { slug: found.slug, file };
}

/** Notes in the page itself when a text is on it for the first time, for asking from outside takes longer than the save. */
async function noteArrivals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      const mark = /save-\d+/.exec(document.querySelector('main')?.textContent ?? '')?.[0];
      if (mark !== undefined && sessionStorage.getItem(mark) === null) sessionStorage.setItem(mark, String(Date.now()));
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

it('is compiled with drafts beside the catalog that was named, where no server for readers finds them', () => {
  expect([existsSync(named), existsSync(catalogFile)]).toEqual([false, true]);
});

it('is shown to no page whose name was rebound to this machine', async () => {
  const ask = (host: string) => sendRaw(site.url, [`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`]);
  expect((await ask('rebound.example')).status).toBe(403);
  expect((await ask(new URL(site.url).host)).status).toBe(200);
});

describe('a saved file', () => {
  it('is on the open page at once, without a restart', async () => {
    const { slug, file } = someArticle();
    const { page, problems } = await openPage(browser, site.url);
    await noteArrivals(page);
    await page.goto(`/articles/${slug}`, { waitUntil: 'load' });
    const source = readFileSync(file, 'utf8').trimEnd();
    const times: number[] = [];
    for (let at = 0; at < SAVES; at += 1) {
      await sleep(400);
      const savedAt = Date.now();
      writeFileSync(file, `${source}\n\nThis is save-${at}.\n`);
      const arrival = await page.waitForFunction((mark) => sessionStorage.getItem(mark), `save-${at}`, {
        timeout: 60_000,
      });
      times.push(Number(await arrival.jsonValue()) - savedAt);
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(SAVES / 2)] ?? 0;
    console.log(`measured: a saved file is on the open page after ${median} ms (median; ${times.join(', ')})`);
    expect(median).toBeLessThan(2000);
    expect(problems).toEqual([]);
  });

  it('makes a new article, and takes one away', async () => {
    const { file } = someArticle();
    const added = path.join(path.dirname(file), 'saved-just-now.md');
    writeFileSync(added, '<properties articleId="saved-1" selfHelpType="generic" />\n\n# Saved just now\n\nWords.\n');
    await expect.poll(() => statusOf('/articles/saved-just-now'), { timeout: 60_000 }).toBe(200);
    rmSync(added);
    await expect.poll(() => statusOf('/articles/saved-just-now'), { timeout: 60_000 }).toBe(404);
  });

  it('with a mistake is told on the page and on the terminal, and again until it is put right', async () => {
    const { slug, file } = someArticle();
    const { page, problems } = await openPage(browser, site.url, { viewport: { width: 390, height: 800 } });
    await page.goto(`/articles/${slug}`, { waitUntil: 'load' });
    const source = readFileSync(file, 'utf8').trimEnd();
    const bar = page.getByRole('complementary', { name: 'Findings about the content' });
    writeFileSync(file, `${source}\n\n[gone](/articles/there-is-none)\n`);
    await bar.getByText('/articles/there-is-none').waitFor({ timeout: 60_000 });
    const place = `${path.basename(file)}:${source.split('\n').length + 2}:`;
    await bar.getByText(place).waitFor();
    expect(site.output()).toMatch(new RegExp(`${place.replaceAll('.', '[.]')}\\d+: error dead-link: .*there-is-none`));
    await picture(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(page, 'dark');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await bar.locator('summary').click();
    await page.reload({ waitUntil: 'load' });
    await bar.getByText('1 finding').waitFor();
    expect(await bar.getByText('/articles/there-is-none').isVisible()).toBe(false);
    writeFileSync(file, `${source}\n\n[gone](/articles/there-is-none)\n\nMore.\n`);
    await bar.getByText('/articles/there-is-none').waitFor({ timeout: 60_000 });
    writeFileSync(file, `${source}\n`);
    await bar.waitFor({ state: 'detached', timeout: 60_000 });
    await expect.poll(() => site.output(), { timeout: 60_000 }).toMatch(/Gone: .*dead-link: .*there-is-none/);
    expect(problems).toEqual([]);
  });

  it('is no part of what readers are served: their pages hold no script for it', async () => {
    const production = await startSite('start', [
      '--content',
      content,
      '--catalog',
      path.join(folder.path, 'other.db'),
    ]);
    const html = await (await fetch(production.url)).text();
    await production.stop();
    expect(html).not.toContain('__dev');
    expect(await (await fetch(site.url)).text()).toContain('__dev');
  });
});

/** For a look at the bar: `STEPWISE_PICTURES` names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folderOfPictures = process.env.STEPWISE_PICTURES;
  if (folderOfPictures !== undefined)
    await page.screenshot({ path: path.join(folderOfPictures, `findings-${name}.png`) });
}

async function statusOf(address: string): Promise<number> {
  return (await fetch(`${site.url}${address}`)).status;
}
