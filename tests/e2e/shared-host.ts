import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { CONTENT, LARGEST_CATALOG, LARGEST_CONTENT, ROOT } from './inputs';
import { type RunningSite, startSite, stepwise } from './running-site';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of what starts the sites that test files share. */
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
let compiled: Promise<void> | undefined;

/**
 * Keeps one site of each content for all test files. Each is started when a file first asks for it, so that a
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
    for (const site of await Promise.allSettled(sites.values())) {
      if (site.status === 'fulfilled') await site.value.stop();
    }
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function answer(wanted: string): Promise<SharedSite | { readonly catalogFile: string }> {
  if (wanted === '/largest') return siteOf('largest');
  compiled ??= compileSample();
  await compiled;
  return wanted === '/compiled' ? { catalogFile: SITES.sample.catalogFile } : siteOf('sample');
}

async function siteOf(name: SharedSiteName): Promise<SharedSite> {
  const { content, catalogFile } = SITES[name];
  const site =
    sites.get(name) ?? startSite('start', ['--content', content, '--catalog', catalogFile], { STEPWISE_EVENTS: '' });
  sites.set(name, site);
  return { url: (await site).url, catalogFile };
}

/** @throws where the content cannot be compiled */
async function compileSample(): Promise<void> {
  const { content, catalogFile } = SITES.sample;
  const { code, output } = await stepwise('compile', '--content', content, '--out', catalogFile, '--frozen');
  if (code !== 0) throw new Error(output);
}
