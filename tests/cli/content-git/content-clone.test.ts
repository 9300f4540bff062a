import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ContentClone, checkedOut, clonedContentDir, fetchContent } from '../../../cli/content-git/content-clone';
import { readGitAddress } from '../../../cli/content-git/git-address';
import { temporaryFolder } from '../../lib/compile/content-folder';
import { type GitServer, startGitServer } from './git-server';

const LONG = 60_000;

function cloneOf(address: string): ContentClone {
  return { address: readGitAddress(address, ['http', 'file']), folder: path.join(temporaryFolder(), 'clone') };
}

function fetchIt(clone: ContentClone, milliseconds = LONG, protocols: readonly string[] = ['http']): Promise<string> {
  return fetchContent(clone, { protocols, signal: AbortSignal.timeout(milliseconds) });
}

function namesIn(clone: ContentClone): readonly string[] {
  return readdirSync(clonedContentDir(clone))
    .filter((name) => name !== '.git')
    .toSorted();
}

async function served(
  files: Readonly<Record<string, string>>,
  fragment = '',
): Promise<readonly [GitServer, ContentClone]> {
  const server = await startGitServer();
  server.commit(files);
  return [server, cloneOf(server.url + fragment)];
}

describe('content of a repository', () => {
  it('is the newest commit of its branch, without history', async () => {
    const [server, clone] = await served({ 'a.md': '1' });
    const second = server.commit({ 'a.md': '2', 'b.md': '1' });
    expect(await fetchIt(clone)).toBe(second);
    expect(namesIn(clone)).toEqual(['README.md', 'a.md', 'b.md']);
    expect(readFileSync(path.join(clone.folder, '.git', 'shallow'), 'utf8').trim()).toBe(second);
  });

  it('follows what is pushed, also by force, and what is removed', async () => {
    const [server, clone] = await served({ 'a.md': '1', 'b.md': '1' });
    await fetchIt(clone);
    const second = server.commit({ 'a.md': '2', 'b.md': null });
    expect(await fetchIt(clone)).toBe(second);
    expect(namesIn(clone)).toEqual(['README.md', 'a.md']);
    server.git('reset', '-q', '--hard', 'HEAD~1');
    const forced = server.commit({ 'c.md': '1' });
    expect(await fetchIt(clone)).toBe(forced);
    expect(namesIn(clone)).toEqual(['README.md', 'a.md', 'b.md', 'c.md']);
    expect(readFileSync(path.join(clone.folder, 'a.md'), 'utf8')).toBe('1');
  });

  it('is a folder of another branch, of which nothing else is fetched', async () => {
    const [server, clone] = await served({ 'a.md': '1' }, '#next/2:docs/en');
    server.commit({ 'docs/en/b.md': '1', 'other/large.md': 'x' }, 'next/2');
    await fetchIt(clone);
    expect(namesIn(clone)).toEqual(['b.md']);
    expect(existsSync(path.join(clone.folder, 'other'))).toBe(false);
  });

  it('is as it was fetched, whatever was done to it on this machine', async () => {
    const [, clone] = await served({ 'a.md': '1' });
    const head = await fetchIt(clone);
    writeFileSync(path.join(clone.folder, 'a.md'), 'changed');
    writeFileSync(path.join(clone.folder, 'more.md'), 'new');
    writeFileSync(path.join(clone.folder, '.git', 'index.lock'), '');
    writeFileSync(path.join(clone.folder, '.git', 'shallow.lock'), '');
    expect(await fetchIt(clone)).toBe(head);
    expect(namesIn(clone)).toEqual(['README.md', 'a.md']);
    expect(readFileSync(path.join(clone.folder, 'a.md'), 'utf8')).toBe('1');
  });

  it.each([
    ['objects are gone', (git: string) => rmSync(path.join(git, 'objects'), { recursive: true })],
    ['index is empty', (git: string) => truncateSync(path.join(git, 'index'))],
    ['settings are zeros', (git: string) => writeFileSync(path.join(git, 'config'), Buffer.alloc(99))],
    ['newest commit is empty', (git: string) => truncateSync(path.join(git, 'refs', 'stepwise', 'newest'))],
    ['list of commits is damaged', (git: string) => writeFileSync(path.join(git, 'shallow'), 'x')],
  ])('comes in a new clone where the %s', async (_, damage) => {
    const [server, clone] = await served({ 'a.md': '1' });
    await fetchIt(clone);
    damage(path.join(clone.folder, '.git'));
    const head = server.commit({ 'b.md': '1' });
    expect(await fetchIt(clone)).toBe(head);
    expect(namesIn(clone)).toEqual(['README.md', 'a.md', 'b.md']);
    expect(readdirSync(path.dirname(clone.folder))).toEqual(['clone']);
  });

  it('runs no hook', async () => {
    const [server, clone] = await served({ 'a.md': '1' });
    await fetchIt(clone);
    const mark = path.join(clone.folder, '..', 'ran');
    const hooks = path.join(clone.folder, '.git', 'hooks');
    mkdirSync(hooks);
    for (const name of ['post-checkout', 'reference-transaction'])
      writeFileSync(path.join(hooks, name), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
    const head = server.commit({ 'a.md': '2' });
    expect(await fetchIt(clone)).toBe(head);
    expect(existsSync(mark)).toBe(false);
  });
});

describe('a repository that gives nothing', () => {
  /** What is checked out stays, and the next fetch works again. */
  async function keepsItsContent(server: GitServer, clone: ContentClone, head: string): Promise<void> {
    expect(await checkedOut(clone, { protocols: [], signal: AbortSignal.timeout(LONG) })).toBe(head);
    expect(namesIn(clone)).toEqual(['README.md', 'a.md']);
    server.behave('serves');
    const next = server.commit({ 'b.md': '1' });
    expect(await fetchIt(clone)).toBe(next);
  }

  it('because it says nothing is not waited for without end', async () => {
    const [server, clone] = await served({ 'a.md': '1' });
    const head = await fetchIt(clone);
    server.behave('stalls');
    await expect(fetchIt(clone, 500)).rejects.toThrow(/git \w+ took too long and was stopped/);
    await keepsItsContent(server, clone, head);
  });

  it('because it talks nonsense is told of in words', async () => {
    const [server, clone] = await served({ 'a.md': '1' });
    const head = await fetchIt(clone);
    server.behave('talks nonsense');
    await expect(fetchIt(clone)).rejects.toThrow(/^fatal: /);
    await keepsItsContent(server, clone, head);
  });

  it('because the branch is gone is told of by its name', async () => {
    const [server, clone] = await served({ 'a.md': '1' }, '#gone');
    server.git('branch', 'gone');
    const head = await fetchIt(clone);
    server.git('branch', '-D', 'gone');
    await expect(fetchIt(clone)).rejects.toThrow(/couldn't find remote ref gone/);
    server.git('branch', 'gone');
    expect(await fetchIt(clone)).toBe(head);
  });

  it('because nobody is there does not show the password of its address', async () => {
    const clone = cloneOf('http://someone:s3cret@127.0.0.1:1/help.git');
    const failure = await fetchIt(clone).catch((error: unknown) => String(error));
    expect(failure).toMatch(/Failed to connect|unable to access/);
    expect(failure).not.toContain('s3cret');
    expect(readFileSync(path.join(clone.folder, '.git', 'config'), 'utf8')).not.toContain('s3cret');
  });

  it('because its protocol is not allowed is not asked', async () => {
    const [server] = await served({ 'a.md': '1' });
    const clone = cloneOf(`file://${server.git('rev-parse', '--absolute-git-dir')}`);
    await expect(fetchIt(clone)).rejects.toThrow(/transport 'file' not allowed/);
    expect(await fetchIt(clone, LONG, ['file'])).toBe(server.git('rev-parse', 'HEAD'));
  });
});
