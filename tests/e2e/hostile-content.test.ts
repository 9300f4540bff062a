import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../lib/markdown/hostile-html';
import { openPage } from './browser';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const folder = temporaryFolder();
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  const content = path.join(folder.path, 'content');
  mkdirSync(content);
  for (const [at, [title, body]] of HOSTILE.entries()) {
    const header = `<properties pageTitle="Hostile ${at}" articleId="hostile-${at}" selfHelpType="generic" />`;
    writeFileSync(
      path.join(content, `hostile-${at}.md`),
      `${header}\n\n# ${title.replace(/[<>&]/g, '')} ${at}\n\n${body}\n`,
    );
  }
  site = await startSite('start', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

describe('hostile content in a real browser', () => {
  it(`runs nothing, in any of ${HOSTILE.length} articles`, { timeout: 300_000 }, async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    const fired: string[] = [];
    await context.exposeFunction('__fired', () => fired.push(page.url()));
    page.on('dialog', (dialog) => {
      fired.push(`${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const at of HOSTILE.keys()) {
      await page.goto(`/articles/hostile-${at}`);
      // What waits for a reader to touch it is touched.
      await page.evaluate(`for (const element of document.querySelectorAll('article, article *')) {
        for (const type of ['mouseover', 'focus', 'toggle', 'animationend']) element.dispatchEvent(new Event(type));
        if (element.matches('a[href^="javascript:"], a[href^="data:"], a[href^="vbscript:"]')) element.click();
      }`);
    }
    await page.waitForTimeout(300);
    expect(fired).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
