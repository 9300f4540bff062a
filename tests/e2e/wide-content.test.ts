import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, scrollsSideways } from './browser';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const WORD = 'w'.repeat(10_000);
const LEVELS = 1000;
const IDS = 'productPesIds="15571" supportTopicIds="32639968" cloudEnvironments="public"';

function header(id: string, kind: string, more = ''): string {
  return `<properties pageTitle="About ${id}" articleId="${id}" selfHelpType="${kind}" ${IDS} ${more} />\n\n`;
}

const FORM = {
  formElements: [
    {
      id: 'a',
      order: 1,
      controlType: 'dropdown',
      displayLabel: WORD,
      dropdownOptions: [{ value: 'x', text: WORD }, 'y'],
    },
    { id: 'b', order: 2, controlType: 'textbox', displayLabel: 'And then', watermarkText: WORD, required: false },
  ],
};

/** What no screen is wide enough for, a file each. */
const FILES: Readonly<Record<string, string>> = {
  'wide.md': `${header('wide', 'generic', `description="${WORD}"`)}# ${WORD}\n\nWide ${WORD}\n\n## Recommended Steps\n\n1. ${WORD}\n\n## ${WORD}\n\n> ${WORD}\n\n\`${WORD}\`\n\n| a | b |\n|-|-|\n| ${WORD} | c |\n\n## Recommended Documents\n\n* [${WORD}](https://a.example/${WORD})\n`,
  'nested.md': `${header('nested', 'generic')}# Nested\n\n${'<ul><li>a'.repeat(LEVELS)}${'</li></ul>'.repeat(LEVELS)}\n`,
  'quoted.md': `${header('quoted', 'generic')}# Quoted\n\n${'<blockquote>a'.repeat(LEVELS)}${'</blockquote>'.repeat(LEVELS)}\n`,
  'listed.md': `${header('listed', 'generic')}# Listed\n\n${Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}* item ${at}`).join('\n')}\n`,
  'form.md': `${header('form', 'problemScopingQuestions')}# ${WORD}\n\n---\n${JSON.stringify(FORM)}\n---\n`,
  'turned.md': `${header('turned', 'generic')}# a \u202E turned\n\nשלום עולם\n\nplain\n\n* אחת\n* שתיים\n`,
};

const PAGES = [
  '/',
  '/articles/wide',
  '/articles/nested',
  '/articles/quoted',
  '/articles/listed',
  '/articles/form',
  '/search?q=wide',
  `/search?q=${'w'.repeat(150)}`,
  '/products',
  '/p/15571',
  '/t/32639968',
  '/flows/form',
  '/flows/form/a',
  '/flows/form/b?a=x',
  '/flows/form/summary?a=x',
  '/flows/form/map',
  '/engineer/articles/wide',
  '/engineer/articles/form',
];

const folder = temporaryFolder();
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  const content = path.join(folder.path, 'content');
  mkdirSync(content);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(content, name), text);
  site = await startSite('start', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

describe('content wider than any screen', () => {
  it.each([390, 1280])('scrolls no page sideways at %i pixels', { timeout: 300_000 }, async (width) => {
    const { page, context } = await openPage(browser, site.url);
    await page.setViewportSize({ width, height: 800 });
    const wrong: string[] = [];
    for (const address of PAGES) {
      const answer = await page.goto(address);
      if (answer?.status() !== 200) wrong.push(`${address.slice(0, 60)}: ${answer?.status()}`);
      if (await scrollsSideways(page))
        wrong.push(`${address.slice(0, 60)}: ${await page.evaluate('document.documentElement.scrollWidth')}`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('text that runs from right to left', () => {
  it('finds its side block by block, and turns nothing else around', async () => {
    const { page, context } = await openPage(browser, site.url);
    await page.goto('/articles/turned');
    const directions = await page
      .locator('.prose > p, .prose ul')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction));
    expect(directions).toEqual(['rtl', 'ltr', 'rtl']);
    expect(await page.title()).toMatch(/^\u2068a \u202E turned\u202C\u2069/);
    expect(await page.locator('h1').getAttribute('dir')).toBe('auto');
    await context.close();
  });
});
