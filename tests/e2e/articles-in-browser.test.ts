import type { Browser, BrowserContextOptions } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleSummary, openCatalog } from '@/lib/catalog';
import { axeFindings, openPage, scrollsSideways, takeScriptsOut } from './browser';
import { inParallel, spread } from './crawl';
import { LARGEST_CATALOG } from './inputs';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Articles opened in the browser, spread over all kinds; `npm run test:deep` opens a hundred. */
const COUNT = Number(process.env.STEPWISE_BROWSER_ARTICLES ?? 20);

/** Windows at a time. */
const AT_A_TIME = 2;

let site: SharedSite;
let browser: Browser;
let articles: readonly ArticleSummary[];

beforeAll(async () => {
  site = await sharedSite('largest');
  browser = await sharedBrowser();
  const catalog = openCatalog(LARGEST_CATALOG);
  articles = overAllKinds([...catalog.articles()], COUNT);
  catalog.close();
});

/** As many of each kind as there are, up to an equal share; what small kinds leave over goes to the large ones. */
function overAllKinds(all: readonly ArticleSummary[], count: number): readonly ArticleSummary[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const bySize = kinds.map((kind) => all.filter((article) => article.kind === kind)).toSorted(byLength);
  const chosen: ArticleSummary[] = [];
  for (const [at, group] of bySize.entries()) {
    chosen.push(...spread(group, Math.ceil((count - chosen.length) / (bySize.length - at))));
  }
  return chosen;
}

function byLength(a: readonly unknown[], b: readonly unknown[]): number {
  return a.length - b.length;
}

/** Opens articles in a kind of window; gives all that went wrong. */
async function problemsOf(
  some: readonly ArticleSummary[],
  options: BrowserContextOptions,
  script: 'on' | 'off',
): Promise<readonly string[]> {
  const problems: string[] = [];
  const windows = await Promise.all(Array.from({ length: AT_A_TIME }, () => openPage(browser, site.url, options)));
  if (script === 'off') for (const window of windows) await takeScriptsOut(window, site.url);
  const free = [...windows];
  await inParallel(some, AT_A_TIME, async ({ slug }) => {
    const window = free.pop();
    if (window === undefined) throw new Error('more articles at a time than windows');
    await window.page.goto(`/articles/${encodeURIComponent(slug)}`, { waitUntil: 'load' });
    problems.push(...(await axeFindings(window.page)));
    if (await scrollsSideways(window.page)) problems.push(`${window.page.url()}: scrolls sideways`);
    free.push(window);
  });
  for (const { problems: own, context } of windows) {
    problems.push(...own);
    await context.close();
  }
  return problems;
}

describe('articles of all kinds in the browser', () => {
  it('are there, of every kind that the content has', () => {
    expect(articles.length).toBeGreaterThanOrEqual(Math.min(COUNT, 30));
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
    expect(new Set(articles.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['on a desktop', COUNT, { viewport: { width: 1280, height: 900 } }],
    ['in the dark', COUNT / 4, { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['on a phone', COUNT / 4, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
    ['on a phone in the dark at 320 px', COUNT / 4, { colorScheme: 'dark', viewport: { width: 320, height: 700 } }],
    ['in forced colours', COUNT / 4, { forcedColors: 'active' }],
    ['with script off', COUNT / 4, {}],
  ] satisfies readonly (readonly [string, number, BrowserContextOptions])[])(
    'show no error, no finding of axe and no sideways scrolling %s',
    { timeout: 600_000 },
    async (title, count, options) => {
      const script = title === 'with script off' ? 'off' : 'on';
      const problems = await problemsOf(spread(articles, count), options, script);
      expect(problems.length, problems.slice(0, 30).join('\n')).toBe(0);
    },
  );
});
