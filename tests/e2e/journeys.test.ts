import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleRecord, openCatalog } from '@/lib/catalog';
import { articleText, siteText } from '@/lib/text';
import { axeFindings, openBrowser, openPage, scrollsSideways, takeScriptsOut, type WatchedPage } from './browser';
import { collapse, readPage } from './read-page';
import { sharedSite } from './shared';
import type { SharedSite } from './shared-host';

const words = siteText();
const steps = articleText('en');

let site: SharedSite;
let browser: Browser;
let records: readonly ArticleRecord[];

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await openBrowser();
  const catalog = openCatalog(site.catalogFile);
  records = [...catalog.articles()].flatMap(({ slug }) => catalog.article(slug) ?? []);
  catalog.close();
});

afterAll(async () => {
  await browser?.close();
});

/** The first article of which something is true. */
function articleWith(what: string, test: (record: ArticleRecord) => boolean): ArticleRecord {
  const found = records.find(test);
  if (found === undefined) throw new Error(`the content has no article with ${what}`);
  return found;
}

const withSteps = () =>
  articleWith('steps and code', ({ stepCount, source }) => stepCount > 2 && /^\s*```/m.test(source));

function addressOf({ slug }: { readonly slug: string }): string {
  return `/articles/${encodeURIComponent(slug)}`;
}

/** Opens a window, does something in it, and closes it; what went wrong in it fails the test. */
async function inWindow(options: BrowserContextOptions, act: (window: WatchedPage) => Promise<void>): Promise<void> {
  const window = await openPage(browser, site.url, options);
  await act(window);
  expect(window.problems).toEqual([]);
  await window.context.close();
}

/** The page's first heading, as a reader sees it. */
async function heading(page: Page): Promise<string> {
  return collapse((await page.locator('h1').textContent()) ?? '');
}

function get(address: string): Promise<Response> {
  return fetch(`${site.url}${address}`, { redirect: 'manual' });
}

describe.each([
  ['with script', { javaScriptEnabled: true }],
  ['without script', { javaScriptEnabled: false }],
])('a reader %s', (_title, options) => {
  it('finds an article by its title from the home page', async () => {
    const { name } = withSteps();
    await inWindow(options, async ({ page }) => {
      await page.goto('/');
      expect(await heading(page)).toBe(words.home.title);
      await page.locator('main input[type=search]').fill(name);
      await page.locator('main').getByRole('button', { name: words.search.button }).click();
      await page.waitForURL(/\/search\?q=/);
      await page.locator('main').getByRole('link', { name, exact: true }).first().click();
      await page.waitForURL(/\/articles\//);
      expect(await heading(page)).toBe(name);
    });
  });

  it('browses from the home page to a product, a problem and its article', async () => {
    const { name, products } = articleWith('a product and a topic', (record) => {
      return record.stepCount > 0 && record.products.length > 0 && record.topics.length > 0;
    });
    await inWindow(options, async ({ page }) => {
      await page.goto('/');
      await page.locator('header').getByRole('link', { name: words.site.products }).click();
      await page.waitForURL(/\/products$/);
      await page
        .locator('main')
        .getByRole('link', { name: products[0]?.name ?? '', exact: true })
        .first()
        .click();
      await page.waitForURL(/\/products\/./);
      const link = page.locator('#product-entries').getByText(name, { exact: true }).first();
      // The rest of a kind of problem is folded, an article's variants in the fold too.
      for (const fold of await page
        .locator('#product-entries details', { has: page.getByText(name, { exact: true }) })
        .all())
        await fold.locator('summary').first().click();
      await link.click();
      await page.waitForURL(/\/articles\//);
      expect(await heading(page)).toBe(name);
      await page
        .locator('nav')
        .getByRole('link', { name: products[0]?.name ?? '', exact: true })
        .first()
        .click();
      await page.waitForURL(/\/products\/./);
    });
  });

  it('reads steps as numbered cards, each with its own address', async () => {
    const article = withSteps();
    await inWindow(options, async ({ page }) => {
      await page.goto(`${addressOf(article)}#step-2`);
      expect(await page.locator('ol > li[id^=step-]').count()).toBe(article.stepCount);
      const second = await page.locator('#step-2').boundingBox();
      expect(second?.y).toBeLessThan(900);
      expect(await page.locator('#step-2 a[href="#step-2"]').count()).toBe(1);
    });
  });

  it('gets the nearest articles where an address is mistyped', async () => {
    const { slug, name } = withSteps();
    const mistyped = `${slug.slice(0, -2)}x`;
    expect((await get(`/articles/${mistyped}`)).status).toBe(404);
    await inWindow(options, async ({ page, problems }) => {
      await page.goto(`/articles/${mistyped}`);
      expect(await heading(page)).toBe(words.missing.title);
      await page.locator('main').getByRole('link', { name, exact: true }).first().click();
      await page.waitForURL(new RegExp(`/articles/${slug}$`));
      // The browser itself notes that the first address answered 404.
      problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes('404 (Not Found)')));
    });
  });
});

describe('stable addresses', () => {
  it('lead from an article id to the article, in any case and with blanks around it', async () => {
    const article = articleWith('an id of its own', ({ articleId, slug }) => {
      return records.every((other) => other.slug === slug || other.articleId !== articleId);
    });
    for (const id of [article.articleId, article.articleId.toUpperCase(), ` ${article.articleId} `]) {
      const answer = await get(`/a/${encodeURIComponent(id)}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([307, addressOf(article)]);
    }
  });

  it('lead from a support topic to its one article, and to a choice where there are several', async () => {
    const byTopic = new Map<string, number>();
    for (const { topics } of records) for (const { id } of topics) byTopic.set(id, (byTopic.get(id) ?? 0) + 1);
    const one = articleWith('a topic of its own', ({ topics }) => topics.some(({ id }) => byTopic.get(id) === 1));
    const several = [...byTopic].find(([, count]) => count > 1)?.[0];
    const single = await get(`/t/${one.topics.find(({ id }) => byTopic.get(id) === 1)?.id}`);
    expect([single.status, single.headers.get('location')]).toEqual([307, addressOf(one)]);
    const choice = await get(`/t/${several}`);
    const { links } = readPage(await choice.text());
    expect(choice.status).toBe(200);
    expect(links.filter((link) => link.startsWith('/articles/')).length).toBeGreaterThan(1);
  });

  it('lead from a product id to the product', async () => {
    const { products } = articleWith('a product with a number', (record) => /^\d+$/.test(record.products[0]?.id ?? ''));
    const answer = await get(`/p/${products[0]?.id}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([307, `/products/${products[0]?.slug}`]);
  });

  it.each(['/a/no-such-id', '/t/000', '/p/000', '/products/none', '/nothing', '/articles/none.md', '/a', '/flows/x'])(
    'answer %s with 404',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );

  it('remember renamed and retired articles', async () => {
    const moved = await get('/articles/postgresql-backups');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/articles/automated-backups']);
    expect((await get('/articles/azure-germany-backup')).status).toBe(410);
  });

  it('give every article as Markdown, that a program can read', async () => {
    const article = withSteps();
    const answer = await get(`${addressOf(article)}.md`);
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/markdown; charset=utf-8']);
    expect(text).toMatch(/^# \S/m);
    expect(text).not.toMatch(/<properties|articleId=/);
  });

  it('tell that the site is healthy, and what it serves', async () => {
    const answer = await get('/healthz');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.json()).toMatchObject({ status: 'ok', version: expect.any(String), bytes: expect.any(Number) });
  });

  it('may be asked for again: nothing but the question is sent where nothing changed', async () => {
    for (const address of ['/', '/products', addressOf(withSteps())]) {
      const etag = (await get(address)).headers.get('etag') ?? '';
      const again = await fetch(`${site.url}${address}`, { headers: { 'If-None-Match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });
});

describe('an article', () => {
  it('remembers the steps that were ticked off in this tab, and marks the part that is read', async () => {
    const article = articleWith('steps and a long part after them', ({ slug }) => slug === 'azure-vm-backup-fails');
    await inWindow({ viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      await page.goto(addressOf(article));
      await page.waitForSelector('html[data-started]');
      const boxes = page.locator('input[data-done]');
      await boxes.nth(1).check();
      await page.reload();
      await page.waitForSelector('html[data-started]');
      expect([await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked()]).toEqual([false, true]);

      const links = page.locator('.rail a[href^="#"]');
      const marked = page.locator('.rail a[aria-current=true]');
      for (const at of [0, 1]) {
        const name = (await links.nth(at).textContent()) ?? '';
        await page.evaluate(
          (id) => document.getElementById(id)?.closest('section')?.scrollIntoView({ behavior: 'instant' }),
          decodeURIComponent((await links.nth(at).getAttribute('href'))?.slice(1) ?? ''),
        );
        await page.evaluate(() => scrollBy({ top: -innerHeight / 5, behavior: 'instant' }));
        await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
        await expect.poll(() => marked.allTextContents()).toEqual([name]);
      }
    });
  });
});

describe('a keyboard alone', () => {
  it('skips to the content first, and shows where it is', async () => {
    await inWindow({}, async ({ page }) => {
      await page.goto(addressOf(withSteps()));
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe(words.site.skip);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    });
  });

  it('reaches everything that can be used, with a visible focus, and is caught nowhere', async () => {
    await inWindow({}, async ({ page }) => {
      await page.goto(addressOf(withSteps()));
      const reachable: unknown =
        await page.evaluate(`[...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((element) => element.type !== 'radio' || element === document.querySelector('[name=' + element.name + ']'))
        .filter((element) => element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)')).length`);
      const seen = new Set<string>();
      const unseen: string[] = [];
      for (let at = 0; at < Number(reachable); at += 1) {
        await page.keyboard.press('Tab');
        const state: unknown = await page.evaluate(`(() => {
          const element = document.activeElement;
          element.dataset.at ??= String(document.querySelectorAll('[data-at]').length);
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const isShown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
          return [element.dataset.at, isShown ? '' : element.outerHTML.slice(0, 120)];
        })()`);
        const [mark, problem] = Array.isArray(state) ? state.map(String) : ['', 'nothing has the focus'];
        seen.add(mark ?? '');
        if (problem) unseen.push(problem);
      }
      expect(unseen).toEqual([]);
      expect(seen.size).toBe(Number(reachable));
    });
  });

  it('searches with / and Enter', async () => {
    await inWindow({}, async ({ page }) => {
      await page.goto('/');
      await page.keyboard.press('/');
      await page.keyboard.type('restore');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=restore/);
      expect(await page.locator('main a[href^="/articles/"]').count()).toBeGreaterThan(0);
    });
  });
});

describe('copying', () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };

  it.each([
    [
      'the link to a step',
      '#step-2 [data-copy-fragment]',
      (article: ArticleRecord) => `${site.url}${addressOf(article)}#step-2`,
    ],
    ['the article id', '[data-copy]', (article: ArticleRecord) => article.articleId],
  ])('puts %s on the clipboard and says so', async (_title, button, expected) => {
    const article = withSteps();
    await inWindow(options, async ({ page }) => {
      await page.goto(addressOf(article));
      await page.locator(button).first().click();
      await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(expected(article));
      expect(await page.locator('p[role=status].status').textContent()).not.toBe('');
    });
  });

  it('takes code as it stands, to the last blank', async () => {
    await inWindow(options, async ({ page }) => {
      await page.goto(addressOf(withSteps()));
      const code = page.locator('.code').first();
      await code
        .getByRole('button', { name: new RegExp(steps.copyCode) })
        .first()
        .click();
      const shown = await code.locator('pre').evaluate((element) => element.textContent);
      await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(shown);
    });
  });
});

describe('the theme', () => {
  const background = 'getComputedStyle(document.documentElement).backgroundColor';

  it('follows the device until the reader chooses, and the choice is there before the first paint', async () => {
    await inWindow({ colorScheme: 'light' }, async ({ page }) => {
      await page.goto('/');
      const light = await page.evaluate(background);
      await page.locator('footer select').selectOption('dark');
      const dark = await page.evaluate(background);
      expect(dark).not.toBe(light);
      await page.addInitScript(() => {
        const colours = new Set<string>();
        const look = () => {
          colours.add(getComputedStyle(document.documentElement).backgroundColor);
          document.documentElement.dataset.colours = [...colours].join(';');
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.goto('/products');
      expect(await page.evaluate('document.documentElement.dataset.colours')).toBe(dark);
      expect(await page.locator('footer select').inputValue()).toBe('dark');
      await page.locator('footer select').selectOption('system');
      expect(await page.evaluate(background)).toBe(light);
    });
  });

  it('is dark on a device that is dark', async () => {
    const colours: unknown[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await inWindow({ colorScheme }, async ({ page }) => {
        await page.goto('/');
        colours.push(await page.evaluate(background));
      });
    }
    expect(new Set(colours).size).toBe(2);
  });
});

describe('every kind of page', () => {
  const pages = () => {
    const { products, topics } = articleWith(
      'a topic',
      (record) => record.topics.length > 0 && record.products.length > 0,
    );
    const choice = topics[0]?.id;
    return [
      '/',
      '/products',
      `/products/${products[0]?.slug}`,
      '/search?q=restore',
      '/search',
      `/t/${choice}`,
      '/none',
    ];
  };

  it.each([
    ['on a desktop', 'on', { viewport: { width: 1280, height: 900 } }],
    ['in the dark', 'on', { colorScheme: 'dark' }],
    ['at 320 px, as at 400 % zoom', 'on', { viewport: { width: 320, height: 640 } }],
    ['on a phone in the dark', 'on', { colorScheme: 'dark', viewport: { width: 390, height: 844 }, isMobile: true }],
    ['in forced colours', 'on', { forcedColors: 'active' }],
    ['with script off', 'off', {}],
  ] satisfies readonly (readonly [string, 'on' | 'off', BrowserContextOptions])[])(
    'has no finding of axe and does not scroll sideways %s',
    async (_title, script, options) => {
      const window = await openPage(browser, site.url, options);
      if (script === 'off') await takeScriptsOut(window, site.url);
      const wrong: string[] = [];
      for (const address of pages()) {
        await window.page.goto(address, { waitUntil: 'load' });
        wrong.push(...(await axeFindings(window.page)));
        if (await scrollsSideways(window.page)) wrong.push(`${address} scrolls sideways`);
      }
      wrong.push(...window.problems.filter((problem) => !problem.includes('404 (Not Found)')));
      await window.context.close();
      expect(wrong.length, wrong.join('\n')).toBe(0);
    },
  );
});

describe('addresses that mean harm', () => {
  it.each([
    ['/a/%zz', 400],
    ['/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404],
    ['/articles/..%5c..%5cetc', 404],
    [`/${'a'.repeat(5000)}`, 414],
    ['/_next/static/../../package.json', 404],
    ['/_next/image?url=http://169.254.169.254/', 404],
  ])('are answered without a stack: %s', async (address, status) => {
    const answer = await get(address);
    const text = await answer.text();
    expect([400, 404, 414]).toContain(answer.status);
    expect(answer.status === status || answer.status === 400).toBe(true);
    expect(text).not.toMatch(/node_modules|\bat \w+ \(|"dependencies"/);
  });
});
