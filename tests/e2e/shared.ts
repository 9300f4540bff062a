import { copyFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';
import { pictureFolderOf } from '@/lib/catalog';
import { chromiumOptions } from './chromium-options';
import type { SharedSite, SharedSiteName } from './shared-host';

/**
 * The site that all files share which only read: `sample` serves the project's own content, `largest` the real repository where
 * there is one. It is started by the first file that asks. Whoever changes content, settings or the process starts a site of their own.
 */
export function sharedSite(name: SharedSiteName): Promise<SharedSite> {
  return ask<SharedSite>(name);
}

/**
 * Puts a catalog of the project's own content into a folder, for a site of the file's own: that compiles what its content has
 * besides, and nothing where it is the same.
 */
export async function copiedCatalog(folder: string): Promise<string> {
  const { catalogFile } = await ask<{ readonly catalogFile: string }>('compiled');
  const file = path.join(folder, 'catalog.db');
  copyFileSync(catalogFile, file);
  cpSync(pictureFolderOf(catalogFile), pictureFolderOf(file), { recursive: true });
  return file;
}

let browser: Promise<Browser> | undefined;

/**
 * The browser that the files of a worker share, each with windows of its own, which are closed when the file ends. What uses the
 * clipboard launches its own: there is one a browser. The worker drives it itself; through a process between them, every key and
 * every look at the page would be written and read once more.
 */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

/** The runner ends its workers by a signal; when a process exits, Playwright ends the browser and removes its folder. */
function launch(): Promise<Browser> {
  process.once('SIGTERM', () => process.exit());
  return chromium.launch({ ...chromiumOptions(), handleSIGTERM: false });
}

/** Closes the windows of the file that has just ended. */
export async function closeWindows(): Promise<void> {
  const contexts = (await browser)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}

async function ask<Answer>(wanted: string): Promise<Answer> {
  const response = await fetch(`${inject('sharedHost')}/${wanted}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
