import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { derived, givesSame, noteReads, requestCatalog, withReads, withRequest } from '@/lib/request';

const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-reads-'));
let first: Catalog;
let second: Catalog;

/** Compiles two articles, of which the second says `text`. */
async function compiled(name: string, text: string): Promise<Catalog> {
  const contentDir = path.join(folder, 'content');
  mkdirSync(contentDir, { recursive: true });
  const write = (slug: string, words: string) =>
    writeFileSync(
      path.join(contentDir, `${slug}.md`),
      `<properties pageTitle="${slug}" articleId="id-${slug}" selfHelpType="generic" productPesIds="7" />\n# ${slug}\n\n${words}\n`,
    );
  write('kept', 'The same words.');
  write('changed', text);
  const outFile = path.join(folder, `${name}.db`);
  await compileCatalog({ contentDir, outFile });
  return openCatalog(outFile);
}

/** What is read of the first catalog in a request, and whether it is the same in both. */
async function outlives(read: (catalog: Catalog) => unknown, questions = {}): Promise<readonly [boolean, boolean]> {
  const { reads } = await withRequest({ catalog: first, posted: undefined }, async () => read(requestCatalog()));
  return [givesSame(first, reads, questions), givesSame(second, reads, questions)];
}

beforeAll(async () => {
  first = await compiled('first', 'Words of the first edition.');
  second = await compiled('second', 'Words of the second edition.');
});

afterAll(() => {
  first.close();
  second.close();
  rmSync(folder, { recursive: true });
});

describe('a page', () => {
  it.each<[string, (catalog: Catalog) => unknown]>([
    ['an article that did not change', (catalog) => catalog.article('kept')],
    ['one that is not there', (catalog) => catalog.article('nowhere')],
    ['where an id leads', (catalog) => catalog.findArticleId('id-changed')],
    ['a product', (catalog) => catalog.product('product-7')],
    ['the number of articles', (catalog) => catalog.info.articleCount],
    ['nothing', () => undefined],
  ])('that asks for %s outlives the catalog', async (_, read) => {
    expect(await outlives(read)).toEqual([true, true]);
  });

  it('that asks for an article that changed holds for the first catalog alone', async () => {
    const read = (catalog: Catalog) => [catalog.article('kept'), catalog.article('changed')];
    expect(await outlives(read)).toEqual([true, false]);
  });

  it.each<[string, (catalog: Catalog) => unknown]>([
    ['the version', (catalog) => catalog.info.version],
    ['the search index', (catalog) => catalog.searchIndex.articleCount],
    ['all articles', (catalog) => [...catalog.articles()]],
    ['all findings', (catalog) => [...catalog.diagnostics()]],
    ['more than can be asked again', (catalog) => Array.from({ length: 500 }, (_, at) => catalog.article(`a-${at}`))],
  ])('that asks for %s depends on everything', async (_, read) => {
    expect(await outlives(read)).toEqual([false, false]);
  });

  it('that was posted to is never kept', async () => {
    const { reads } = await withRequest({ catalog: first, posted: new TextEncoder().encode('a=b') }, async () =>
      requestCatalog().products(),
    );
    expect(reads).toBeUndefined();
  });

  it('depends on what it derives from much by that alone', async () => {
    const count = (catalog: Catalog) => catalog.searchIndex.articleCount;
    const read = (catalog: Catalog) => derived('count', [], () => count(catalog));
    expect(await outlives(read, { count })).toEqual([true, true]);
    expect(await outlives(read, { count: (catalog: Catalog) => (catalog === second ? 3 : 2) })).toEqual([true, false]);
    expect(await outlives(read)).toEqual([false, false]);
  });

  it('depends on what was made earlier and kept as if it had made it', async () => {
    const kept = withReads(first, (catalog) => catalog.article('changed'));
    expect(await outlives(() => noteReads(kept.reads))).toEqual([true, false]);
    expect(await outlives((catalog) => withReads(catalog, (watched) => watched.article('changed')))).toEqual([
      true,
      false,
    ]);
    expect(await outlives((catalog) => withReads(catalog, (watched) => watched.searchIndex))).toEqual([false, false]);
  });

  it('depends on nothing by a name that no catalog has, nor by a question that it does not ask', async () => {
    const look = (catalog: Catalog) => [Reflect.get(catalog, 'then'), catalog.readerLanguages, catalog.article.name];
    expect(await outlives(look)).toEqual([true, true]);
    expect(withReads(first, (watched) => [Reflect.get(watched, 'then'), watched.readerLanguages]).reads).toEqual([]);
    expect(withReads(first, (watched) => watched.paths).reads).toBeUndefined();
  });

  it('reads the same from a catalog that is watched', async () => {
    const { result } = await withRequest({ catalog: first, posted: undefined }, async () => {
      const catalog = requestCatalog();
      return [
        catalog.article('kept'),
        catalog.products(),
        { ...first.info, ...spread(catalog.info) },
        [...catalog.paths()],
      ];
    });
    expect(result).toEqual([first.article('kept'), first.products(), first.info, [...first.paths()]]);
  });
});

function spread({ version, articleCount, bytes, compiledAt, compiledOn }: Catalog['info']) {
  return { version, articleCount, bytes, compiledAt, compiledOn };
}
