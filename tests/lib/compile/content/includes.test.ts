import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from '../content-folder';

const WITH_INCLUDE = sample({ body: '[!INCLUDE [tip](includes/tip.md)]' });

it('publishes the text of an included file with the article, and no page for it', async () => {
  const { contentDir, outFile } = contentFolder({ 'a.md': WITH_INCLUDE, 'includes/tip.md': 'Water it.' });
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  expect(catalog.article('a')?.pieces?.introHtml).toBe('<p>Water it.</p>');
  expect([...catalog.paths()].map((each) => each.path)).toEqual(['a.md']);
});

it('compiles who uses a file again when that file changes, goes, or comes back', async () => {
  const { contentDir, outFile } = contentFolder({ 'a.md': WITH_INCLUDE, 'b.md': sample({ id: 'b' }) });
  const textAfter = async (): Promise<readonly [number, string | undefined]> => {
    const { compiled } = await compileCatalog({ contentDir, outFile });
    return [compiled, openCatalog(outFile).article('a')?.pieces?.text];
  };
  expect(await textAfter()).toEqual([2, 'Grow a garden\ntip']);
  writeFiles(contentDir, { 'includes/tip.md': 'Water it.' });
  expect(await textAfter()).toEqual([2, 'Grow a garden\nWater it.']);
  writeFiles(contentDir, { 'includes/tip.md': 'Water it twice.' });
  expect(await textAfter()).toEqual([2, 'Grow a garden\nWater it twice.']);
  rmSync(path.join(contentDir, 'includes'), { recursive: true });
  expect(await textAfter()).toEqual([1, 'Grow a garden\ntip']);
});

it('publishes no page for a file without a header that another takes in, wherever it is, as long as that does', async () => {
  const { contentDir, outFile } = contentFolder({
    'a.md': sample({ body: '[!INCLUDE [tip](parts/tip.md)]' }),
    'parts/tip.md': 'Water it.',
    'parts/headed.md': sample({ id: 'headed' }),
    'parts/alone.md': 'Alone.',
  });
  const pathsAfter = async (): Promise<readonly string[]> => {
    await compileCatalog({ contentDir, outFile });
    return [...openCatalog(outFile).paths()].map((each) => each.path);
  };
  expect(await pathsAfter()).toEqual(['a.md', 'parts/alone.md', 'parts/headed.md']);
  writeFiles(contentDir, { 'a.md': sample({ body: '[!INCLUDE [x](parts/headed.md)]' }) });
  expect(await pathsAfter()).toEqual(['a.md', 'parts/alone.md', 'parts/headed.md', 'parts/tip.md']);
  writeFiles(contentDir, { 'parts/headed.md': sample({ id: 'headed', body: '[!INCLUDE [x](alone.md)]' }) });
  expect(await pathsAfter()).toEqual(['a.md', 'parts/headed.md', 'parts/tip.md']);
});
