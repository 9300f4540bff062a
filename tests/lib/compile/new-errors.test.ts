import { describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from './content-folder';

const BROKEN = (name: string, before = ''): string =>
  sample({ id: name, body: `${before}See [this](/articles/${name}).` });

function content(files: Readonly<Record<string, string>>) {
  const { contentDir, outFile } = contentFolder(files);
  const compile = () => compileCatalog({ contentDir, outFile, workers: 1, isRefusedForNewErrors: true });
  const titles = () => {
    const catalog = openCatalog(outFile);
    const found = [...catalog.articles()].map(({ slug }) => slug);
    catalog.close();
    return found;
  };
  return { compile, titles, write: (more: Readonly<Record<string, string>>) => writeFiles(contentDir, more) };
}

describe('a compile that refuses new errors', () => {
  it('keeps the old catalog, names them, and takes the content once they are gone', async () => {
    const { compile, titles, write } = content({ 'a.md': sample({ id: 'a' }) });
    await compile();
    write({ 'b.md': BROKEN('gone'), 'c.md': sample({ id: 'c' }) });
    await expect(compile()).rejects.toThrow(
      /new errors, so the old catalog stays: b\.md:15 dead-link: the link "\/articles\/gone"/,
    );
    expect(titles()).toEqual(['a']);
    write({ 'b.md': sample({ id: 'b' }) });
    await compile();
    expect(titles().toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('takes content with errors where there was nothing before, and goes on with those it has', async () => {
    const { compile, titles, write } = content({ 'a.md': BROKEN('gone') });
    await compile();
    write({ 'a.md': BROKEN('gone', 'A line above.\n\n'), 'b.md': sample({ id: 'b' }) });
    await compile();
    expect(titles().toSorted()).toEqual(['a', 'b']);
  });

  it('counts the same error once more as a new one', async () => {
    const { compile, write } = content({ 'a.md': BROKEN('gone') });
    await compile();
    write({ 'a.md': BROKEN('gone', 'See [this](/articles/gone).\n\n') });
    await expect(compile()).rejects.toThrow(/a\.md:/);
  });
});
