/** Lighthouse's marks for a page on a phone. It is large, so it is installed beside the project when it is asked for. */
import { mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npmTool } from '../rig/npm-tool.mjs';
import { run } from '../rig/programs.mjs';

/** The last one that runs on the oldest Node that this project runs on. */
const VERSION = '12.8.2';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = { lcp: 'largest-contentful-paint', tbt: 'total-blocking-time' };
const FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run';

/**
 * Installs Lighthouse where it is not yet.
 * @returns {(url: string) => Record<string, number>} an address's marks, 0 to 100 by category; `lcp` and `tbt`, the largest
 *   paint and the time in which the page was blocked, in milliseconds
 * @throws with npm's words where it cannot be had
 */
export function openLighthouse(chromium, folder) {
  const cli = path.join(
    npmTool('lighthouse', { lighthouse: VERSION }),
    'node_modules',
    'lighthouse',
    'cli',
    'index.js',
  );
  return (url) => {
    const output = path.join(mkdtempSync(path.join(folder, 'lighthouse-')), 'report.json');
    const what = [`--only-categories=${CATEGORIES.join(',')}`, '--quiet', '--output=json', `--output-path=${output}`];
    runAgain([cli, url, ...what, `--chrome-flags=${FLAGS}`], { env: { CHROME_PATH: chromium } });
    const { audits, categories } = JSON.parse(readFileSync(output, 'utf8'));
    const marks = CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)]);
    const times = Object.entries(TIMES).map(([name, audit]) => [name, Math.round(audits[audit].numericValue)]);
    return Object.fromEntries([...marks, ...times]);
  };
}

/** How often it is tried: on a busy machine a recording fails now and then, and Lighthouse asks to be run again. */
const MOST_TRIES = 3;

function runAgain(args, options) {
  for (let attempt = 1; ; attempt++) {
    try {
      return run(process.execPath, args, options);
    } catch (error) {
      if (attempt === MOST_TRIES || !error.message.includes('run Lighthouse again')) throw error;
    }
  }
}
