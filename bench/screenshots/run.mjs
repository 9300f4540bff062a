/** Takes the pictures of README.md: four pages of the project's own content, light and dark; README.md of bench says how. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../tests/run/find-chromium.mjs';
import { serveContent } from '../rig/own-site.mjs';
import { ROOT } from '../rig/places.mjs';

/** What each picture shows, by the name of its file. */
const PAGES = {
  home: '/',
  article: '/articles/automated-backups',
  flow: '/flows/my-restore-failed/state?kind=point',
  summary:
    '/flows/which-backup-or-restore/revive_flexible?deployment=flexible&goal=get_back&loss=server&deleted_when=five_days',
};

const THEMES = ['light', 'dark'];
const SIZE = { width: 1120, height: 720 };

/** Bytes of a picture at most: a README is read on slow lines, too. */
const MOST_BYTES = 150_000;

const { values: options } = parseArgs({ options: { site: { type: 'string' } } });
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('there is no Chromium here; `npm test` installs one');
const folder = path.join(ROOT, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
const own = options.site === undefined ? await serveContent() : undefined;
const site = options.site ?? new URL(own.url).origin;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const sizes = [];
for (const colorScheme of THEMES) {
  // Reduced motion: nothing is caught half way.
  const page = await browser.newPage({ viewport: SIZE, colorScheme, reducedMotion: 'reduce' });
  for (const [name, address] of Object.entries(PAGES)) sizes.push(await take(page, name, address, colorScheme));
  await page.close();
}
await browser.close();
await own?.stop();
const tooLarge = sizes.filter(({ bytes }) => bytes > MOST_BYTES);
for (const { file, bytes } of sizes) console.log(`${file} ${Math.round(bytes / 1000)} KB`);
if (tooLarge.length > 0) throw new Error(`larger than ${MOST_BYTES / 1000} KB: ${tooLarge.map(({ file }) => file)}`);
process.exit(0);

async function take(page, name, address, theme) {
  const response = await page.goto(site + address);
  if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}`);
  await page.waitForSelector('html[data-started]');
  const picture = await page.screenshot();
  const file = `${name}-${theme}.png`;
  writeFileSync(path.join(folder, file), picture);
  return { file, bytes: picture.length };
}
