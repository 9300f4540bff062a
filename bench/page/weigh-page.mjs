/** What a browser asks for to show a page, and what moves while it does. */
import { gzipSync } from 'node:zlib';

/** How long after loading it still counts: what scripts ask for when they run. */
const SETTLE_MS = 500;

/**
 * Opens an address in a new window of a phone's size.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ requests: number, html: number, script: number, style: number, font: number, other: number,
 *   foreign: string[], scripts: string[], shift: number }>} bytes after gzip; `foreign` are addresses of other sites, `scripts`
 *   those of the script
 */
export async function weighPage(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const responses = [];
  page.on('response', (response) => responses.push(response));
  await page.addInitScript(watchShifts);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const shift = await page.evaluate(() => globalThis.shiftOfPage ?? 0);
  const bytes = { html: 0, script: 0, style: 0, font: 0, other: 0 };
  const weight = { requests: responses.length, ...bytes, foreign: [], scripts: [], shift };
  for (const response of responses) await addResponse(weight, response, new URL(url).origin);
  await context.close();
  return weight;
}

const KINDS = { document: 'html', script: 'script', stylesheet: 'style', font: 'font' };

async function addResponse(weight, response, origin) {
  const kind = KINDS[response.request().resourceType()] ?? 'other';
  // A redirect has no body.
  const body = await response.body().catch(() => Buffer.alloc(0));
  weight[kind] += gzipSync(body).length;
  if (kind === 'script') weight.scripts.push(response.url());
  if (new URL(response.url()).origin !== origin) weight.foreign.push(response.url());
}

/** Runs in the page: sums what its layout shifts by. */
function watchShifts() {
  globalThis.shiftOfPage = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shiftOfPage += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
