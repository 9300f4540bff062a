import { expect, test } from 'vitest';
import type { CompiledFile } from '@/lib/compile/content/compiled-file';
import { DEFAULT_CONTENT_DATA } from '@/lib/compile/content/read-content-data';
import type { ReadContent } from '@/lib/compile/content/read-content-file';
import { compilePaths } from '@/lib/compile/pool/compile-paths';
import { contentFolder } from '../content-folder';

const asOther = (path: string, hash: string): CompiledFile => ({ role: 'other', path, hash, diagnostics: [] });

const COMPILERS = {
  compileFile: ({ bytes }: ReadContent, path: string) => {
    if (bytes.length === 3) throw new TypeError('x is undefined');
    return asOther(path, 'laid out');
  },
  compileAsText: (_: ReadContent, path: string, _data: unknown, reason: string) => asOther(path, reason),
};

const taskOf = (dir: string) => ({ folders: [{ dir, mount: '' }], data: DEFAULT_CONTENT_DATA });

test('shows a file at which compiling fails as text, and lays out the others', () => {
  const { contentDir } = contentFolder({ 'a.md': 'fine', 'b.md': 'odd', 'c.md': 'fine' });
  const files = compilePaths(['a.md', 'b.md', 'c.md'], taskOf(contentDir), COMPILERS);
  expect(files).toEqual([
    asOther('a.md', 'laid out'),
    asOther('b.md', 'a defect: x is undefined'),
    asOther('c.md', 'laid out'),
  ]);
});

test('ends a file that takes too long, and lays out the others', () => {
  const { contentDir } = contentFolder({ 'a.md': 'fine', 'b.md': 'slow!', 'c.md': 'fine' });
  const compileFile = (content: ReadContent, path: string) => {
    while (content.bytes.length === 5);
    return COMPILERS.compileFile(content, path);
  };
  const task = { ...taskOf(contentDir), longestMs: 500 };
  expect(compilePaths(['a.md', 'b.md', 'c.md'], task, { ...COMPILERS, compileFile })).toEqual([
    asOther('a.md', 'laid out'),
    asOther('b.md', 'it took more than 0.5 s'),
    asOther('c.md', 'laid out'),
  ]);
});

test('tells why a file could not be read, and goes on', () => {
  const { contentDir } = contentFolder({ 'a.md': 'fine' });
  const files = compilePaths(['gone.md', 'a.md'], taskOf(contentDir), COMPILERS);
  expect(files).toEqual([
    { role: 'unread', path: 'gone.md', trouble: { kind: 'unreadable', reason: 'ENOENT' } },
    asOther('a.md', 'laid out'),
  ]);
});

test('says which file it is at', () => {
  const { contentDir } = contentFolder({ 'a.md': 'fine', 'b.md': 'fine' });
  const begun: number[] = [];
  compilePaths(['a.md', 'b.md'], taskOf(contentDir), COMPILERS, (at) => begun.push(at));
  expect(begun).toEqual([0, 1]);
});
