import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, scriptStarted, settled } from './browser';
import { chromiumOptions } from './chromium-options';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

/** A form with every control, each of which can be refused, and a question that an answer makes pointless. */
const CONTROLS = [
  { id: 'kind', controlType: 'dropdown', dropdownOptions: options('restore', 'backup') },
  {
    id: 'deleted',
    controlType: 'dropdown',
    dropdownOptions: options('indeed', 'never'),
    visibility: 'kind == restore',
  },
  { id: 'region', controlType: 'dropdown', dropdownOptions: options(...'abcdefghijkl') },
  { id: 'tags', controlType: 'multiselectdropdown', dropdownOptions: options('cli', 'portal') },
  { id: 'server', controlType: 'textbox' },
  { id: 'hours', controlType: 'numerictextbox' },
  { id: 'when', controlType: 'datetimepicker' },
  { id: 'details', controlType: 'multilinetextbox', useAsAdditionalDetails: true },
];
const SECRET = 'orders of Tuesday';
const FLOW = '/flows/every-control';
const folder = temporaryFolder();
let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  const content = path.join(folder.path, 'content');
  mkdirSync(content);
  writeFileSync(path.join(content, 'every-control.md'), form('e-1', CONTROLS));
  const choices = CONTROLS.filter(({ id }) => ['kind', 'deleted', 'region'].includes(id));
  writeFileSync(path.join(content, 'choices-only.md'), form('c-1', choices));
  site = await startSite('start', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

function options(...values: readonly string[]) {
  return values.map((value) => ({ value, text: `The ${value}` }));
}

function form(id: string, controls: readonly object[]): string {
  const formElements = controls.map((control, at) => ({
    order: at + 1,
    required: true,
    displayLabel: `Q${at + 1}`,
    ...control,
  }));
  const header = `<properties\n  pageTitle="Form ${id}"\n  articleId="${id}"\n  selfHelpType="problemScopingQuestions"\n  schemaVersion="1"\n  supportTopicIds="1"\n  productPesIds="1"\n  cloudEnvironments="public"\n/>\n`;
  return `${header}---\n${JSON.stringify({ formTitle: id, subscriptionRequired: false, resourceRequired: false, formElements })}\n---\n`;
}

/** What a reader would lose: everything in the fields, the errors, and the document itself. */
function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    isSame: document.querySelector('[data-flow-page]')?.hasAttribute('data-seen'),
    errors: [...document.querySelectorAll('.error-summary li')].map(({ textContent }) => textContent),
    fields: [...document.querySelectorAll<HTMLInputElement>('form[data-flow] :is(input, select, textarea)')].map(
      ({ name, value, checked }) => `${name}=${value} ${checked}`,
    ),
  }));
}

async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('[data-flow-page]')?.setAttribute('data-seen', ''));
}

/** Presses a button of the flow's form, and waits for the page that comes. */
async function press(page: Page, button = 'button:not([name])'): Promise<void> {
  await mark(page);
  await page.locator(`:is(form[data-flow], .flow-side) ${button}`).first().click();
  await page.waitForFunction(() => document.querySelector('[data-flow-page]:not([data-seen])') !== null);
}

/** Presses a button that loads a page, and waits for it: while one page takes the place of another there is no way back. */
async function pressForPage(page: Page, name: string, segment: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => url.pathname.endsWith(`/${segment}`));
}

/** Goes back where script shows the page in the place of this one. */
async function backInPlace(page: Page): Promise<void> {
  await mark(page);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('[data-flow-page]:not([data-seen])') !== null);
}

/** Goes back, and waits until the page with this address path is there. */
async function back(page: Page, segment: string): Promise<void> {
  await page.goBack();
  await page.waitForURL((url) => url.pathname.endsWith(`/${segment}`));
}

/** Opens a page whose script has taken it over. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await scriptStarted(page);
}

async function withScript(act: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, problems } = await openPage(browser, site.url);
  await act(page);
  expect(problems).toEqual([]);
  await context.close();
}

async function withoutScript(act: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await openPage(browser, site.url, { javaScriptEnabled: false });
  await act(page);
  await context.close();
}

describe('a move within a page, with script', () => {
  /** Follows every link of the page into itself, and the way back over it; none of it may ask the site for anything. */
  async function followAll(page: Page): Promise<number> {
    const asked: string[] = [];
    // What is counted is sent beside the page, and asks for none.
    const isPage = (kind: string) => ['document', 'fetch', 'xhr'].includes(kind);
    page.on('request', (request) => isPage(request.resourceType()) && asked.push(request.url()));
    const links = page.locator('.error-summary a, a.skip-link, .choice-jumps a');
    const count = await links.count();
    for (let at = 0; at < count; at += 1) {
      const before = await stateOf(page);
      const href = (await links.nth(at).getAttribute('href')) ?? '';
      await links.nth(at).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === href);
      await settled(page);
      expect(await stateOf(page)).toEqual(before);
      if (href !== '#main') expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(href);
      await page.goBack();
      await settled(page);
      expect(await stateOf(page)).toEqual(before);
      await page.goForward();
      await settled(page);
      expect(await stateOf(page)).toEqual(before);
    }
    expect(asked).toEqual([]);
    return count;
  }

  it.each(CONTROLS.map(({ id }) => id))('leaves the page of %s as it is', async (id) => {
    await withScript(async (page) => {
      await open(
        page,
        `${FLOW}/${id}?kind=restore&deleted=never&region=a&tags=cli`.replace(new RegExp(`&?\\b${id}=\\w+`), ''),
      );
      if (id === 'hours') await page.locator('[name=hours]').fill('abc');
      await press(page);
      expect(await page.title()).toMatch(/^Error: /);
      await mark(page);
      expect(await followAll(page)).toBe(2);
    });
  });

  it('leaves the whole form as it is, with all that was chosen and typed since', async () => {
    await withScript(async (page) => {
      await open(page, `${FLOW}/kind?view=all`);
      await press(page);
      await mark(page);
      await page.locator('[name=kind][value=backup]').check();
      await page.locator('[name=tags][value=portal]').check();
      await page.locator('[name=region]').selectOption('c');
      await page.locator('[name=details]').fill(SECRET);
      expect(await followAll(page)).toBe(8);
      expect(await page.locator('[name=kind][value=backup]').isChecked()).toBe(true);
    });
  });
});

describe('the address of the whole form, with script', () => {
  it('holds the latest answers, so that loading it again and Back keep them', async () => {
    await withScript(async (page) => {
      await open(page, `${FLOW}/kind?view=all`);
      await page.locator('[name=kind][value=restore]').check();
      await page.locator('[name=region]').selectOption('c');
      await page.locator('[name=server]').fill(SECRET);
      await press(page);
      expect(page.url()).toContain('?kind=restore&region=c&view=all');
      await page.reload();
      await expect.poll(() => page.locator('[name=server]').inputValue()).toBe(SECRET);
      await scriptStarted(page);
      const kept = async () => [
        await page.locator('[name=kind][value=restore]').isChecked(),
        await page.locator('[name=region]').inputValue(),
        await page.locator('[name=server]').inputValue(),
      ];
      expect(await kept()).toEqual([true, 'c', SECRET]);
      await page.locator('[name=region]').selectOption('d');
      await press(page, 'button[value=summary]');
      await backInPlace(page);
      expect(await kept()).toEqual([true, 'd', SECRET]);
      expect(page.url()).toContain('region=d');
      expect(page.url()).not.toContain('Tuesday');
    });
  });
});

describe('Back, with script', () => {
  it('shows what was last entered, though the address is older', async () => {
    await withScript(async (page) => {
      await open(page, `${FLOW}/kind`);
      await page.locator('[value=restore]').check();
      await press(page);
      await page.locator('[value=indeed]').check();
      await press(page);
      await press(page, 'button[value=kind]');
      await page.locator('[value=backup]').check();
      await press(page);
      await backInPlace(page);
      expect(await page.locator('[value=backup]').isChecked()).toBe(true);
      await backInPlace(page);
      expect(await page.locator('[aria-labelledby=your-answers]').textContent()).toContain('The backup');
    });
  });

  it('brings nothing back that was forgotten, neither into a field nor into the summary', async () => {
    for (const ignoreDefaultArgs of [[], ['--disable-back-forward-cache']]) {
      const own = await chromium.launch({ ...chromiumOptions('whole'), ignoreDefaultArgs });
      const { page, problems } = await openPage(own, site.url);
      await open(page, `${FLOW}/server?kind=backup&region=a&tags=cli`);
      await page.locator('[name=server]').fill(SECRET);
      expect(await page.locator('[name=server]').getAttribute('autocomplete')).toBe('off');
      await press(page, 'button[value=summary]');
      await page.locator('.summary-sheet').getByText(SECRET).first().waitFor();
      await mark(page);
      await page.getByRole('link', { name: 'Clear what I typed' }).click();
      await page.waitForFunction(() => document.querySelector('[data-flow-page]:not([data-seen])') !== null);
      await scriptStarted(page);
      expect(await page.locator('body').textContent()).not.toContain(SECRET);
      // The browser's own cache gives pages back without the events that Playwright's own way back waits for.
      await page.evaluate(() => void setTimeout(() => history.back()));
      const fields = () =>
        page.evaluate((path) => {
          const typed = [...document.querySelectorAll<HTMLInputElement>('[data-typed]')].map(({ value }) => value);
          return location.pathname === path && document.documentElement.hasAttribute('data-started') ? typed : [];
        }, `${FLOW}/server`);
      await expect.poll(fields).toEqual(['']);
      await page.waitForFunction((text) => !document.querySelector('main')?.outerHTML.includes(text), SECRET);
      expect(await fields()).toEqual(['']);
      expect(problems).toEqual([]);
      await own.close();
    }
  });
});

describe('the summary', () => {
  it.each([
    ['with script', withScript],
    ['without', withoutScript],
  ])('%s holds no answer that is no longer asked, and marks one that was refused', async (_, open) => {
    await open(async (page) => {
      await page.goto(`${FLOW}/hours?kind=backup&deleted=indeed&region=a&tags=cli`);
      await page.locator('[name=hours]').fill('abc');
      await page.getByRole('button', { name: 'Finish early' }).click();
      await page.locator('[data-flow-summary]').waitFor();
      expect(page.url()).toBe(`${site.url}${FLOW}/summary?kind=backup&region=a&tags=cli`);
      expect(await page.locator('main').innerHTML()).not.toMatch(/indeed/);
      expect(await page.locator('.summary-said .problem').count()).toBe(1);
    });
  });
});

describe('Back, without script', () => {
  it('shows each question as it was answered, posted or not', async () => {
    await withoutScript(async (page) => {
      await page.goto(`${FLOW}/kind`);
      const fill: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['kind', () => page.locator('[value=backup]').check()],
        ['region', () => page.locator('[name=region]').selectOption('c')],
        ['tags', () => page.locator('[value=portal]').check()],
        ['server', () => page.locator('[name=server]').fill(SECRET)],
        ['hours', () => page.locator('[name=hours]').fill('12')],
        ['when', () => page.locator('[name=when]').fill('2024-05-01T10:00')],
        ['details', () => page.locator('[name=details]').fill(`${SECRET} again`)],
      ];
      for (const [at, [, act]] of fill.entries()) {
        await act();
        await pressForPage(page, 'Continue', fill[at + 1]?.[0] ?? 'check');
      }
      await pressForPage(page, 'Continue to the summary', 'summary');
      await back(page, 'check');
      const entered: Record<string, unknown> = {};
      for (const [segment] of fill.toReversed()) {
        await back(page, segment);
        const field = page.locator(`form[data-flow] [name="${segment}"]:not([type=hidden])`);
        entered[segment] = await field.evaluateAll((all) =>
          all
            .map((each) => Object(each))
            .filter(({ type, checked }) => checked || !/radio|checkbox/.test(type))
            .map(({ value }) => value),
        );
      }
      expect(entered).toEqual({
        kind: ['backup'],
        region: ['c'],
        tags: ['portal'],
        server: [SECRET],
        hours: ['12'],
        when: ['2024-05-01T10:00'],
        details: [`${SECRET} again`],
      });
      for (const segment of ['region', 'tags']) {
        await page.goForward();
        await page.waitForURL((url) => url.pathname === `${FLOW}/${segment}`);
      }
    });
  });

  it('shows a changed answer, not the older one, also in a flow without any text', async () => {
    for (const flow of [FLOW, '/flows/choices-only']) {
      await withoutScript(async (page) => {
        await page.goto(`${flow}/kind?kind=restore`);
        await page.locator('[value=backup]').check();
        await pressForPage(page, 'Continue', 'region');
        await back(page, 'kind');
        expect(await page.locator('[value=backup]').isChecked()).toBe(true);
      });
    }
  });

  it('shows the whole form as it was last filled in', async () => {
    await withoutScript(async (page) => {
      await page.goto(`${FLOW}/kind?view=all`);
      await page.locator('[name=kind][value=restore]').check();
      await page.locator('[name=server]').fill('first');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.waitForURL((url) => url.search.includes('?kind=restore&view=all'));
      await page.locator('[name=kind][value=backup]').check();
      await page.locator('[name=server]').fill(SECRET);
      await pressForPage(page, 'Finish early', 'summary');
      await back(page, 'kind');
      expect(await page.locator('[name=kind][value=backup]').isChecked()).toBe(true);
      expect(await page.locator('[name=server]').inputValue()).toBe(SECRET);
    });
  });

  it('leaves what was typed in no address, no cookie, no log and no file of the site', async () => {
    const context: BrowserContext = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url(), request.headers().referer ?? ''));
    await page.goto(`${FLOW}/server?kind=backup&region=a&tags=cli`);
    await page.locator('[name=server]').fill(SECRET);
    await page.getByRole('button', { name: 'Finish early' }).click();
    await page.locator('[data-flow-summary]').waitFor();
    expect(await context.cookies()).toEqual([]);
    expect(asked.filter((address) => address.includes('Tuesday'))).toEqual([]);
    expect(site.output()).not.toContain('Tuesday');
    for (const name of readdirSync(folder.path, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder.path, name);
      if (statSync(file).isFile()) expect(readFileSync(file).includes('Tuesday')).toBe(false);
    }
    await context.close();
  });
});
