import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Chromium without windows of its own: the same pages for a third of the processor time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/**
 * The browser to test with: `STEPWISE_CHROMIUM`, else the machine's own, a headless shell first, else the one that Playwright
 * installed.
 * @returns {string | undefined} absolute path
 */
export function findChromium() {
  return firstOf([...SHELLS, ...WHOLE]);
}

/**
 * A whole browser for what the shell cannot do, such as keeping a page that was left to show it again; the shell where there
 * is no other.
 * @returns {string | undefined} absolute path
 */
export function findWholeChromium() {
  return firstOf([...WHOLE, ...SHELLS]);
}

function firstOf(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const own = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.STEPWISE_CHROMIUM, ...own, chromium.executablePath()].find(
    (file) => file !== undefined && file !== '' && isExecutable(file),
  );
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
