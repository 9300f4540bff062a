import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteText } from '@/lib/text';
import { axeFindings, openPage, scrollsSideways, settled, type WatchedPage } from './browser';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const words = siteText().search;

let site: SharedSite;
let browser: Browser;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

async function inWindow(options: BrowserContextOptions, act: (window: WatchedPage) => Promise<void>): Promise<void> {
  const window = await openPage(browser, site.url, options);
  await act(window);
  expect(window.problems).toEqual([]);
  await window.context.close();
}

/** The state of the combobox as assistive technology gets it: open, the text of the active option, value, caret. */
function stateOf(page: Page) {
  return page.evaluate(() => {
    const box = document.activeElement;
    if (!(box instanceof HTMLInputElement)) return { focus: box?.tagName ?? '' };
    const list = document.getElementById(box.getAttribute('aria-controls') ?? '');
    const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
    const options = [...(list?.querySelectorAll('[role=option]') ?? [])];
    return {
      role: box.getAttribute('role'),
      expanded: box.getAttribute('aria-expanded'),
      shown: list instanceof HTMLElement && list.checkVisibility() && list.getAttribute('role') === 'listbox',
      count: options.length,
      active: active === null ? -1 : options.indexOf(active),
      selected: options.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
      value: box.value,
      caret: box.selectionStart,
    };
  });
}

const TYPED = 'restore';

/** Types into the box of a page and waits for the suggestions. */
async function typed(page: Page, address = '/', text = TYPED): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('/');
  // On a busy machine the letters come one by one, and each may have suggestions of its own.
  const isSuggested = page.waitForResponse((response) => new URL(response.url()).searchParams.get('q') === text);
  await page.keyboard.type(text);
  await (await isSuggested).finished();
  await page.locator('[role=listbox] [role=option]').first().waitFor();
  await settled(page);
}

/** What a row expects of the state; `last` is the last option. */
interface Expected {
  readonly role?: string;
  readonly expanded?: string;
  readonly shown?: boolean;
  readonly value?: string;
  readonly active?: number | 'last';
  readonly selected?: number;
  readonly caret?: number;
}

const OPEN = { role: 'combobox', expanded: 'true', shown: true, value: TYPED };
const CLOSED = { expanded: 'false', shown: false };

describe('the search box', () => {
  it.each<[string, readonly string[], Expected]>([
    ['shows suggestions and leaves the focus in the field', [], { ...OPEN, active: -1 }],
    ['points at the first with Down', ['ArrowDown'], { ...OPEN, active: 0, selected: 0 }],
    ['points at the next with Down', ['ArrowDown', 'ArrowDown'], { ...OPEN, active: 1, selected: 1 }],
    ['points at the last with Up', ['ArrowUp'], { ...OPEN, active: 'last' }],
    ['goes around from the last to the first', ['ArrowUp', 'ArrowDown'], { ...OPEN, active: 0 }],
    ['goes around from the first to the last', ['ArrowDown', 'ArrowUp'], { ...OPEN, active: 'last' }],
    ['closes with Escape and keeps the text', ['Escape'], { ...CLOSED, value: TYPED }],
    [
      'closes with Escape from an option and keeps the text',
      ['ArrowDown', 'Escape'],
      { ...CLOSED, value: TYPED, active: -1 },
    ],
    ['clears with a second Escape', ['Escape', 'Escape'], { ...CLOSED, value: '' }],
    ['opens again with Down, at the first', ['Escape', 'ArrowDown'], { ...OPEN, active: 0 }],
    ['opens again with Up, at the last', ['Escape', 'ArrowUp'], { ...OPEN, active: 'last' }],
    ['opens with Alt and Down without pointing', ['Escape', 'Alt+ArrowDown'], { ...OPEN, active: -1 }],
    ['closes with Alt and Up', ['ArrowDown', 'Alt+ArrowUp'], { ...CLOSED, value: TYPED }],
    ['moves the caret to the start with Home', ['ArrowDown', 'Home'], { ...OPEN, active: -1, caret: 0 }],
    ['moves the caret to the end with End', ['Home', 'ArrowDown', 'End'], { ...OPEN, active: -1, caret: TYPED.length }],
    ['moves the caret with Left', ['ArrowDown', 'ArrowLeft'], { ...OPEN, active: -1, caret: TYPED.length - 1 }],
    ['moves the caret with Right', ['Home', 'ArrowDown', 'ArrowRight'], { ...OPEN, active: -1, caret: 1 }],
    ['types on into the field', ['ArrowDown', 'd'], { value: `${TYPED}d`, active: -1 }],
    ['deletes from the field', ['ArrowDown', 'Backspace'], { value: TYPED.slice(0, -1), active: -1 }],
  ])('%s', async (_, keys, expected) => {
    await inWindow({}, async ({ page }) => {
      await typed(page);
      for (const key of keys) await page.keyboard.press(key);
      // Opening again asks the server, which takes a moment.
      const state = async () => {
        const { count = 0, active, ...others } = await stateOf(page);
        return { ...others, active: active === count - 1 && expected.active === 'last' ? 'last' : active };
      };
      await expect.poll(state).toMatchObject(expected);
    });
  });

  it('goes with Enter to the option that is pointed at, and else searches', async () => {
    await inWindow({}, async ({ page }) => {
      await typed(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=restore$/);
      await typed(page);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/articles\//);
    });
  });

  it('goes where an option is pressed with the pointer', async () => {
    await inWindow({}, async ({ page }) => {
      await typed(page);
      await page.locator('[role=option]').last().click();
      await page.waitForURL(/\/articles\//);
    });
  });

  it('leaves with Tab to the button, closed', async () => {
    await inWindow({}, async ({ page }) => {
      await typed(page);
      await page.keyboard.press('Tab');
      expect(await stateOf(page)).toEqual({ focus: 'BUTTON' });
      expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    });
  });

  it.each(['/', 'Control+k', 'Meta+k'])('has the focus after %s, on every page', async (key) => {
    await inWindow({}, async ({ page }) => {
      for (const address of ['/', '/products', '/search?q=backup']) {
        await page.goto(address);
        await page.keyboard.press(key);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      }
    });
  });

  it('takes Ctrl and K from within another field, but not /', async () => {
    await inWindow({}, async ({ page }) => {
      await page.goto('/products');
      const other = page.locator('main input[type=search]');
      await other.click();
      await page.keyboard.press('/');
      expect(await other.inputValue()).toBe('/');
      await page.keyboard.press('Control+k');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    });
  });

  it('says politely how many suggestions there are', async () => {
    await inWindow({}, async ({ page }) => {
      await typed(page);
      const count = await page.locator('[role=option]').count();
      const said = page.locator('search [role=status]');
      await expect.poll(() => said.textContent()).toBe(words.suggested({ count }));
      await page.keyboard.type('zzzzqq');
      await expect.poll(() => said.textContent()).toBe(words.notSuggested);
      expect((await stateOf(page)).expanded).toBe('false');
    });
  });

  it('leaves the keys and letters of an input method alone', async () => {
    await inWindow({}, async ({ page, context }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/api/suggest')) asked.push(decodeURIComponent(request.url()));
      });
      await page.goto('/');
      await page.locator('main input[type=search]').click();
      await page.locator('main input[role=combobox]').waitFor();
      const session = await context.newCDPSession(page);
      await session.send('Input.imeSetComposition', { text: 'bei', selectionStart: 3, selectionEnd: 3 });
      await page.waitForTimeout(250);
      expect(asked).toEqual([]);
      await page.evaluate(() => {
        const options = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
      });
      await session.send('Input.insertText', { text: '备份' });
      await page.locator('[role=option]').first().waitFor();
      expect(asked).toHaveLength(1);
      expect(asked[0]).toContain('备份');
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });

  it('fetches its script when it is first used, and asks once for quick typing', async () => {
    await inWindow({}, async ({ page }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      // With a clock of its own, so that a busy machine does not make quick typing slow.
      await page.clock.install();
      await page.goto('/');
      // What counts comes when the page has nothing better to do.
      await expect.poll(() => requests.some((url) => url.includes('/tell-events-'))).toBe(true);
      await page.waitForLoadState('networkidle');
      requests.length = 0;
      await page.keyboard.press('/');
      await page.locator('input[role=combobox]').first().waitFor();
      expect(requests.filter((url) => /\.js$/.test(url))).toHaveLength(1);
      await page.clock.pauseAt(Date.now() + 60_000);
      for (const letter of 'backup') {
        await page.keyboard.type(letter);
        await page.clock.runFor(10);
      }
      expect(requests.filter((url) => url.includes('/api/suggest'))).toEqual([]);
      await page.clock.runFor(200);
      await page.locator('[role=option]').first().waitFor();
      expect(requests.filter((url) => url.includes('/api/suggest'))).toHaveLength(1);
    });
  });

  it('asks nothing for a long pasted text until it ends, and then for its ends alone', async () => {
    await inWindow({}, async ({ page }) => {
      const asked: URL[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/api/suggest')) asked.push(new URL(request.url()));
      });
      await page.clock.install();
      await page.goto('/');
      await page.keyboard.press('/');
      await page.locator('input[role=combobox]').first().waitFor();
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.keyboard.insertText(`backup ${'of a long log '.repeat(900)}`);
      for (const letter of ' restore') {
        await page.clock.runFor(300);
        await page.keyboard.type(letter);
      }
      expect(asked).toEqual([]);
      await page.clock.runFor(1000);
      await page.locator('[role=option]').first().waitFor();
      expect(asked).toHaveLength(1);
      const q = asked[0]?.searchParams.get('q') ?? '';
      expect(q.length).toBeLessThan(2000);
      expect(q).toMatch(/^backup of .* restore$/);
    });
  });

  it('shows products, questions, and articles in groups with a name each', async () => {
    await inWindow({}, async ({ page }) => {
      await typed(page, '/', 'backup');
      const groups = await page.locator('[role=listbox] > [role=group]').all();
      const names = await Promise.all(groups.map((group) => group.locator('[role=presentation]').textContent()));
      expect(names.length).toBeGreaterThan(1);
      expect(Object.values(words.groups)).toEqual(expect.arrayContaining(names));
      for (const [at, group] of groups.entries()) {
        await expect.poll(() => page.getByRole('group', { name: names[at] ?? '', exact: true }).count()).toBe(1);
        expect(await group.locator('[role=option]').count()).toBeGreaterThan(0);
      }
    });
  });

  it.each([
    ['light, wide', {}],
    ['dark, narrow', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ] satisfies readonly (readonly [string, BrowserContextOptions])[])(
    'has nothing that axe finds while open: %s',
    async (_, options) => {
      await inWindow(options, async ({ page }) => {
        for (const address of ['/', '/products']) {
          await typed(page, address);
          await page.keyboard.press('ArrowDown');
          expect(await axeFindings(page)).toEqual([]);
          expect(await scrollsSideways(page)).toBe(false);
        }
      });
    },
  );
});
