import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, keptWindow, openPage, scriptStarted, scrollsSideways, type WatchedPage } from './browser';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const ARTICLE = `<properties pageTitle="تعذر الاتصال بالخادم" description="خطوات لإصلاح الاتصال" articleId="ar-connect" selfHelpType="generic" language="ar" />

# تعذر الاتصال بخادم قاعدة البيانات

إذا ظهر الخطأ \`ECONNREFUSED\` عند الاتصال، فاتبع الخطوات التالية.

## Recommended Steps

* افتح المنفذ \`5432\` في جدار الحماية.

  \`\`\`azurecli
  az network nsg rule create --name allow-5432
  \`\`\`

* أعد تشغيل الخادم ثم حاول الاتصال مرة أخرى.

| الرمز | المعنى |
| --- | --- |
| \`28P01\` | كلمة المرور غير صحيحة |

## Recommended Documents

* [دليل الاتصال](https://docs.microsoft.com/azure/postgresql/connect)
`;

/** A form of two questions, the second one for one answer alone. */
function formIn(language: string, [title, how, vpn, open, since, today, before]: readonly string[]): string {
  const formElements = [
    {
      id: 'how',
      order: 1,
      controlType: 'dropdown',
      displayLabel: how,
      required: true,
      dropdownOptions: [
        { value: 'vpn', text: vpn },
        { value: 'open', text: open },
      ],
    },
    {
      id: 'since',
      order: 2,
      controlType: 'dropdown',
      displayLabel: since,
      required: true,
      visibility: 'how == vpn',
      dropdownOptions: [
        { value: 'today', text: today },
        { value: 'before', text: before },
      ],
    },
  ];
  const header = `<properties pageTitle="${title}" articleId="questions-${language}" selfHelpType="problemScopingQuestions" language="${language}" />`;
  return `${header}\n\n# ${title}\n\n${JSON.stringify({ resourceRequired: false, formElements }, null, 2)}\n`;
}

const ARABIC = ['أسئلة حول الاتصال', 'كيف تتصل بالخادم؟', 'عبر VPN', 'عبر الإنترنت', 'منذ متى؟', 'اليوم', 'قبل اليوم'];
const ENGLISH = ['Questions', 'How do you connect?', 'By VPN', 'Openly', 'Since when?', 'Today', 'Before'];

const folder = temporaryFolder();
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  const content = path.join(folder.path, 'content');
  mkdirSync(content);
  writeFileSync(path.join(content, 'connect.md'), ARTICLE);
  writeFileSync(path.join(content, 'questions.md'), formIn('ar', ARABIC));
  writeFileSync(path.join(content, 'questions-in-english.md'), formIn('en', ENGLISH));
  site = await startSite('start', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

/** A window whose pages come as those of an Arabic interface: the document itself runs from right to left. */
async function openTurned(width: number): Promise<WatchedPage> {
  const opened = await openPage(browser, site.url, { viewport: { width, height: 900 }, bypassCSP: true });
  await opened.context.route(`${site.url}/**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace('<html lang="en"', '<html lang="ar" dir="rtl"');
    return route.fulfill({ response, body });
  });
  return opened;
}

function middleOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    });
}

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** The boxes of a map from left to right, each by its place in the flow. */
async function placesOnMap(page: Page): Promise<readonly { readonly order: number; readonly x: number }[]> {
  const xs = await page
    .locator('.map-node rect')
    .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().left));
  const places = xs.map((x, order) => ({ order, x }));
  const middle = places.filter(({ x }, at) => places.findIndex((other) => other.x === x) === at);
  return middle.toSorted((a, b) => a.x - b.x);
}

const PAGES = [
  '/',
  '/articles/connect',
  '/flows/questions',
  '/flows/questions/how',
  '/flows/questions/map',
  '/search?q=5432',
];

describe('an article in Arabic on an English site', () => {
  it('says that its text runs from right to left, and leaves the page as it is', async () => {
    const { page, context } = await openPage(browser, site.url);
    await page.goto('/articles/connect');
    expect(await page.locator('[data-body]').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('[data-body]').getAttribute('lang')).toBe('ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await middleOf(page, '.step-number')).toBeGreaterThan(await middleOf(page, '.step-body'));
    expect(await styleOf(page, '[data-body] pre', 'direction')).toBe('ltr');
    await context.close();
  });
});

describe.each([1280, 390])('pages that run from right to left, %i pixels wide', (width) => {
  it('have their columns, steps, and marks the other way around, and code as it is', async () => {
    const { page, context } = await openPage(browser, site.url, { viewport: { width, height: 900 } });
    await page.goto('/ar/articles/connect');
    await scriptStarted(page);
    expect(await middleOf(page, '.step-number')).toBeGreaterThan(await middleOf(page, '.step-body'));
    expect(await styleOf(page, '[data-body] code', 'direction')).toBe('ltr');
    expect(await styleOf(page, '[data-body] pre', 'direction')).toBe('ltr');
    expect(await styleOf(page, '.icon-along', 'scale')).toBe('-1 1');
    if (width === 1280) expect(await middleOf(page, '.rail-sticky')).toBeLessThan(await middleOf(page, 'main article'));
    await context.close();
  });

  it('begin texts of either direction where the page does, code at its own side, and keep facts apart', async () => {
    const { page, context } = await openTurned(width);
    await page.goto('/flows/questions-in-english');
    for (const selector of ['main h1', '.flow-ways a']) {
      const gap = await page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          const block = element.closest('h1, li') ?? element;
          return block.getBoundingClientRect().right - words.getBoundingClientRect().right;
        });
      expect([selector, Math.round(gap)]).toEqual([selector, 0]);
    }
    await page.goto('/articles/connect');
    expect(await styleOf(page, '[data-body] li pre', 'text-align')).toBe('start');
    expect(await styleOf(page, '.facts-line > span', 'unicode-bidi')).toBe('isolate');
    await context.close();
  });

  it('show a map that begins at the right', async () => {
    const { page, context } = await openTurned(width);
    await page.goto('/flows/questions/map');
    const texts = await page.locator('.map-way').evaluateAll((ways) => ways.map((way) => way.getAttribute('d') ?? ''));
    expect(texts.length).toBeGreaterThan(1);
    const turned = await placesOnMap(page);
    await page.goto('/flows/questions-in-english/map');
    const straight = await placesOnMap(page);
    expect(turned.map(({ order }) => order)).toEqual(straight.toReversed().map(({ order }) => order));
    await context.close();
  });

  const turnedWindow = keptWindow(() => openTurned(width));

  it.each(PAGES)('fit the window and have no findings: %s', async (address) => {
    const { page, problems } = await turnedWindow();
    await page.goto(address);
    await scriptStarted(page);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    if (process.env.STEPWISE_PICTURES !== undefined) {
      const name = `rtl-${width}-${address.replace(/\W+/g, '-')}.png`;
      await page.screenshot({ path: path.join(process.env.STEPWISE_PICTURES, name), fullPage: true });
    }
  });
});
