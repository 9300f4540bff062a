import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PseudoDrawer, pseudoPages } from '../app/pseudo-pages';
import { keptWindow, openPage, scrollsSideways } from './browser';
import { sharedBrowser, sharedSite } from './shared';

let browser: Browser;
let url = '';
let draw: PseudoDrawer;

beforeAll(async () => {
  ({ url } = await sharedSite('sample'));
  browser = await sharedBrowser();
  const html = await (await fetch(url)).text();
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, sheet = '']) => sheet);
  draw = await pseudoPages({ sheets });
});

const narrowWindow = keptWindow(() => openPage(browser, url, { viewport: { width: 320, height: 700 } }));

/** Elements whose text is longer than they are and that hide the rest: neither scrolled by the reader, as fields are, nor cut with an ellipsis on purpose. */
const CUT = `[...document.querySelectorAll('body *')].filter((element) => {
  const { overflowX, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(element);
  const isHidden = element.clientWidth <= 1 || clipPath !== 'none' || element.closest('svg, input, .sr-only') !== null;
  if (isHidden || !['hidden', 'clip'].includes(overflowX) || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false;
  return element.scrollWidth > element.clientWidth + 1;
}).map((element) => element.outerHTML.slice(0, 120))`;

describe('in a language whose words are a third longer, at 320 pixels, nothing is cut or scrolls sideways', () => {
  it.each([
    '/',
    '/products',
    '/products/azure',
    '/articles/steps',
    '/articles/form',
    '/flows/form',
    '/flows/form/when',
    '/flows/steps/step-1',
    '/flows/steps/solved?step-1=yes',
    '/flows/flow/map',
    '/search?q=Αποκατασταση',
    '/search?q=ωωωωω',
    '/t/32000001',
    '/engineer',
    '/nothing-here',
  ])('on %s', async (address) => {
    const { body } = await draw(address);
    const { page } = await narrowWindow();
    await page.route(`${url}/pseudo`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto('/pseudo');
    for (const folded of await page.locator('.languages summary, details.share > summary').all()) await folded.click();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await page.evaluate(CUT)).toEqual([]);
    await page.unroute(`${url}/pseudo`);
  });
});
