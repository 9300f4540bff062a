import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, temporaryFolder, writeFiles } from '../content-folder';

const hasGit = (() => {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    console.warn('git is not here: the tests of last changes are left out');
    return false;
  }
})();

/** Runs git as nobody in particular, at a moment of our choice. */
function git(folder: string, args: readonly string[], at = '2024-01-01T12:00:00Z'): void {
  const who = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const env = { ...process.env, ...who, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  execFileSync('git', ['-C', folder, '-c', 'init.defaultBranch=main', ...args], { env, stdio: 'pipe' });
}

function commit(folder: string, at: string): void {
  git(folder, ['add', '-A'], at);
  git(folder, ['commit', '-q', '--allow-empty', '-m', 'x'], at);
}

/** A content folder `docs` inside a repository, with one commit of 1 January 2024. */
function repository(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder();
  const contentDir = path.join(root, 'docs');
  git(root, ['init', '-q']);
  writeFiles(contentDir, files);
  commit(root, '2024-01-01T12:00:00Z');
  return { root, contentDir, outFile: path.join(temporaryFolder(), 'catalog.db') };
}

/** Slug → day of its last change, as a catalog compiled now tells it. */
async function daysOf(contentDir: string, outFile: string): Promise<Readonly<Record<string, string | undefined>>> {
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  const slugs = [...catalog.articles()].map(({ slug }) => slug);
  const days = Object.fromEntries(slugs.map((slug) => [slug, catalog.article(slug)?.changed?.on]));
  catalog.close();
  return days;
}

/** Slug → days of its creation and of its last change, of what changed since the beginning. */
async function listedOf(contentDir: string, outFile: string) {
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  const listed = catalog.changedSince('1971-01-01', '', 100);
  catalog.close();
  return Object.fromEntries(
    listed.map(({ slug, createdAt, changedAt }) => [slug, [createdAt?.slice(0, 10), changedAt?.slice(0, 10)]]),
  );
}

const A = sample({ id: 'a' });
const B = sample({ id: 'b', title: 'Bees' });

describe.runIf(hasGit)('the last change of an article', () => {
  test('is its last commit, in a folder of its own inside the repository', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A, 'x/b é.md': B });
    writeFiles(contentDir, { 'x/b é.md': `${B}\nMore.\n` });
    commit(root, '2024-03-03T23:30:00Z');
    writeFiles(root, { 'elsewhere.txt': 'x' });
    commit(root, '2024-04-04T00:00:00Z');
    expect(await daysOf(contentDir, outFile)).toEqual({ a: '2024-01-01', 'b-é': '2024-03-03' });
  });

  test('is unknown for what is not committed, and without a repository', async () => {
    const { contentDir, outFile } = repository({ 'a.md': A });
    writeFiles(contentDir, { 'new.md': B });
    expect(await daysOf(contentDir, outFile)).toEqual({ a: '2024-01-01', new: undefined });
    const plain = contentFolder({ 'a.md': A });
    expect(await daysOf(plain.contentDir, plain.outFile)).toEqual({ a: undefined });
  });

  test('does not change with a mere renaming, also of a whole folder', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A, 'x/b.md': B });
    renameSync(path.join(contentDir, 'x'), path.join(contentDir, 'y'));
    renameSync(path.join(contentDir, 'a.md'), path.join(contentDir, 'a2.md'));
    commit(root, '2024-05-05T00:00:00Z');
    expect(await daysOf(contentDir, outFile)).toEqual({ a2: '2024-01-01', b: '2024-01-01' });
  });

  test('comes with merges', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A, 'b.md': B });
    git(root, ['checkout', '-q', '-b', 'side']);
    writeFiles(contentDir, { 'b.md': `${B}\nSide.\n` });
    commit(root, '2024-02-02T00:00:00Z');
    git(root, ['checkout', '-q', 'main']);
    writeFiles(contentDir, { 'a.md': `${A}\nMain.\n` });
    commit(root, '2024-03-03T00:00:00Z');
    await daysOf(contentDir, outFile);
    git(root, ['merge', '-q', '--no-edit', 'side'], '2024-04-04T00:00:00Z');
    const expected = { a: '2024-03-03', b: '2024-02-02' };
    expect(await daysOf(contentDir, outFile)).toEqual(expected);
    expect(await daysOf(contentDir, `${outFile}.new`)).toEqual(expected);
  });

  test('is read on from the last time, and is then what a new catalog says', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A, 'b.md': B, 'c.md': sample({ id: 'c' }) });
    await daysOf(contentDir, outFile);
    renameSync(path.join(contentDir, 'a.md'), path.join(contentDir, 'a2.md'));
    rmSync(path.join(contentDir, 'b.md'));
    commit(root, '2024-02-02T00:00:00Z');
    writeFiles(contentDir, { 'c.md': `${sample({ id: 'c' })}\nMore.\n`, 'd.md': sample({ id: 'd' }) });
    commit(root, '2024-03-03T00:00:00Z');
    const expected = { a2: '2024-01-01', c: '2024-03-03', d: '2024-03-03' };
    expect(await daysOf(contentDir, outFile)).toEqual(expected);
    expect(await daysOf(contentDir, `${outFile}.new`)).toEqual(expected);
  });

  test('follows a commit of bytes that were compiled before it, and a history that was written anew', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A });
    writeFiles(contentDir, { 'b.md': B });
    expect(await daysOf(contentDir, outFile)).toEqual({ a: '2024-01-01', b: undefined });
    commit(root, '2024-02-02T00:00:00Z');
    expect(await daysOf(contentDir, outFile)).toEqual({ a: '2024-01-01', b: '2024-02-02' });
    git(root, ['commit', '-q', '--amend', '--no-edit'], '2024-06-06T00:00:00Z');
    expect(await daysOf(contentDir, outFile)).toEqual({ a: '2024-01-01', b: '2024-06-06' });
  });

  test('is unknown where a shallow clone was cut off, and known once it is whole', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A, 'b.md': B });
    writeFiles(contentDir, { 'b.md': `${B}\nMore.\n` });
    commit(root, '2024-02-02T00:00:00Z');
    writeFiles(contentDir, { 'b.md': `${B}\nStill more.\n` });
    commit(root, '2024-03-03T00:00:00Z');
    const clone = path.join(temporaryFolder(), 'clone');
    git(root, ['clone', '-q', '--depth', '2', `file://${root}`, clone]);
    const docs = path.join(clone, 'docs');
    expect(await daysOf(docs, outFile)).toEqual({ a: undefined, b: '2024-03-03' });
    git(clone, ['fetch', '-q', '--unshallow']);
    expect(await daysOf(docs, outFile)).toEqual({ a: '2024-01-01', b: '2024-03-03' });
  });

  test('leaves the catalog alone where nothing was committed', async () => {
    const { contentDir, outFile } = repository({ 'a.md': A });
    await compileCatalog({ contentDir, outFile });
    expect((await compileCatalog({ contentDir, outFile })).outcome).toBe('unchanged');
  });
});

describe.runIf(hasGit)('the creation of an article', () => {
  test('is its first commit, whatever it was renamed to and changed since, read at once or bit by bit', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A, 'b.md': B });
    expect(await listedOf(contentDir, outFile)).toEqual({
      a: ['2024-01-01', '2024-01-01'],
      b: ['2024-01-01', '2024-01-01'],
    });
    writeFiles(contentDir, { 'b.md': `${B}\nMore.\n`, 'c.md': sample({ id: 'c' }) });
    commit(root, '2024-02-02T00:00:00Z');
    renameSync(path.join(contentDir, 'b.md'), path.join(contentDir, 'b2.md'));
    rmSync(path.join(contentDir, 'a.md'));
    commit(root, '2024-03-03T00:00:00Z');
    writeFiles(contentDir, { 'a.md': A, 'c.md': `${sample({ id: 'c' })}\nMore.\n` });
    commit(root, '2024-04-04T00:00:00Z');
    const expected = {
      a: ['2024-04-04', '2024-04-04'],
      b2: ['2024-01-01', '2024-02-02'],
      c: ['2024-02-02', '2024-04-04'],
    };
    expect(await listedOf(contentDir, outFile)).toEqual(expected);
    expect(await listedOf(contentDir, `${outFile}.new`)).toEqual(expected);
  });

  test('is unknown where a shallow clone was cut off, and known once it is whole', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A });
    for (const [day, text] of [
      ['02-02', 'More.'],
      ['03-03', 'Still more.'],
    ] as const) {
      writeFiles(contentDir, { 'a.md': `${A}\n${text}\n` });
      commit(root, `2024-${day}T00:00:00Z`);
    }
    const clone = path.join(temporaryFolder(), 'clone');
    git(root, ['clone', '-q', '--depth', '2', `file://${root}`, clone]);
    const docs = path.join(clone, 'docs');
    expect(await listedOf(docs, outFile)).toEqual({ a: [undefined, '2024-03-03'] });
    git(clone, ['fetch', '-q', '--unshallow']);
    expect(await listedOf(docs, outFile)).toEqual({ a: ['2024-01-01', '2024-03-03'] });
  });
});

describe.runIf(hasGit)('an article that was not changed for long', () => {
  afterEach(() => void vi.useRealTimers());

  test('is old from the day it comes of age, and the catalog is made anew for it', async () => {
    const { root, contentDir, outFile } = repository({ 'a.md': A, 'data/site.json': '{ "staleAfterMonths": 6 }' });
    writeFiles(contentDir, { 'b.md': B });
    commit(root, '2024-05-01T00:00:00Z');
    vi.useFakeTimers({ toFake: ['Date'] });
    const rows = [
      ['2024-07-01T11:59:59Z', 'created', false, false],
      ['2024-07-01T12:00:00Z', 'updated', true, false],
      ['2024-08-01T12:00:00Z', 'unchanged', true, false],
      ['2024-11-01T00:00:00Z', 'updated', true, true],
      ['2029-11-01T00:00:00Z', 'unchanged', true, true],
    ] as const;
    const versions = new Set<string>();
    for (const [now, outcome, isOldA, isOldB] of rows) {
      vi.setSystemTime(new Date(now));
      const report = await compileCatalog({ contentDir, outFile });
      const catalog = openCatalog(outFile);
      const ages = ['a', 'b'].map((slug) => catalog.article(slug)?.changed?.isOld);
      expect([now, report.outcome, ...ages]).toEqual([now, outcome, isOldA, isOldB]);
      versions.add(report.info.version);
      catalog.close();
    }
    expect(versions.size).toBe(3);
  });

  test('is never old where the site sets no age', async () => {
    const { contentDir, outFile } = repository({ 'a.md': A, 'data/site.json': '{ "staleAfterMonths": 0 }' });
    await compileCatalog({ contentDir, outFile });
    expect(openCatalog(outFile).article('a')?.changed).toEqual({ on: '2024-01-01', isOld: false });
  });
});
