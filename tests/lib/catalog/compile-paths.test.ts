import { expect, test } from 'vitest';
import { compilePaths } from '@/lib/catalog/compile-paths';
import { DEFAULT_CONTENT_DATA } from '@/lib/catalog/default-content-data';
import { contentFolder } from './content-folder';

test('names the file at which compiling fails', () => {
  const { contentDir } = contentFolder({ 'a.md': 'fine', 'b.md': 'odd' });
  const task = { contentDir, data: DEFAULT_CONTENT_DATA };
  const compile = () =>
    compilePaths(['a.md', 'b.md'], task, (bytes, path) => {
      if (bytes.length === 3) throw new TypeError('x is undefined');
      return { role: 'other', path, hash: '' };
    });
  expect(compile).toThrow(`${contentDir}/b.md could not be compiled: x is undefined`);
});

test('tells why a file could not be read, and goes on', () => {
  const { contentDir } = contentFolder({ 'a.md': 'fine' });
  const task = { contentDir, data: DEFAULT_CONTENT_DATA };
  const files = compilePaths(['gone.md', 'a.md'], task, (_bytes, path) => ({ role: 'other', path, hash: 'h' }));
  expect(files).toEqual([
    { role: 'unread', path: 'gone.md', reason: 'ENOENT' },
    { role: 'other', path: 'a.md', hash: 'h' },
  ]);
});
