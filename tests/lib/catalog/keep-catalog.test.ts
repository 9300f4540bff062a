import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import LibsqlDatabase from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { type CatalogKeeper, currentCatalog, keepCatalog, openCatalog } from '@/lib/catalog';
import { sealCatalog } from '@/lib/catalog/catalog-seal';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from '../compile/content-folder';

let keeper: CatalogKeeper | undefined;
afterEach(() => keeper?.close());

/** Compiled content, kept; and what the keeper refused. */
async function kept() {
  const place = contentFolder({ 'tree.md': sample({ title: 'One' }) });
  await compileCatalog(place);
  const refused: string[] = [];
  keeper = keepCatalog(place.outFile, { onRefused: (error) => refused.push(String(error)) });
  await keeper.look();
  return { ...place, refused, keeper };
}

/** Another whole catalog. */
async function another(title: string): Promise<string> {
  const place = contentFolder({ 'tree.md': sample({ title }) });
  await compileCatalog(place);
  return place.outFile;
}

/** Changes bytes in the middle of a file. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 16);
  writeFileSync(file, bytes);
}

/** Makes a catalog whose checksum is right and whose mark is another version's. */
async function ofAnotherVersion(file: string): Promise<void> {
  copyFileSync(await another('Two'), file);
  changeBy(file, `UPDATE meta SET value = json_set(value, '$.compiler', '1:other') WHERE name = 'catalog'`);
  sealCatalog(file);
}

function changeBy(file: string, sql: string): void {
  const database = new LibsqlDatabase(file);
  database.exec(sql);
  database.close();
}

describe('a kept catalog', () => {
  it('is the newest whole one, for everybody who asks', async () => {
    const { keeper, contentDir, outFile, refused } = await kept();
    expect(currentCatalog()).toBe(keeper.read());
    const old = keeper.read();
    writeFiles(contentDir, { 'tree.md': sample({ title: 'Two' }) });
    await compileCatalog({ contentDir, outFile });
    await keeper.look();
    expect(keeper.read().article('tree')?.name).toBe('Two');
    expect(old.article('tree')?.name).toBe('One');
    expect([keeper.refusal(), refused]).toEqual([undefined, []]);
  });

  it.each([
    ['is damaged in its middle', async (file: string) => copyFileSync(await another('Two'), file), damage, 'checksum'],
    [
      'was cut off',
      async (file: string) => copyFileSync(await another('Two'), file),
      (file: string) => truncateSync(file, 20_000),
      'checksum',
    ],
    ['is empty', async (file: string) => writeFileSync(file, ''), () => undefined, 'isn’t a SQLite file'],
    [
      'is another file',
      async (file: string) => writeFileSync(file, 'no catalog, but a file'),
      () => undefined,
      'isn’t a SQLite file',
    ],
    [
      'is a database of something else',
      async () => undefined,
      (file: string) => changeBy(file, 'CREATE TABLE meta (a)'),
      'isn’t a catalog',
    ],
    ['was compiled by another version', ofAnotherVersion, () => undefined, 'another version'],
    ['is a folder', async () => undefined, (file: string) => mkdirSync(file), 'isn’t a file'],
    ['is a pipe', async () => undefined, (file: string) => void execFileSync('mkfifo', [file]), 'isn’t a file'],
  ])('stays where the file in its place %s, and the reason is told once', async (_, replace, spoil, reason) => {
    const { keeper, outFile, refused } = await kept();
    const old = keeper.read();
    // Renamed over, as a compile does; to write into the open file would change what is served.
    rmSync(outFile);
    await replace(outFile);
    spoil(outFile);
    await keeper.look();
    await keeper.look();
    expect(keeper.read()).toBe(old);
    expect(old.article('tree')?.name).toBe('One');
    expect(keeper.refusal()).toContain(reason);
    expect(refused).toHaveLength(1);
  });

  it('is none where the only file is damaged, until a whole one comes', async () => {
    const { keeper: first, outFile } = await kept();
    first.close();
    damage(outFile);
    keeper = keepCatalog(outFile);
    await keeper.look();
    expect(() => currentCatalog()).toThrow('checksum');
    rmSync(outFile);
    copyFileSync(await another('Three'), outFile);
    await keeper.look();
    expect([keeper.read().article('tree')?.name, keeper.refusal()]).toEqual(['Three', undefined]);
  });

  it('is served no earlier than whoever must have it open says so', async () => {
    const { outFile } = await kept();
    keeper?.close();
    keeper = keepCatalog(outFile, { prepare: () => Promise.reject(new Error('not there')) });
    await keeper.look();
    expect(() => keeper?.read()).toThrow('not there');
  });

  it('is tried again where whoever must have it open failed for another reason', async () => {
    const { outFile } = await kept();
    keeper?.close();
    const refused: string[] = [];
    let tries = 0;
    const prepare = async () => {
      tries += 1;
      if (tries < 3) throw new Error('the thread ended');
    };
    keeper = keepCatalog(outFile, { prepare, onRefused: (error) => refused.push(String(error)), retryMs: 50 });
    await keeper.look();
    expect(keeper.refusal()).toContain('the thread ended');
    await expect.poll(() => keeper?.refusal(), { timeout: 5000 }).toBeUndefined();
    expect(keeper.read().article('tree')?.name).toBe('One');
    // Told when it begins, not at every try.
    expect([tries, refused]).toEqual([3, ['Error: the thread ended']]);
  });

  it('is no problem where the next one took its place before it was open everywhere', async () => {
    const { contentDir, outFile } = await kept();
    keeper?.close();
    const refused: unknown[] = [];
    let isFirst = true;
    const prepare = async () => {
      if (!isFirst) return;
      isFirst = false;
      writeFiles(contentDir, { 'tree.md': sample({ title: 'Two' }) });
      await compileCatalog({ contentDir, outFile });
      throw new Error('it was replaced');
    };
    keeper = keepCatalog(outFile, { prepare, onRefused: (error) => refused.push(error) });
    await keeper.look();
    await keeper.look();
    expect([keeper.read().article('tree')?.name, refused]).toEqual(['Two', []]);
  });
});

it('a damaged catalog is nothing to build on: all is compiled anew', async () => {
  const { contentDir, outFile } = await kept();
  damage(outFile);
  const { compiled } = await compileCatalog({ contentDir, outFile });
  expect([compiled, openCatalog(outFile).article('tree')?.name]).toEqual([1, 'One']);
});
