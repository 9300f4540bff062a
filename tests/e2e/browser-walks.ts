import type { Browser, Page } from 'playwright';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { openPage, scriptStarted } from './browser';
import { spread } from './crawl';
import { drawAnswers, type SeenField } from './flow-answers';
import { type Draw, seeded } from './seeded';
import type { SharedSite } from './shared-host';

/** Pages of one walk at most; a walk that takes more has no end. */
export const MOST_PAGES = 80;

/** Flows of articles of some kinds, spread evenly over them: to compile those of all articles takes minutes. */
export function flowsOf(file: string, isWanted: (kind: string) => boolean, most = 1000): readonly string[] {
  const catalog: Catalog = openCatalog(file);
  const wanted = [...catalog.articles()].filter(({ kind }) => isWanted(kind)).map(({ slug }) => slug);
  const flows = spread(wanted, most).filter((slug) => openFlow(catalog, slug) !== undefined);
  catalog.close();
  return flows;
}

/** What a reader sees of the page's form. */
export function seenFields(page: Page): Promise<readonly SeenField[]> {
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
export async function answer(page: Page, draw: Draw, attempt: number): Promise<void> {
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
export async function next(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('[data-flow-page]')?.setAttribute('data-seen', '');
  });
  await act();
  await page.waitForFunction(() => document.querySelector('[data-flow-page]:not([data-seen])') !== null);
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

/** Opens a flow's start page and follows it to the first question, until the script has taken that over. */
export async function startFlow(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-flow-start]').first().click();
  await page.waitForSelector('[data-flow-page]');
  await page.waitForLoadState();
  await scriptStarted(page);
}

/** Walks a flow from its start page to the summary; gives how many pages were loaded whole. */
async function walk(page: Page, slug: string, draw: Draw): Promise<number> {
  await startFlow(page, `/flows/${encodeURIComponent(slug)}`);
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
export async function walkAll(
  browser: Browser,
  site: SharedSite,
  slugs: readonly string[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const { page, context, problems } = await openPage(browser, site.url);
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
