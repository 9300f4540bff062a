import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from './chromium-options';
import { CONTENT, LARGEST_CATALOG, LARGEST_CONTENT, ROOT } from './inputs';
import { type RunningSite, startSite } from './running-site';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of what starts the sites and the browser that test files share. */
    readonly sharedHost: string;
  }
}

/** A site that files share which only read: its origin, and the catalog that it serves. */
export interface SharedSite {
  readonly url: string;
  readonly catalogFile: string;
}

const SITES = {
  sample: { content: CONTENT, catalogFile: path.join(ROOT, '.stepwise', 'e2e-sample.db') },
  largest: { content: LARGEST_CONTENT, catalogFile: LARGEST_CATALOG },
} as const;

/** The sites that there are. */
export type SharedSiteName = keyof typeof SITES;

const sites = new Map<SharedSiteName, Promise<RunningSite>>();
let browser: Promise<BrowserServer> | undefined;

/**
 * Keeps one site of each content and one browser for all test files. Each is started when a file first asks for it, so that a
 * single file need not wait for what it does not use.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const host = createServer((request, response) => {
    answer(request.url ?? '').then(
      (body) => response.end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  provide('sharedHost', `http://127.0.0.1:${portOf(host.address())}`);
  return async () => {
    host.close();
    await (await browser)?.close();
    for (const site of await Promise.allSettled(sites.values())) {
      if (site.status === 'fulfilled') await site.value.stop();
    }
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function answer(wanted: string): Promise<SharedSite | { readonly endpoint: string }> {
  if (wanted === '/browser') {
    browser ??= chromium.launchServer(chromiumOptions());
    return { endpoint: (await browser).wsEndpoint() };
  }
  const name = wanted === '/largest' ? 'largest' : 'sample';
  const { content, catalogFile } = SITES[name];
  const site = sites.get(name) ?? startSite('start', ['--content', content, '--catalog', catalogFile]);
  sites.set(name, site);
  return { url: (await site).url, catalogFile };
}
