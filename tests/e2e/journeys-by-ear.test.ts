import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteText } from '@/lib/text';
import { openPage, type WatchedPage } from './browser';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const words = siteText();

/** Presses of Tab after which something that wasn't reached can't be reached. */
const MOST_TABS = 150;

let browser: Browser;
let site: SharedSite;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

/** One line of a page's accessibility tree: what a screen reader says it is, its name, and its level. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level: number;
}

/** A page as a screen reader gives it. */
async function hear(page: Page): Promise<readonly Heard[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').flatMap((line): readonly Heard[] => {
    const [, role = '', name = ''] = /^\s*- (?:')?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    return role === '' ? [] : [{ role, name, level: Number(/\[level=(\d)\]/.exec(line)?.[1] ?? 0) }];
  });
}

const NAMED = new Set([
  'link',
  'button',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'heading',
  'img',
  'dialog',
]);

/** What a page's tree lacks: landmarks, one title, headings in order, and a name on everything that has a use. */
function faultsOf(heard: readonly Heard[]): readonly string[] {
  const headings = heard.filter(({ role }) => role === 'heading');
  const titles = headings.filter(({ level }) => level === 1);
  const jumps = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
  const count = (role: string) => heard.filter((each) => each.role === role).length;
  return [
    ...['banner', 'main', 'contentinfo'].filter((role) => count(role) !== 1).map((role) => `${count(role)} ${role}`),
    ...(titles.length === 1 ? [] : [`${titles.length} titles`]),
    ...jumps.map(({ level, name }) => `“${name}” jumps to level ${level}`),
    ...heard.filter(({ role, name }) => NAMED.has(role) && name === '').map(({ role }) => `a ${role} has no name`),
  ];
}

/** Somebody who sees nothing and has no mouse. */
class Listener {
  readonly page: Page;

  constructor({ page }: WatchedPage) {
    this.page = page;
  }

  /** Expects a page of this title that a screen reader makes sense of. */
  async arrives(title: string | RegExp): Promise<void> {
    await expect.poll(async () => (await hear(this.page)).find(({ level }) => level === 1)?.name ?? '').toMatch(title);
    await this.page.waitForSelector('html[data-started]');
    expect(faultsOf(await hear(this.page))).toEqual([]);
  }

  /** Goes on by Tab to what has this role and name. @throws where Tab doesn't get there */
  async goesTo(role: 'link' | 'button' | 'searchbox' | 'textbox' | 'radio', name: string | RegExp): Promise<void> {
    const named = typeof name === 'string' ? { name, exact: true } : { name };
    const asWritten = this.page.getByRole(role, named);
    // The focus brings the suggestions, which make another role of the search field.
    const wanted = role === 'searchbox' ? asWritten.or(this.page.getByRole('combobox', named)) : asWritten;
    const isReached = () => wanted.evaluateAll((all) => all.some((each) => each === document.activeElement));
    // A page may have put the focus there by itself.
    if (await isReached()) return;
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      await this.page.keyboard.press('Tab');
      if (await isReached()) return;
    }
    throw new Error(`Tab doesn't reach the ${role} ${name} on ${this.page.url()}`);
  }

  async opens(role: 'link' | 'button', name: string | RegExp): Promise<void> {
    await this.goesTo(role, name);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses an answer that has the focus or is reached by arrows, and goes on. */
  async answers(name: string | RegExp): Promise<void> {
    const wanted = this.page.getByRole('radio', { name }).first();
    await this.goesTo('radio', /./);
    for (let pressed = 0; pressed < 30; pressed += 1) {
      if (await wanted.evaluate((radio) => radio === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Space');
    expect(await wanted.isChecked()).toBe(true);
    await this.page.keyboard.press('Enter');
  }

  types(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
}

/** Starts at an address, and fails for whatever goes wrong on the way. */
async function listening(address: string, walk: (listener: Listener) => Promise<void>): Promise<void> {
  const window = await openPage(browser, site.url);
  await window.page.goto(address);
  await walk(new Listener(window));
  // The browser's console says that a page was not found, which is what it should say.
  expect(window.problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  await window.context.close();
}

describe('by keyboard and screen reader alone', () => {
  it('a reader searches, reads the article, and follows its steps until the problem is solved', async () => {
    await listening('/', async (reader) => {
      await reader.arrives(words.home.title);
      await reader.goesTo('searchbox', /./);
      await reader.types('vm backup fails');
      await reader.page.keyboard.press('Enter');
      await reader.arrives(words.search.title);
      await reader.opens('link', 'Azure VM backup fails');
      await reader.arrives('Azure VM backup fails');
      await reader.opens('link', /^Follow these steps/);
      await reader.arrives(/Step 1 of 6/);
      await reader.answers(/Done, continue/);
      await reader.arrives(/Step 2 of 6/);
      await reader.answers(/It fixed my problem/);
      await reader.arrives('Your problem is solved');
    });
  });

  it('a reader browses to a product, its problem, and a troubleshooter, and changes an answer', async () => {
    await listening('/', async (reader) => {
      await reader.opens('link', words.site.products);
      await reader.arrives(words.products.title);
      await reader.opens('link', 'Azure Database for PostgreSQL');
      await reader.arrives('Azure Database for PostgreSQL');
      await reader.opens('link', /^My restore failed/);
      await reader.arrives('My restore failed');
      await reader.opens('link', words.flow.start);
      await reader.arrives(/What kind of restore was it/);
      await reader.answers(/Point in time|point/i);
      await reader.arrives(/When did it start/);
      await reader.opens('button', /^Change/);
      await reader.arrives(/What kind of restore was it/);
    });
  });

  it('a support engineer looks up IDs and shares the exact page', async () => {
    await listening('/', async (engineer) => {
      await engineer.opens('link', words.site.forSupport);
      await engineer.arrives('Look up IDs');
      await engineer.goesTo('textbox', /./);
      await engineer.types('32553276 16222');
      await engineer.opens('button', /^Look up/);
      await engineer.arrives('Look up IDs');
      const heard = await hear(engineer.page);
      expect(heard.filter(({ role }) => role === 'row').length).toBeGreaterThan(1);
    });
  });

  it('somebody lost is told so, and finds the way back', async () => {
    await listening('/nothing-here', async (reader) => {
      await reader.arrives('Page not found');
      await reader.opens('link', words.site.products);
      await reader.arrives(words.products.title);
    });
  });

  it('a page that lacks something is heard', () => {
    const page: readonly Heard[] = [
      { role: 'banner', name: '', level: 0 },
      { role: 'main', name: '', level: 0 },
      { role: 'heading', name: 'Dig', level: 1 },
      { role: 'heading', name: 'Deeper', level: 3 },
      { role: 'button', name: '', level: 0 },
    ];
    expect(faultsOf(page)).toEqual(['0 contentinfo', '“Deeper” jumps to level 3', 'a button has no name']);
  });
});
