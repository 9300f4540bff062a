import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { FLOW_PAGES } from '@/lib/addresses';
import { axeFindings, keptWindow, openPage, scriptStarted, scrollsSideways, takeScriptsOut } from './browser';
import { answer, flowsOf, MOST_PAGES, next, seenFields, startFlow, walkAll } from './browser-walks';
import { spread } from './crawl';
import { seeded } from './seeded';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Flows that are walked with script; `npm run test:deep` walks them all. */
const FLOWS = Number(process.env.STEPWISE_BROWSER_FLOWS ?? 8);
const BY_KEYBOARD = 5;

let browser: Browser;
let site: SharedSite;
let flows: readonly string[];

beforeAll(async () => {
  site = await sharedSite('sample');
  flows = flowsOf(site.catalogFile, () => true);
  browser = await sharedBrowser();
});

describe('with script', () => {
  it('sample flows are walked to their summaries without loading a page between questions', async () => {
    expect(flows.length).toBeGreaterThan(30);
    expect(await walkAll(browser, site, [...spread(flows, FLOWS), 'finder'])).toEqual([]);
  }, 1_200_000);

  it('what was typed is there again after going back, and after loading the page anew; forgotten, it is gone', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await startFlow(page, '/flows/postgresql-flexible-restore-questions');
    const typed = 'Kept <b>in the tab</b> & nowhere else';
    for (let count = 0; (await page.locator('textarea').count()) === 0 && count < 20; count += 1)
      await answer(page, seeded(3), 0);
    await page.locator('textarea').fill(typed);
    await next(page, () => page.locator('form[data-flow] button').first().click());
    expect(page.url()).not.toContain('Kept');
    await next(page, async () => {
      await page.goBack();
    });
    expect(await page.locator('textarea').inputValue()).toBe(typed);
    await page.reload();
    await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, typed);
    await page.locator('[data-flow-forget]').first().click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('by keyboard alone', () => {
  it(`${BY_KEYBOARD} flows are followed to their end`, async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    for (const slug of [
      'my-restore-failed',
      'which-backup-or-restore',
      'postgresql-flexible-restore-questions',
      'azure-vm-restore',
      'finder',
    ].slice(0, BY_KEYBOARD)) {
      await page.goto(`/flows/${slug}`);
      await tabTo(page, '[data-flow-start]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-flow-page]');
      await scriptStarted(page);
      for (let count = 0; (await page.locator('[data-flow-summary]').count()) === 0; count += 1) {
        if (count > MOST_PAGES) throw new Error(`${slug}: no end`);
        await answerByKeyboard(page);
      }
    }
    expect(problems).toEqual([]);
    await context.close();
  }, 300_000);
});

/** Presses Tab until what a selector names has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 400; count += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${page.url()}: ${selector} cannot be reached by Tab`);
}

async function answerByKeyboard(page: Page): Promise<void> {
  const kinds = (await seenFields(page)).map(({ kind }) => kind);
  if (kinds.includes('radio')) {
    await tabTo(page, 'form[data-flow] input[type=radio]');
    await page.keyboard.press('Space');
  }
  if (kinds.includes('checkbox')) {
    await tabTo(page, 'form[data-flow] input[type=checkbox]');
    await page.keyboard.press('Space');
  }
  if (kinds.includes('select') && !kinds.includes('datetime-local')) {
    await tabTo(page, 'form[data-flow] select');
    await page.keyboard.press('ArrowDown');
  }
  if (kinds.includes('datetime-local')) {
    await tabTo(page, 'form[data-flow] input[type=datetime-local]');
    await page.keyboard.type('05012024');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1000AM');
  }
  if (kinds.includes('text')) {
    await tabTo(page, 'form[data-flow] :is(textarea, input[type=text])');
    await page.keyboard.type('typed by keyboard');
  }
  await tabTo(page, 'form[data-flow] button');
  await next(page, () => page.keyboard.press('Enter'));
}

describe('every kind of page of a flow', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['a start page', '/flows/postgresql-flexible-restore-questions'],
    ['the finder', '/flows/finder/product'],
    ['a step', '/flows/azure-vm-restore/step-2?step-1=no'],
    ['steps that did not help', `/flows/azure-vm-restore/${FLOW_PAGES.summary}?step-1=no`],
    ['steps that helped', '/flows/azure-vm-restore/solved?step-1=yes'],
    ['a first question', '/flows/my-restore-failed/kind'],
    ['a refused answer', '/flows/which-backup-or-restore/x'],
    ['a whole form', '/flows/postgresql-flexible-restore-questions/x?view=all&gone=1'],
    ['the check', `/flows/postgresql-flexible-restore-questions/${FLOW_PAGES.check}`],
    ['a summary of nothing yet', `/flows/postgresql-flexible-restore-questions/${FLOW_PAGES.summary}`],
  ];

  const phone = () => openPage(browser, site.url, { viewport: { width: 320, height: 640 } });
  const scripted = keptWindow(phone);
  const unscripted = keptWindow(async () => {
    const watched = await phone();
    await takeScriptsOut(watched, site.url);
    return watched;
  });

  it.each(pages)('%s has nothing that axe finds, script on and off, and fits a small phone', async (_, address) => {
    for (const open of [scripted, unscripted]) {
      const watched = await open();
      await watched.page.goto(address);
      const errors = watched.page.locator('form[data-flow] button').first();
      if (address.endsWith('/x')) await errors.click();
      await watched.page.waitForSelector('main h1');
      expect(await axeFindings(watched.page)).toEqual([]);
      expect(await scrollsSideways(watched.page)).toBe(false);
      expect(watched.problems).toEqual([]);
    }
  });
});

describe('the column beside a step with many behind it', () => {
  const MANY = `/flows/azure-vm-restore/step-12?${Array.from({ length: 11 }, (_, at) => `step-${at + 1}=no`).join('&')}`;

  it.each([
    ['at the twelfth step', MANY],
    ['at the first', '/flows/azure-vm-restore/step-1'],
  ])('has its ways on in sight, and the step itself, before and after scrolling: %s', async (_, address) => {
    const viewport = { width: 1280, height: 700 };
    for (const javaScriptEnabled of [true, false]) {
      const { page, context } = await openPage(browser, site.url, { viewport, javaScriptEnabled });
      await page.goto(address);
      const shown = page.locator('.flow-side .flow-ways a').last();
      const here = page.locator('.step-path > [aria-current]');
      for (const to of [0, 100_000]) {
        await page.evaluate(`scrollTo({ top: ${to}, behavior: 'instant' })`);
        for (const part of [shown, here]) {
          const { y = -1, height = 0 } = (await part.boundingBox()) ?? {};
          const [top, bottom] = [y, y + height];
          if (to === 0) expect(top).toBeGreaterThan(60);
          expect(bottom).toBeLessThanOrEqual(viewport.height);
        }
      }
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      // What opens below the list takes its room, but not all of it.
      await page.locator('.flow-side .share > summary').click();
      if (javaScriptEnabled) await page.getByText('QR code', { exact: true }).click();
      expect((await page.locator('.flow-side > .your-answers').boundingBox())?.height).toBeGreaterThan(120);
      await context.close();
    }
  });
});
