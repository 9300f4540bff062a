import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { splitWords, stemOf } from '@/lib/words';
import { contentFolder, sample, writeFiles } from '../compile/content-folder';

const VOCABULARY = 'alpha beta gamma delta garden garden2 other outside text walls rose one two three about tulip';

/** What the index holds, with paths in place of keys, which differ between catalogs. */
function indexContent(file: string) {
  const catalog = openCatalog(file);
  const index = catalog.searchIndex;
  const stems = new Set(splitWords(VOCABULARY).map(stemOf));
  const words = [...stems].flatMap((stem) =>
    index.wordsOfStem(stem).map(({ word, keys, bytes }) => {
      return `${word} ${[...keys]
        .map((key, at) => `${index.pathOf(key)}:${bytes[at]}`)
        .toSorted()
        .join(' ')}`;
    }),
  );
  const near = splitWords(VOCABULARY).flatMap((word) =>
    index.spelledLike(word.slice(1)).map((each) => `${each.word} ${each.count}`),
  );
  const texts = [...catalog.articles()].map(({ key }) => ({ heads: index.heads(key), passages: index.passages(key) }));
  catalog.close();
  return { words: words.toSorted(), near: near.toSorted(), texts };
}

const edit = fc.record({
  file: fc.constantFrom('a/one.md', 'a/two.md', 'b/tulipgarden.md', 'c.md'),
  action: fc.constantFrom('write', 'write', 'write', 'remove'),
  title: fc.constantFrom('Alpha beta', 'Gamma delta', 'Alpha'),
  topics: fc.constantFrom('', '100', '100, 200'),
  body: fc.constantFrom('# H\n\nWalls of text.\n', '# H\n\nGarden walls, rose walls.\n', '# Other\n'),
  name: fc.constantFrom('Garden', 'Outside'),
});

test('an index brought up to date by small compiles is that of one compile', async () => {
  const law = fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }), async (rounds) => {
    const { contentDir, outFile, folder } = contentFolder({ 'z.md': sample({ title: 'Garden rose' }) });
    for (const edits of rounds) {
      for (const { file, action, name, ...fields } of edits) {
        if (action === 'remove') rmSync(path.join(contentDir, file), { force: true });
        else
          writeFiles(contentDir, {
            [file]: sample(fields),
            'data/products.json': `{ "16222": { "name": "${name}" } }`,
          });
      }
      await compileCatalog({ contentDir, outFile });
    }
    await compileCatalog({ contentDir, outFile });
    const fresh = path.join(folder, 'fresh.db');
    await compileCatalog({ contentDir, outFile: fresh });
    expect(indexContent(outFile)).toEqual(indexContent(fresh));
  });
  await fc.assert(law, { numRuns: 15 });
}, 120_000);
