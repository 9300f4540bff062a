import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { compileCatalog } from '@/lib/compile';
import { readRemoteCatalog } from '../../cli/remote-catalog/remote-catalog';
import { startStore } from '../cli/remote-catalog/store-server';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { startSite } from './running-site';

async function compiled(title: string): Promise<string> {
  const place = contentFolder({ 'tree.md': sample({ title }) });
  await compileCatalog(place);
  return place.outFile;
}

it('a site serves a catalog from a store, keeps up with it, and keeps what it has while the store is away', async () => {
  const store = await startStore();
  const env = { STEPWISE_CATALOG: `${store.url}?sig=secret`, STEPWISE_CATALOG_EVERY: '1' };
  const copy = path.dirname(readRemoteCatalog([], env)?.settings.catalogFile ?? '');
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  let site = await startSite('serve', [], env);
  const textOf = async (address: string) => (await fetch(site.url + address)).text();
  const patient = { timeout: 60_000 };

  expect(site.output()).toContain(`catalog.db answers 404`);
  expect((await fetch(`${site.url}/readyz`)).status).toBe(503);

  store.put(await compiled('First'));
  await expect.poll(() => textOf('/articles/tree'), patient).toContain('id="title">First');

  store.behave({ status: 500 });
  await expect.poll(() => textOf('/healthz'), patient).toContain('"refused":"http');
  expect(await textOf('/articles/tree')).toContain('id="title">First');
  expect(await site.stop()).toBe(0);

  site = await startSite('start', [], env);
  expect(site.output()).toContain(`Serving ${store.url}: 1 article`);
  expect(await textOf('/articles/tree')).toContain('id="title">First');

  store.put(await compiled('Second'));
  store.behave({});
  await expect.poll(() => textOf('/articles/tree'), patient).toContain('id="title">Second');
  await expect.poll(() => textOf('/healthz'), patient).not.toContain('refused');
  expect(site.output()).not.toContain('secret');
  expect(await site.stop()).toBe(0);
  expect(existsSync(copy)).toBe(true);
});
