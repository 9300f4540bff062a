import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FLOW_PAGES } from '@/lib/addresses';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { axeFindings, openPage, scrollsSideways, takeScriptsOut } from './browser';
import { spread } from './crawl';
import { drawAnswers, type SeenField } from './flow-answers';
import { LARGEST_CATALOG } from './inputs';
import { type Draw, seeded } from './seeded';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Forms of the largest content that are walked with script; `npm run test:deep` walks 60. */
const FORMS = Number(process.env.STEPWISE_BROWSER_FORMS ?? 15);
const BY_KEYBOARD = 5;
const MOST_PAGES = 80;

let browser: Browser;
let large: SharedSite;
let small: SharedSite;
let largeForms: readonly string[];
let smallFlows: readonly string[];

beforeAll(async () => {
  large = await sharedSite('largest');
  small = await sharedSite('sample');
  largeForms = flowsOf(LARGEST_CATALOG, (kind) => kind === 'problemScopingQuestions');
  smallFlows = flowsOf(small.catalogFile, () => true);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** Flows of articles of some kinds: to compile those of all articles takes minutes. */
function flowsOf(file: string, isWanted: (kind: string) => boolean): readonly string[] {
  const catalog: Catalog = openCatalog(file);
  const wanted = [...catalog.articles()].filter(({ kind }) => isWanted(kind)).map(({ slug }) => slug);
  const flows = wanted.filter((slug) => openFlow(catalog, slug) !== undefined);
  catalog.close();
  return flows;
}

/** What a reader sees of the page's form. */
function seenFields(page: Page): Promise<readonly SeenField[]> {
  return page.evaluate(() => {
    const form = document.querySelector('form[data-flow]');
    const fields = new Map<string, SeenField & { values: string[] }>();
    const controls = form?.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'input:not([type=hidden]), select, textarea',
    );
    for (const control of controls ?? []) {
      const { name, value, type } = control;
      const isShown = type === 'radio' || type === 'checkbox' || type === 'datetime-local';
      const kind = control.localName === 'select' ? 'select' : isShown ? type : 'text';
      const field = fields.get(name) ?? { name, kind, values: [] as string[] };
      fields.set(name, field);
      if (control instanceof HTMLSelectElement) field.values.push(...[...control.options].map((each) => each.value));
      else field.values.push(value);
    }
    return [...fields.values()];
  });
}

/** Fills the page's form in and presses its first button; waits until another page, or the same with errors, is shown. */
async function answer(page: Page, draw: Draw, attempt: number): Promise<void> {
  for (const [name, value] of drawAnswers(await seenFields(page), draw, attempt)) {
    const field = page.locator(`form[data-flow] [name="${quoted(name)}"]:not([type=hidden])`);
    const kind = (await field.first().getAttribute('type')) ?? (await field.first().evaluate((each) => each.localName));
    if (kind === 'radio' || kind === 'checkbox')
      await field
        .and(page.locator(`[value="${quoted(value)}"]`))
        .first()
        .check();
    else if (kind === 'select') await field.selectOption(value);
    else await field.fill(value);
  }
  await next(page, () => page.locator('form[data-flow] button').first().click());
}

/** Does something that shows another page, and waits for it. */
async function next(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('[data-flow-page]')?.setAttribute('data-seen', '');
  });
  await act();
  await page.waitForFunction(() => document.querySelector('[data-flow-page]:not([data-seen])') !== null);
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

/** Walks a flow from its start page to the summary; gives how many pages were loaded whole. */
async function walk(page: Page, slug: string, draw: Draw): Promise<number> {
  await page.goto(`/flows/${encodeURIComponent(slug)}`);
  await page.locator('[data-flow-start]').first().click();
  await page.waitForSelector('[data-flow-page]');
  await page.waitForLoadState();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  let refusals = 0;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    if ((await page.locator('[data-flow-summary]').count()) > 0) return loads;
    refusals = (await page.title()).startsWith('Error:') ? refusals + 1 : 0;
    await answer(page, draw, refusals);
    const focused = await page.evaluate('document.activeElement?.matches("h1, .error-summary, body") ?? false');
    if (focused !== true) throw new Error(`${page.url()}: the focus is not on what is new`);
  }
  throw new Error(`${page.url()}: no end`);
}

/** Walks flows one after the other in one window; gives what went wrong. */
async function walkAll(site: SharedSite, slugs: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const { page, context, problems } = await openPage(browser, site.url);
  page.setDefaultTimeout(10_000);
  for (const [at, slug] of slugs.entries()) {
    try {
      const loads = await walk(page, slug, seeded(at + 1));
      if (loads > 1) wrong.push(`${slug}: ${loads} pages were loaded whole`);
    } catch (error) {
      wrong.push(`${slug}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  await context.close();
  return [...wrong, ...problems];
}

describe('with script', () => {
  it(`${FORMS} forms are walked to their summaries without loading a page between questions`, async () => {
    expect(await walkAll(large, spread(largeForms, FORMS))).toEqual([]);
  }, 1_200_000);

  it('every sample flow is walked likewise', async () => {
    expect(smallFlows.length).toBeGreaterThan(30);
    expect(await walkAll(small, [...smallFlows, 'finder'])).toEqual([]);
  }, 1_200_000);

  it('what was typed is there again after going back, and after loading the page anew; forgotten, it is gone', async () => {
    const { page, context, problems } = await openPage(browser, small.url);
    await page.goto('/flows/postgresql-flexible-restore-questions');
    await page.locator('[data-flow-start]').click();
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
    const { page, context, problems } = await openPage(browser, small.url);
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

  it.each(pages)('%s has nothing that axe finds, script on and off, and fits a small phone', async (_, address) => {
    for (const isScripted of [true, false]) {
      const watched = await openPage(browser, small.url, { viewport: { width: 320, height: 640 } });
      if (!isScripted) await takeScriptsOut(watched, small.url);
      await watched.page.goto(address);
      const errors = watched.page.locator('form[data-flow] button').first();
      if (address.endsWith('/x')) await errors.click();
      await watched.page.waitForSelector('main h1');
      expect(await axeFindings(watched.page)).toEqual([]);
      expect(await scrollsSideways(watched.page)).toBe(false);
      expect(watched.problems).toEqual([]);
      await watched.context.close();
    }
  });
});
