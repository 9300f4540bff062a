import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/**
 * The browser to test with: `STEPWISE_CHROMIUM`, else the machine's own, else the one that Playwright installed.
 * @returns {string | undefined} absolute path
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const own = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
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
