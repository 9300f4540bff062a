import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { readContentFile } from '@/lib/compile/content/read-content-file';
import { contentFolder, sample, writeFiles } from './content-folder';

const GOOD = { 'good.md': sample({ title: 'A good article', id: 'good' }) };

async function compiled({ contentDir, outFile }: ReturnType<typeof contentFolder>) {
  const report = await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  const findings = [...catalog.diagnostics()].map(({ path: file, code, severity }) => [file, code, severity]);
  const paths = [...catalog.paths()].map((each) => each.path);
  return { report, catalog, findings, paths };
}

describe('a file that cannot be read', () => {
  test.each([
    ['a FIFO', (file: string) => execFileSync('mkfifo', [file]), 'unreadable-file', 'error'],
    ['a link to nothing', (file: string) => symlinkSync('nothing.md', file), 'unreadable-file', 'error'],
    ['a link to itself', (file: string) => symlinkSync(path.basename(file), file), 'unreadable-file', 'error'],
    ['a link to a device', (file: string) => symlinkSync('/dev/zero', file), 'link-not-followed', 'warning'],
    ['a link to its own folder', (file: string) => symlinkSync('.', file), 'link-not-followed', 'warning'],
    ['a link out of the folder', (file: string) => symlinkSync('../..', file), 'link-not-followed', 'warning'],
  ])('stops no other: %s', async (_what, make, code, severity) => {
    const folder = contentFolder(GOOD);
    make(path.join(folder.contentDir, 'odd.md'));
    const { findings, paths } = await compiled(folder);
    expect(findings).toEqual([['odd.md', code, severity]]);
    expect(paths).toEqual(['good.md']);
  });

  test('stops no other: a socket', async () => {
    const folder = contentFolder(GOOD);
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((done) => server.listen(path.join(folder.contentDir, 'odd.md'), done));
    expect((await compiled(folder)).findings).toEqual([['odd.md', 'unreadable-file', 'error']]);
  });

  test('stops no other: a name that is not UTF-8, of a file and of a folder', async () => {
    const folder = contentFolder(GOOD);
    const named = (name: string) => Buffer.concat([Buffer.from(`${folder.contentDir}/`), Buffer.from(name, 'latin1')]);
    writeFileSync(named('caf\xe9.md'), sample({ id: 'cafe' }));
    mkdirSync(named('b\xfccher'));
    const { findings, paths } = await compiled(folder);
    expect(findings.map(([file, code]) => [file, code])).toEqual([
      ['b\uFFFDcher', 'file-name-not-utf8'],
      ['caf\uFFFD.md', 'file-name-not-utf8'],
    ]);
    expect(paths).toEqual(['good.md']);
  });

  test('is not waited for where it became a FIFO since it was listed', () => {
    const { contentDir } = contentFolder(GOOD);
    execFileSync('mkfifo', [path.join(contentDir, 'odd.md')]);
    expect(readContentFile(path.join(contentDir, 'odd.md'), 'odd.md')).toBe('it isn’t a regular file');
  });

  test('is compiled as soon as it can be read, and its finding goes', async () => {
    const folder = contentFolder(GOOD);
    const odd = path.join(folder.contentDir, 'odd.md');
    symlinkSync('nothing.md', odd);
    await compiled(folder);
    rmSync(odd);
    writeFiles(folder.contentDir, { 'odd.md': sample({ title: 'Not odd any more', id: 'odd' }) });
    const { findings, paths } = await compiled(folder);
    expect(findings).toEqual([]);
    expect(paths).toEqual(['good.md', 'odd.md']);
  });

  test('costs an article that was there before its place, not the catalog', async () => {
    const folder = contentFolder({ ...GOOD, 'odd.md': sample({ id: 'odd' }) });
    expect((await compiled(folder)).paths).toEqual(['good.md', 'odd.md']);
    rmSync(path.join(folder.contentDir, 'odd.md'));
    execFileSync('mkfifo', [path.join(folder.contentDir, 'odd.md')]);
    const { findings, paths } = await compiled(folder);
    expect(paths).toEqual(['good.md']);
    expect(findings).toEqual([['odd.md', 'unreadable-file', 'error']]);
    expect((await compiled(folder)).report.outcome).toBe('unchanged');
  });
});

describe('a large file', () => {
  const THREE_GB = 3 * 2 ** 30;

  test('that is no article is looked at, not read', async () => {
    const folder = contentFolder({ ...GOOD, 'image.iso': '' });
    truncateSync(path.join(folder.contentDir, 'image.iso'), THREE_GB);
    const content = readContentFile(path.join(folder.contentDir, 'image.iso'), 'image.iso');
    expect(content).toMatchObject({ size: THREE_GB, bytes: { length: 16_000 } });
    const { findings, paths } = await compiled(folder);
    expect(findings).toEqual([['image.iso', 'large-file-not-read', 'info']]);
    expect(paths).toEqual(['good.md']);
  });

  test('that is an article is read up to the bound', async () => {
    const folder = contentFolder({ 'long.md': sample({ title: 'A long article', id: 'long' }) });
    truncateSync(path.join(folder.contentDir, 'long.md'), THREE_GB);
    const { catalog, findings } = await compiled(folder);
    expect(catalog.article('long')?.name).toBe('A long article');
    expect(findings).toContainEqual(['long.md', 'file-too-large', 'error']);
  });

  test('that is an article by its header alone is read up to the bound too', async () => {
    const text = sample({ title: 'A long article', id: 'long', body: `<!--${'x\n'.repeat(1_100_000)}-->` });
    const { catalog, findings } = await compiled(contentFolder({ 'long.txt': text }));
    expect(catalog.article('long')?.name).toBe('A long article');
    expect(findings).toContainEqual(['long.txt', 'file-too-large', 'error']);
  });
});
