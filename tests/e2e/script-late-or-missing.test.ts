import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Request } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '@/lib/catalog/process';
import { keptWindow, openPage, scriptStarted } from './browser';
import { answer, startFlow } from './browser-walks';
import { seeded } from './seeded';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const SCRIPTS = '/_next/static/script/';

const MOST_QUESTIONS = 20;

/** One page each with every part of the script on it: blanks, sharing, lists, search, and following a flow. */
const ARTICLE = '/articles/azure-vm-backup-fails';
const BLANKS = '/articles/azure-vm-backup-fails';
const FORM = '/flows/postgresql-flexible-restore-questions';

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

/** Holds every script back until it is let go, as a slow line does. */
async function holdScripts(context: BrowserContext): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route(`**${SCRIPTS}**`, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

/** A page without its script counts as loaded when its end is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
}

/** Answers questions, with or without script, until a text is asked for. */
async function toText(page: Page): Promise<void> {
  await page.locator('[data-flow-page]').first().waitFor();
  for (let count = 0; (await page.locator('textarea').count()) === 0; count += 1) {
    if (count > MOST_QUESTIONS) throw new Error(`${page.url()}: nothing to type`);
    await answer(page, seeded(3), 0);
  }
}

describe('script that comes late', () => {
  it('leaves what was typed and chosen in a form, and takes the form over', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await startFlow(page, FORM);
    await toText(page);
    const letGo = await holdScripts(context);
    await open(page, page.url());
    await page.locator('textarea').fill('typed before the script was there');
    letGo();
    await scriptStarted(page);
    expect(await page.locator('textarea').inputValue()).toBe('typed before the script was there');
    await page.locator('form[data-flow] button').first().click();
    await page.waitForFunction(() => document.querySelector('textarea') === null || document.title.startsWith('Error'));
    expect(await page.title()).not.toMatch(/^Error/);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('leaves what was typed where the tab holds other text that the page does not', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    await startFlow(page, FORM);
    await toText(page);
    const [name] = await page
      .locator('textarea')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('name')));
    await page.evaluate(() => {
      for (const key of Object.keys(sessionStorage).filter((each) => each.startsWith('flow:'))) {
        const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}');
        sessionStorage.setItem(key, JSON.stringify({ ...kept, typed: { ...kept.typed, elsewhere: 'kept before' } }));
      }
    });
    const letGo = await holdScripts(context);
    await open(page, page.url());
    await page.locator('textarea').fill('typed before the script was there');
    const isFetched = page.waitForResponse((response) => response.request().method() === 'POST');
    letGo();
    await isFetched;
    await page.waitForFunction(() => document.querySelector('[data-flow-page]') !== null);
    await page.waitForFunction(() =>
      /“|–/.test(document.querySelector('[role=status][data-follows-flow]')?.textContent ?? ''),
    );
    // What is typed on goes into the same field, though the page came back meanwhile.
    await page.keyboard.type(', and after');
    expect(await page.locator(`textarea[name="${name}"]`).inputValue()).toBe(
      'typed before the script was there, and after',
    );
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is not waited for: a form is answered before it is there', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    const letGo = await holdScripts(context);
    await open(page, FORM);
    await page.locator('[data-flow-start]').click();
    await toText(page);
    expect(await page.locator('textarea').count()).toBe(1);
    letGo();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('leaves what was typed into the search box', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    const letGo = await holdScripts(context);
    await open(page, '/');
    await page.locator('input[type=search]').first().fill('restore a disk');
    letGo();
    await scriptStarted(page);
    expect(await page.locator('input[type=search]').first().inputValue()).toBe('restore a disk');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=restore/);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('an ID of a resource that is pasted before the script comes', () => {
  it('fills the details once the script is there', async () => {
    const { page, context, problems } = await openPage(browser, site.url);
    const letGo = await holdScripts(context);
    await open(page, BLANKS);
    await page.getByText('Fill in your details').click();
    const vm = '/subscriptions/1/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/web-01';
    await page.getByLabel('Azure resource ID').fill(vm);
    letGo();
    await page.getByRole('status').getByText('Filled in: ').waitFor();
    expect(await page.getByLabel('VM name').inputValue()).toBe('web-01');
    expect(await page.getByLabel('Azure resource ID').inputValue()).toBe('');
    expect(problems).toEqual([]);
    await context.close();
  });
});

/** The parts that are fetched by themselves; the first one, which fetches them, is there as well. */
const PARTS = readdirSync(path.join(projectRoot(), '.next/static/script')).filter((name) => name.endsWith('.js'));

describe('a page one part of whose script cannot be fetched', () => {
  let asksText: string;
  /** The parts that each way asks for; without any other part, it goes as it does with all of them. */
  const asked = new Map<Way, ReadonlySet<string>>();

  beforeAll(async () => {
    const { page, context } = await openPage(browser, site.url);
    await page.goto(FORM);
    await page.locator('[data-flow-start]').click();
    await toText(page);
    asksText = page.url();
    await context.close();
    const window = await openPage(browser, site.url);
    for (const way of WAYS) asked.set(way, await partsOf(way, window.page, asksText));
    await window.context.close();
  });

  it('is among those that readers open', () => {
    expect([...asked.values()].map(({ size }) => size > 2)).toEqual(WAYS.map(() => true));
  });

  const window = keptWindow(() => openPage(browser, site.url));

  it.each(PARTS)('is whole without %s', async (part) => {
    const { page, context } = await window();
    const without = `**${SCRIPTS}${part}`;
    let refused = 0;
    await context.route(without, async (route) => {
      refused += 1;
      await route.abort();
    });
    for (const way of WAYS) {
      if (asked.get(way)?.has(part) !== true) continue;
      refused = 0;
      await way(page, asksText);
      // The window that had the part before must not have kept it.
      await expect.poll(() => refused).toBeGreaterThan(0);
    }
    await context.unroute(without);
  });
});

/** What a reader does from a page that is opened anew. @param asksText address of a question that is answered with text */
type Way = (page: Page, asksText: string) => Promise<void>;

const WAYS: readonly Way[] = [
  async (page) => {
    await page.goto(ARTICLE);
    expect(await page.locator('h1').count()).toBe(1);
  },
  async (page) => {
    await page.goto('/');
    await page.locator('input[type=search]').first().fill('restore');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=restore/);
    expect(await page.locator('#found').count()).toBe(1);
  },
  async (page) => {
    await page.goto(FORM);
    await page.locator('[data-flow-start]').click();
    await page.locator('[data-flow-page]').first().waitFor();
    await answer(page, seeded(3), 0);
  },
  async (page, asksText) => {
    await page.goto(asksText);
    await page.locator('textarea').fill('typed');
    await page.locator('form[data-flow] button').first().click();
    await page.waitForFunction(() => document.querySelector('textarea') === null);
  },
];

/** The parts that the pages of a way ask for until they ask for nothing more. */
async function partsOf(way: Way, page: Page, asksText: string): Promise<ReadonlySet<string>> {
  const parts = new Set<string>();
  const note = (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(SCRIPTS)) parts.add(pathname.slice(SCRIPTS.length));
  };
  page.on('request', note);
  await way(page, asksText);
  await scriptStarted(page);
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return parts;
}
