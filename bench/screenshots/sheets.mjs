/** Draws contact sheets: every kind of page at every width and in every mode, to look at before and after a change of design. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../tests/run/find-chromium.mjs';
import { PAGE_KINDS } from '../page/page-kinds.mjs';
import { serveContent } from '../rig/own-site.mjs';
import { lastingFolder } from '../rig/places.mjs';

const WIDTHS = [1440, 1280, 1024, 768, 390, 320];

/** Each sheet: what the browser is told, and the widths that are worth looking at. */
const SHEETS = {
  light: { widths: WIDTHS },
  dark: { widths: [1280, 390], context: { colorScheme: 'dark' } },
  'forced-colors': { widths: [1280], context: { forcedColors: 'active' } },
  'script-off': { widths: [1280, 390], context: { javaScriptEnabled: false } },
  'right-to-left': { widths: [1280, 390], change: () => document.documentElement.setAttribute('dir', 'rtl') },
  // 1280 pixels at 400 % are 320 of the page's own.
  'zoom-400': { widths: [320], height: 256 },
};

const HEIGHT = 900;
const THUMB = 420;

const { values: options } = parseArgs({
  options: { site: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' }, whole: { type: 'boolean' } },
});
const chosen = options.only?.split(',') ?? Object.keys(SHEETS);
const unknown = chosen.filter((name) => !(name in SHEETS));
if (unknown.length > 0) throw new Error(`no sheet ${unknown}; there are ${Object.keys(SHEETS).join(', ')}`);
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('there is no Chromium here; `npm test` installs one');
const folder = options.out ?? lastingFolder('sheets');
mkdirSync(folder, { recursive: true });
const own = options.site === undefined ? await serveContent() : undefined;
const site = options.site ?? new URL(own.url).origin;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let wide = 0;
for (const name of chosen) for (const width of SHEETS[name].widths) await drawSheet(name, width, SHEETS[name]);
await browser.close();
await own?.stop();
console.log(`${wide === 0 ? 'no page' : `${wide} pages`} wider than its window`);
process.exit(0);

async function drawSheet(name, width, { context = {}, change, height = HEIGHT }) {
  const window = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...context });
  const page = await window.newPage();
  const cells = [];
  for (const [kind, address] of Object.entries(PAGE_KINDS)) {
    await page.goto(site + address);
    if (context.javaScriptEnabled !== false) await page.waitForSelector('html[data-started]');
    if (change !== undefined) await page.evaluate(change);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) {
      wide += 1;
      console.log(`${kind} is ${over} px too wide: ${name}, ${width} px`);
    }
    const picture = await page.screenshot({ fullPage: options.whole === true });
    cells.push(
      `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${kind}</figcaption></figure>`,
    );
  }
  await window.close();
  const file = path.join(folder, `${name}-${width}.png`);
  writeFileSync(file, await sheetOf(cells, width));
  console.log(file);
}

/** One picture of many. */
async function sheetOf(cells, width) {
  const thumb = Math.min(width, THUMB);
  const page = await browser.newPage({ viewport: { width: 4 * (thumb + 16) + 16, height: 600 } });
  await page.setContent(
    `<style>body{margin:8px;display:flex;flex-wrap:wrap;align-items:start;background:#888;font:14px sans-serif}
    figure{margin:8px}img{width:${thumb}px;display:block}</style>${cells.join('')}`,
  );
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}
