import type { LaunchOptions } from 'playwright';
import { findChromium, findWholeChromium } from '../run/find-chromium.mjs';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Names of other sites lead nowhere, so that no test depends on the network. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

/**
 * How the browser that `npm test` found or installed is started.
 * @param extent `whole` for what the headless shell cannot do
 * @throws where there is none
 */
export function chromiumOptions(extent: 'quick' | 'whole' = 'quick'): LaunchOptions {
  const executablePath = extent === 'whole' ? findWholeChromium() : findChromium();
  if (executablePath === undefined) throw new Error('no Chromium here; `npm test` installs one');
  return { executablePath, args: ['--no-sandbox', '--disable-gpu', ALONE, ...QUIET] };
}
