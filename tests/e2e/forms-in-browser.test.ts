import type { Browser } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { flowsOf, walkAll } from './browser-walks';
import { LARGEST_CATALOG } from './inputs';
import { sharedBrowser, sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Forms of the largest content that are walked with script; `npm run test:deep` walks 60. */
const FORMS = Number(process.env.STEPWISE_BROWSER_FORMS ?? 6);

let browser: Browser;
let site: SharedSite;

beforeAll(async () => {
  site = await sharedSite('largest');
  browser = await sharedBrowser();
});

it(`${FORMS} forms are walked with script to their summaries without loading a page between questions`, async () => {
  const forms = flowsOf(LARGEST_CATALOG, (kind) => kind === 'problemScopingQuestions', FORMS);
  expect(forms.length).toBeGreaterThan(FORMS / 2);
  expect(await walkAll(browser, site, forms)).toEqual([]);
}, 1_200_000);
