import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';
import type { SharedSite, SharedSiteName } from './shared-host';

/**
 * The site that all files share which only read: `sample` serves the project's own content, `largest` the real repository where
 * there is one. It is started by the first file that asks. Whoever changes content, settings or the process starts a site of their own.
 */
export function sharedSite(name: SharedSiteName): Promise<SharedSite> {
  return ask<SharedSite>(name);
}

/** The browser that all files share, each with windows of its own. What uses the clipboard launches its own: there is one a browser. */
export async function sharedBrowser(): Promise<Browser> {
  const { endpoint } = await ask<{ readonly endpoint: string }>('browser');
  return chromium.connect(endpoint);
}

async function ask<Answer>(wanted: string): Promise<Answer> {
  const response = await fetch(`${inject('sharedHost')}/${wanted}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
