import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CatalogMissingError, currentCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from '../compile/content-folder';

/** Longer than the time for which the file is not looked at again. */
const LOOKED_AGAIN = 300;

beforeEach(() => vi.unstubAllEnvs());
afterEach(() => vi.unstubAllEnvs());

async function compiled() {
  const place = contentFolder({ 'tree.md': sample({ title: 'One' }) });
  await compileCatalog(place);
  vi.stubEnv('STEPWISE_CATALOG', place.outFile);
  return place;
}

test('opens the catalog once for all who ask', async () => {
  await compiled();
  expect(currentCatalog()).toBe(currentCatalog());
  expect(currentCatalog().article('tree')?.name).toBe('One');
});

test('opens the new one after the file was replaced, and the old one still answers', async () => {
  const { contentDir, outFile } = await compiled();
  const old = currentCatalog();
  writeFiles(contentDir, { 'tree.md': sample({ title: 'Two' }) });
  await compileCatalog({ contentDir, outFile });
  await wait(LOOKED_AGAIN);
  expect(currentCatalog().article('tree')?.name).toBe('Two');
  expect(old.article('tree')?.name).toBe('One');
  expect([...old.articles()]).toHaveLength(1);
});

test('stays with the open one where the file goes or is no catalog', async () => {
  const { outFile } = await compiled();
  const old = currentCatalog();
  writeFiles(outFile.replace('catalog.db', ''), { 'catalog.db': 'no catalog, but a file' });
  await wait(LOOKED_AGAIN);
  expect(currentCatalog()).toBe(old);
  rmSync(outFile);
  await wait(LOOKED_AGAIN);
  expect(currentCatalog()).toBe(old);
});

test('says that nothing was compiled yet, and answers as soon as it was', async () => {
  const place = contentFolder({ 'tree.md': sample() });
  vi.stubEnv('STEPWISE_CATALOG', place.outFile);
  expect(() => currentCatalog()).toThrow(CatalogMissingError);
  await compileCatalog(place);
  expect(currentCatalog().info.articleCount).toBe(1);
});
