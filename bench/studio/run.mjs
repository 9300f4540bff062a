#!/usr/bin/env node
/**
 * `npm run bench:studio`: types into the Studio in a browser, and measures how long each key takes to be on the page beside it.
 * `-- --keys 200 --files 10 --seed 1`.
 */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../tests/run/find-chromium.mjs';
import { describeMachine } from '../rig/machine.mjs';
import { ROOT, temporaryFolder } from '../rig/places.mjs';

const { values } = parseArgs({
  options: {
    keys: { type: 'string', default: '200' },
    files: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const [KEYS, FILES] = [Number(values.keys), Number(values.files)];
/** A quick typist's pause between two keys, ms. */
const BETWEEN_KEYS_MS = 120;
/** ms from key to page, for 95 % of the keys. */
const GOAL = 150;

console.log(describeMachine());
const folder = temporaryFolder();
const content = path.join(folder, 'content');
cpSync(process.env.CONTENT_DIR || path.join(ROOT, 'content'), content, { recursive: true });
const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const chosen = Array.from(
  { length: FILES },
  (_, at) => names.sort()[(Number(values.seed) * 7919 + at * 104_729) % names.length],
);

const site = await started();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await (await browser.newContext({ baseURL: site.url })).newPage();
const times = [];
for (const name of chosen) {
  await page.goto(`/studio/edit?${new URLSearchParams({ path: name.replaceAll('\\', '/') })}`);
  await page.locator('html[data-started]').waitFor();
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  for (let key = 0; key < KEYS / FILES; key += 1) {
    times.push(await page.evaluate(typed, `q${key}z`));
    await wait(BETWEEN_KEYS_MS);
  }
  await page.evaluate(() => localStorage.clear());
}
await browser.close();
site.child.kill();

const known = times.filter((time) => time >= 0).sort((a, b) => a - b);
const at = (share) => known[Math.min(known.length - 1, Math.floor(known.length * share))] ?? Number.NaN;
const sizes = chosen.map((name) => statSync(path.join(content, name)).size);
console.log(
  `${names.length} files; ${FILES} edited, of ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes; ${known.length} keys that the page shows`,
);
console.log(
  `ms from key to page: half ${at(0.5).toFixed(0)}, 95 % ${at(0.95).toFixed(0)}, most ${at(1).toFixed(0)} (goal: 95 % within ${GOAL})`,
);
process.exit(at(0.95) <= GOAL ? 0 : 1);

/** Runs in the page: types a word, and waits for the frame in which the page beside shows it; -1 where it never does (JSON behind its end). */
function typed(word) {
  return new Promise((done) => {
    const beside = document.querySelector('.studio-preview').contentDocument;
    const started = performance.now();
    const seen = () => {
      if (!beside.querySelector('main')?.textContent.includes(word)) return;
      watch.disconnect();
      requestAnimationFrame(() => done(performance.now() - started));
    };
    const watch = new MutationObserver(seen);
    watch.observe(beside, { childList: true, subtree: true });
    setTimeout(() => done(-1), 3000);
    document.execCommand('insertText', false, ` ${word}`);
  });
}

function started() {
  const args = [
    'cli/stepwise.mjs',
    'dev',
    '--port',
    '0',
    '--content',
    content,
    '--catalog',
    path.join(folder, 'catalog.db'),
  ];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('close', () => reject(new Error('stepwise dev ended')));
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const url = /, on (http:\S+)/.exec(output)?.[1];
      if (url !== undefined) resolve({ url, child });
    });
  });
}
