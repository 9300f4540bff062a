import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { contentFileOf, createFile, openFile, saveFile, storePicture } from '@/lib/studio';

const top = mkdtempSync(path.join(tmpdir(), 'stepwise-studio-'));
const dir = path.join(top, 'content');
const folders = [{ dir, mount: '' }];
const file = path.join(dir, 'sql', 'restore.md');
const TEXT = '\uFEFF<properties\r\n    pageTitle="Restore"\r\n/>\r\n\r\n# Restore\r\n\r\nWords.\n';

afterAll(() => rmSync(top, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, TEXT);
});

function opened() {
  const known = openFile(file);
  if (known === undefined) throw new Error('the file can’t be opened');
  return known;
}

describe('saving', () => {
  it('writes not one byte where nothing was changed', () => {
    const { text, base } = opened();
    const before = statSync(file);
    expect(saveFile(file, { text, base })).toEqual({ kind: 'saved', base });
    expect(statSync(file).ino).toBe(before.ino);
    expect(readFileSync(file, 'utf8')).toBe(TEXT);
  });

  it('changes the changed line alone: mark, line ends, and mode stay', () => {
    chmodSync(file, 0o640);
    const { text, base } = opened();
    expect(saveFile(file, { text: text.replace('Words.', 'Other words.'), base }).kind).toBe('saved');
    expect(readFileSync(file, 'utf8')).toBe(TEXT.replace('Words.', 'Other words.'));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.dirname(file))).toEqual(['restore.md']);
  });

  it('leaves a file alone that somebody else wrote meanwhile, and gives what is in it', () => {
    const { text, base } = opened();
    writeFileSync(file, 'theirs\r\n');
    const saved = saveFile(file, { text: `${text}mine\n`, base });
    expect(saved).toMatchObject({ kind: 'changed', theirs: { text: 'theirs\n' } });
    expect(readFileSync(file, 'utf8')).toBe('theirs\r\n');
  });

  it('doesn’t bring a file back that somebody else took away', () => {
    const { text, base } = opened();
    rmSync(file);
    expect(saveFile(file, { text, base })).toEqual({ kind: 'gone' });
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it('of two who opened the same file loses neither: the second one is told', () => {
    const [first, second] = [opened(), opened()];
    expect(saveFile(file, { text: `${first.text}first\n`, base: first.base }).kind).toBe('saved');
    const refused = saveFile(file, { text: `${second.text}second\n`, base: second.base });
    expect(refused.kind === 'changed' && refused.theirs.text).toContain('first');
    expect(readFileSync(file, 'utf8')).toContain('first');
  });

  it('opens no file that isn’t UTF-8', () => {
    writeFileSync(file, Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    expect(openFile(file)).toBeUndefined();
  });
});

describe('a path', () => {
  it.each([
    '../secret.md',
    'sql/../../secret.md',
    '/etc/passwd.md',
    'sql//restore.md',
    './sql/restore.md',
    'sql\\restore.md',
    'sql/restore.md\0.md',
    '.git/hook.md',
    'sql/restore.txt',
    'sql',
    '',
    'C:/restore.md',
  ])('%j is refused', (name) => {
    expect(contentFileOf(folders, name).kind).toBe('refused');
  });

  it('through a link that leads out of the folder is refused, for new files too', () => {
    const outside = path.join(top, 'outside');
    mkdirSync(outside, { recursive: true });
    writeFileSync(path.join(outside, 'secret.md'), 'secret');
    symlinkSync(outside, path.join(dir, 'out'));
    symlinkSync(path.join(outside, 'secret.md'), path.join(dir, 'secret.md'));
    symlinkSync(path.join(outside, 'later'), path.join(dir, 'broken'));
    for (const name of ['out/secret.md', 'out/new.md', 'secret.md', 'broken/new.md'])
      expect(contentFileOf(folders, name).kind).toBe('refused');
    expect(createFile(folders, 'out/new.md', 'words').kind).toBe('refused');
    expect(readdirSync(outside)).toEqual(['secret.md']);
  });

  it('of a file, and of one that isn’t there yet, is where the folder is', () => {
    expect(contentFileOf(folders, 'sql/restore.md')).toMatchObject({ kind: 'file', exists: true });
    expect(contentFileOf(folders, 'new/deep/file.md')).toMatchObject({ kind: 'file', exists: false });
    expect(contentFileOf([{ dir, mount: 'help' }], 'help/sql/restore.md')).toMatchObject({
      kind: 'file',
      exists: true,
    });
    expect(contentFileOf([{ dir, mount: 'help' }], 'sql/restore.md').kind).toBe('refused');
  });
});

describe('a new file', () => {
  it('is written with its folders, and never over another', () => {
    expect(createFile(folders, 'new/deep/file.md', 'words\n')).toEqual({ kind: 'created' });
    expect(readFileSync(path.join(dir, 'new', 'deep', 'file.md'), 'utf8')).toBe('words\n');
    expect(createFile(folders, 'new/deep/file.md', 'others\n').kind).toBe('refused');
    expect(readFileSync(path.join(dir, 'new', 'deep', 'file.md'), 'utf8')).toBe('words\n');
  });
});

describe('a picture', () => {
  const png = (more: string) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(more)]);

  it('is stored beside its article, once, and never over another', () => {
    const store = (wish: string, more: string) => storePicture(folders, 'sql/restore.md', wish, png(more));
    expect(store('', 'one')).toEqual({ kind: 'stored', name: 'restore-picture.png' });
    expect(store('', 'one')).toEqual({ kind: 'stored', name: 'restore-picture.png' });
    expect(store('', 'two')).toEqual({ kind: 'stored', name: 'restore-picture-2.png' });
    expect(store('..\\..\\Übersicht Nr 1.PNG', 'three')).toEqual({ kind: 'stored', name: 'bersicht-nr-1.png' });
    expect(readdirSync(path.dirname(file)).toSorted()).toEqual([
      'bersicht-nr-1.png',
      'restore-picture-2.png',
      'restore-picture.png',
      'restore.md',
    ]);
  });

  it('is refused where it is none, too large, or has no article', () => {
    const refused = (article: string, bytes: Uint8Array) => storePicture(folders, article, 'a.png', bytes).kind;
    expect(refused('sql/restore.md', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('refused');
    expect(refused('sql/restore.md', Buffer.concat([png(''), Buffer.alloc(10_000_001)]))).toBe('refused');
    expect(refused('sql/none.md', png(''))).toBe('refused');
    expect(refused('../a.md', png(''))).toBe('refused');
    expect(readdirSync(path.dirname(file))).toEqual(['restore.md']);
  });
});
