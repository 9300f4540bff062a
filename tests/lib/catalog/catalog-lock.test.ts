import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CatalogLockedError } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from '../compile/content-folder';

/** No process has this id: it is beyond what Linux gives out. */
const DEAD = 4_194_999;

function place() {
  const made = contentFolder({ 'a.md': sample() });
  mkdirSync(path.dirname(made.outFile));
  return made;
}

test('lets one compile at a time write a catalog, and says who does', async () => {
  const { contentDir, outFile } = place();
  const first = compileCatalog({ contentDir, outFile });
  await expect(compileCatalog({ contentDir, outFile })).rejects.toThrow(`this process is already compiling ${outFile}`);
  expect(await first).toMatchObject({ outcome: 'created' });
  expect(readdirSync(path.dirname(outFile))).toEqual(['catalog.db']);
});

test('names the process that holds the lock', async () => {
  const { contentDir, outFile } = place();
  const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  writeFileSync(`${outFile}.lock`, JSON.stringify({ pid: process.ppid, started }));
  const compile = compileCatalog({ contentDir, outFile });
  await expect(compile).rejects.toThrow(CatalogLockedError);
  await expect(compile).rejects.toThrow(`process ${process.ppid} is compiling`);
});

test.each([
  ['a process that is dead', JSON.stringify({ pid: DEAD, started: '1' })],
  ['a process whose id is used again', JSON.stringify({ pid: process.ppid, started: '1' })],
  ['nobody', ''],
])('takes over the lock of %s', async (_who, lock) => {
  const { contentDir, outFile } = place();
  writeFileSync(`${outFile}.lock`, lock);
  expect(await compileCatalog({ contentDir, outFile })).toMatchObject({ outcome: 'created' });
  expect(existsSync(`${outFile}.lock`)).toBe(false);
});

test('removes the drafts of dead processes and nothing else', async () => {
  const { contentDir, outFile } = place();
  const folder = path.dirname(outFile);
  writeFiles(folder, {
    [`catalog.db.${DEAD}.tmp`]: 'a draft',
    [`catalog.db.${process.ppid}.tmp`]: 'of a living process',
    'catalog.db.backup': 'mine',
    [`other.db.${DEAD}.tmp`]: 'of another catalog',
  });
  await compileCatalog({ contentDir, outFile });
  expect(readdirSync(folder).toSorted()).toEqual(
    ['catalog.db', 'catalog.db.backup', `catalog.db.${process.ppid}.tmp`, `other.db.${DEAD}.tmp`].toSorted(),
  );
});
