import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PAGE_KINDS } from '../../bench/page/page-kinds.mjs';
import { openPage } from './browser';
import { ROOT } from './inputs';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** What a page is made of, to the eye: the first visible element of each kind. */
const PARTS: Readonly<Record<string, string>> = {
  header: '.site-header',
  search: '.site-header input[type=search]',
  guided: '.site-nav a[href^="/flows/"]',
  title: 'h1',
  action: 'main .button-strong',
  text: 'main article, main .flow, main .flow-layout',
  side: 'main aside, main nav.rail, main .flow-side',
  heading: 'main h2',
  step: 'main .step-body',
  card: 'main .card',
  choice: 'main .choices label',
  field: 'main :is(input:not([type=hidden]), select, textarea):not(.feedback *)',
  feedback: 'main .feedback',
  footer: '.site-footer',
};

const Boxes = z.record(z.string(), z.object({ x: z.number(), y: z.number(), width: z.number() }));
const Layouts = z.record(z.string(), Boxes);
type Boxes = z.infer<typeof Boxes>;

/** Written anew by `STEPWISE_LAYOUT=write npx vitest run tests/e2e/layout.test.ts`, after a look at the pages. */
const FILE = path.join(ROOT, 'tests', 'e2e', 'layout.json');

/** How far a part may be off: pixels, or a share of what was expected. Other fonts wrap words elsewhere, but move no column. */
const SLACK = { x: [12, 0.04], width: [12, 0.3], y: [60, 0.3] } as const;

const WIDTHS = [1280, 390];

let browser: Browser;
let site: SharedSite;

beforeAll(async () => {
  site = await sharedSite('sample');
  browser = await sharedBrowser();
});

function boxesOf(page: Page): Promise<Boxes> {
  return page.evaluate((parts) => {
    const boxes: Record<string, { x: number; y: number; width: number }> = {};
    for (const [name, selector] of Object.entries(parts)) {
      const element = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
      if (element === undefined) continue;
      const { x, y, width } = element.getBoundingClientRect();
      boxes[name] = { x: Math.round(x), y: Math.round(y + scrollY), width: Math.round(width) };
    }
    return boxes;
  }, PARTS);
}

/** One line for each part that is gone, new, or elsewhere. */
function differences(expected: Boxes, found: Boxes): readonly string[] {
  const gone = Object.keys(expected).filter((name) => found[name] === undefined);
  const added = Object.keys(found).filter((name) => expected[name] === undefined);
  const moved = Object.entries(expected).flatMap(([name, box]) =>
    (['x', 'y', 'width'] as const).flatMap((side) => {
      const now = found[name]?.[side];
      const [pixels, share] = SLACK[side];
      const isOff = now !== undefined && Math.abs(now - box[side]) > Math.max(pixels, share * box[side]);
      return isOff ? [`${name}: ${side} is ${now}, was ${box[side]}`] : [];
    }),
  );
  return [...gone.map((name) => `${name} is gone`), ...added.map((name) => `${name} is new`), ...moved];
}

describe('the layout of each kind of page', () => {
  it('is what it was when somebody looked at it', async () => {
    const found: Record<string, Boxes> = {};
    for (const width of WIDTHS) {
      const { page, context } = await openPage(browser, site.url, { viewport: { width, height: 900 } });
      for (const [kind, address] of Object.entries(PAGE_KINDS)) {
        await page.goto(address);
        await page.waitForSelector('html[data-started]');
        found[`${kind}, ${width}`] = await boxesOf(page);
      }
      await context.close();
    }
    if (process.env.STEPWISE_LAYOUT === 'write') writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
    const known = Layouts.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    expect(Object.keys(found)).toEqual(Object.keys(known));
    const off = Object.entries(known).flatMap(([name, boxes]) =>
      differences(boxes, found[name] ?? {}).map((line) => `${name}: ${line}`),
    );
    expect(off).toEqual([]);
  });

  it.each([
    ['a side column under the text', '.article-grid { display: block }'],
    ['a page without its margins', 'main { padding: 0; max-width: none }'],
    ['an action that is gone', '.button-strong { display: none }'],
  ])('would not be: %s', async (_, style) => {
    const known = Layouts.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    const { page, context } = await openPage(browser, site.url, {
      viewport: { width: 1280, height: 900 },
      bypassCSP: true,
    });
    await page.goto(PAGE_KINDS.article);
    await page.waitForSelector('html[data-started]');
    await page.addStyleTag({ content: style });
    expect(differences(known['article, 1280'] ?? {}, await boxesOf(page))).not.toEqual([]);
    await context.close();
  });
});
