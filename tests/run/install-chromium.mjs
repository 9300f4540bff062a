import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';

/** A download that hangs must not hang the tests. */
const LONGEST_MS = 300_000;

const APT = ['apt-get', 'install', '-y', '--no-install-recommends', 'fonts-liberation'];

/** Ways to come by a browser, tried in turn until one runs. */
const WAYS = [
  {
    title: 'playwright install',
    command: [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'],
  },
  { title: 'apt-get install', command: [...APT, 'chromium-headless-shell'], needsRoot: true },
  {
    title: 'apt-get install after an update',
    before: ['apt-get', 'update'],
    command: [...APT, 'chromium-headless-shell'],
    needsRoot: true,
  },
  { title: 'apt-get install of the whole browser', command: [...APT, 'chromium'], needsRoot: true },
];

/**
 * Makes sure that there is a browser that runs, installing one where there is none.
 * @returns {string | undefined} its path, or `undefined` where none is to be had
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined && runs(found)) return found;
  for (const { title, before, command, needsRoot } of WAYS) {
    if (needsRoot && process.getuid?.() !== 0) continue;
    console.log(`  No browser here; trying ${title} …`);
    if (before !== undefined) call(before);
    if (!call(command)) continue;
    const installed = findChromium();
    if (installed !== undefined && runs(installed)) return installed;
  }
  return undefined;
}

function call([program, ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'ignore', env, timeout: LONGEST_MS }).status === 0;
}

/** A browser may be there without the libraries that it needs. */
function runs(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}
