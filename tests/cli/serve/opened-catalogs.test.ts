import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { openedCatalogs } from '../../../cli/serve/opened-catalogs';

const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-opened-'));
const file = path.join(folder, 'catalog.db');
let old = '';

/** Compiles one article of this title. @returns the version */
async function publish(title: string): Promise<string> {
  const contentDir = path.join(folder, 'content');
  mkdirSync(contentDir, { recursive: true });
  writeFileSync(path.join(contentDir, 'restore.md'), `# ${title}\n`);
  await compileCatalog({ contentDir, outFile: file });
  const catalog = openCatalog(file);
  catalog.close();
  return catalog.info.version;
}

beforeAll(async () => {
  old = await publish('Old');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('a replaced catalog stays open for what is drawn from it, then the newer one is drawn from', async () => {
  const catalogs = openedCatalogs(0);
  const first = catalogs.ofVersion({ file, version: old });
  const newer = await publish('New');
  expect(catalogs.ofVersion({ file, version: old })).toBe(first);
  const second = catalogs.ofVersion({ file, version: newer });
  expect(catalogs.ofVersion({ file, version: newer })).toBe(second);
  await vi.waitFor(() => expect(catalogs.toDrawFrom({ file, version: old })).toBe(second));
  expect(() => catalogs.ofVersion({ file, version: old })).toThrow(`version ${old} was replaced`);
  expect(second.article('restore')?.title).toBe('New');
  second.close();
});
