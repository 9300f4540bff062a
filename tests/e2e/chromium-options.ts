import type { LaunchOptions } from 'playwright';
import { findChromium } from '../run/find-chromium.mjs';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** How the browser that `npm test` found or installed is started. @throws where there is none */
export function chromiumOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium here; `npm test` installs one');
  return { executablePath, args: ['--no-sandbox', '--disable-gpu', ...QUIET] };
}
