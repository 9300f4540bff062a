import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from '../content-folder';

const OLD = { 'm/backup.md': sample({ id: 'old', title: 'Old' }), 'm/other.md': sample({ id: 'other' }) };

/** A content folder whose addresses are kept, and ways to look at it. */
function keeping(files: Readonly<Record<string, string>>) {
  const folder = contentFolder(files);
  const { contentDir, outFile } = folder;
  const lockFile = path.join(contentDir, 'data', 'addresses.json');
  const compile = (keepAddresses = true) => compileCatalog({ contentDir, outFile, keepAddresses });
  const slugs = () => {
    const catalog = openCatalog(outFile);
    const pairs = [...catalog.paths()].map((each) => [each.path, each.slug] as const);
    catalog.close();
    return Object.fromEntries(pairs);
  };
  return { ...folder, lockFile, compile, slugs, lock: () => JSON.parse(readFileSync(lockFile, 'utf8')) };
}

describe('the addresses of a content folder', () => {
  test('are written to its data, one a line', async () => {
    const { compile, lockFile } = keeping(OLD);
    await compile();
    expect(readFileSync(lockFile, 'utf8')).toBe(
      '{\n  "backup": { "id": "old", "path": "m/backup.md" },\n  "other": { "id": "other", "path": "m/other.md" }\n}\n',
    );
    expect(await compile()).toMatchObject({ outcome: 'unchanged' });
  });

  test('stay with who has them when a file that sorts before wishes for one', async () => {
    const { compile, contentDir, slugs } = keeping(OLD);
    await compile();
    writeFiles(contentDir, { 'a/backup.md': sample({ id: 'new' }) });
    await compile();
    expect(slugs()).toEqual({ 'a/backup.md': 'backup-a', 'm/backup.md': 'backup', 'm/other.md': 'other' });
  });

  test('are the same on a machine that compiles the same content for the first time, and so is the version', async () => {
    const { compile, contentDir, slugs, folder, outFile } = keeping(OLD);
    await compile();
    writeFiles(contentDir, { 'a/backup.md': sample({ id: 'new' }), 'b/backup.md': sample({ id: 'newer' }) });
    await compile();
    const second = path.join(folder, 'second.db');
    const { info } = await compileCatalog({ contentDir, outFile: second });
    const catalog = openCatalog(second);
    expect(Object.fromEntries([...catalog.paths()].map((each) => [each.path, each.slug]))).toEqual(slugs());
    expect(info.version).toBe(openCatalog(outFile).info.version);
  });

  test('go with an article by its id when its file moves, also where its name was made longer', async () => {
    const { compile, contentDir, slugs, lock } = keeping({ ...OLD, 'a/backup.md': sample({ id: 'new' }) });
    await compile();
    expect(slugs()).toMatchObject({ 'a/backup.md': 'backup', 'm/backup.md': 'backup-m' });
    rmSync(path.join(contentDir, 'm/backup.md'));
    rmSync(path.join(contentDir, 'a/backup.md'));
    writeFiles(contentDir, { 'z/backup.md': sample({ id: 'new' }), 'b/backup.md': OLD['m/backup.md'] });
    await compile();
    expect(slugs()).toMatchObject({ 'z/backup.md': 'backup', 'b/backup.md': 'backup-m' });
    expect(lock().backup).toEqual({ id: 'new', path: 'z/backup.md' });
  });

  test('are not inherited by a copy of the file, which has the same id', async () => {
    const { compile, contentDir, slugs } = keeping(OLD);
    await compile();
    writeFiles(contentDir, { 'a/backup.md': OLD['m/backup.md'] });
    await compile();
    expect(slugs()['m/backup.md']).toBe('backup');
  });

  test('change where an author says so', async () => {
    const { compile, contentDir, slugs } = keeping(OLD);
    await compile();
    writeFiles(contentDir, { 'm/backup.md': sample({ id: 'old', extra: 'slug="back"' }) });
    await compile();
    expect(slugs()['m/backup.md']).toBe('back');
  });

  test('are obeyed, and not written, by a compile that is to leave the content alone', async () => {
    const { compile, lockFile, slugs } = keeping({
      ...OLD,
      'a/backup.md': sample({ id: 'new' }),
      'data/addresses.json': '{ "backup": { "id": "old", "path": "m/backup.md" } }',
    });
    const before = readFileSync(lockFile, 'utf8');
    await compile(false);
    expect(slugs()['m/backup.md']).toBe('backup');
    expect(readFileSync(lockFile, 'utf8')).toBe(before);
    expect(await compile(false)).toMatchObject({ outcome: 'unchanged' });
  });

  test('are taken anew where the file changes alone', async () => {
    const { compile, contentDir, slugs } = keeping({ ...OLD, 'a/backup.md': sample({ id: 'new' }) });
    await compile();
    writeFiles(contentDir, { 'data/addresses.json': '{ "backup": { "id": "old", "path": "m/backup.md" } }' });
    expect(await compile()).toMatchObject({ outcome: 'updated', compiled: 0 });
    expect(slugs()['m/backup.md']).toBe('backup');
  });

  test('are not written over a file that cannot be read, which is reported', async () => {
    const broken = '{\n<<<<<<< HEAD\n}';
    const { compile, lockFile, outFile } = keeping({ ...OLD, 'data/addresses.json': broken });
    await compile();
    expect(readFileSync(lockFile, 'utf8')).toBe(broken);
    expect([...openCatalog(outFile).diagnostics()]).toMatchObject([{ code: 'broken-data-file', line: 2 }]);
  });

  test('are not written into a folder that is marked read-only, whoever compiles', async () => {
    const { compile, contentDir, lockFile } = keeping(OLD);
    chmodSync(contentDir, 0o555);
    await compile();
    chmodSync(contentDir, 0o755);
    expect(existsSync(lockFile)).toBe(false);
  });
});
