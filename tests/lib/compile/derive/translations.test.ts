import { describe, expect, it, test } from 'vitest';
import { catalogFor, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { findTranslations, type TranslationFacts } from '@/lib/compile/derive/translations';
import { search } from '@/lib/search';
import { contentFolder, sample, writeFiles } from '../content-folder';

function facts(path: string, language: string, articleId = ''): Omit<TranslationFacts, 'key'> {
  return { path, language, articleId, kind: 'generic' };
}

describe('translations of one article', () => {
  it.each<[string, readonly Omit<TranslationFacts, 'key'>[], readonly (readonly [number, number])[]]>([
    ['are in files with a language in their names', [facts('a/x.de-de.md', 'de'), facts('a/x.md', 'en')], [[0, 1]]],
    [
      'are in folders beside each other',
      [facts('articles.ja-jp/a/x.md', 'ja'), facts('articles/a/x.md', 'en'), facts('fr-fr/articles/a/x.md', 'fr')],
      [
        [0, 1],
        [2, 1],
      ],
    ],
    ['have one article ID', [facts('x.md', 'en', 'ID'), facts('y.md', 'zh-Hans', 'id')], [[1, 0]]],
    ['are known by the file that names no language', [facts('a/x.fr-fr.md', 'fr'), facts('a/x.md', 'de')], [[0, 1]]],
    [
      'are those that were translated, where others still are copies',
      [
        facts('articles.zh-cn/x.md', 'en', 'id'),
        facts('articles/x.md', 'en', 'id'),
        facts('articles/x.de-de.md', 'de', 'id'),
        facts('articles/en-francais.md', 'fr', 'id'),
      ],
      [
        [2, 1],
        [3, 1],
      ],
    ],
    ['are not in one language', [facts('x.de-de.md', 'en'), facts('x.md', 'en')], []],
    [
      'are not told by an ID that two articles in one language bear',
      [facts('x.md', 'en', 'id'), facts('y.md', 'en', 'id'), facts('z.md', 'de', 'id')],
      [],
    ],
    ['are not articles without an ID', [facts('x.md', 'en'), facts('y.md', 'de')], []],
    [
      'are joined by path and by ID',
      [facts('x.de-de.md', 'de', 'id'), facts('x.md', 'en', 'id'), facts('other.md', 'fr', 'id')],
      [
        [0, 1],
        [2, 1],
      ],
    ],
  ])('%s', (_, articles, expected) => {
    const keyed = articles.map((article, key) => ({ ...article, key }));
    expect([...findTranslations(keyed, 'en')]).toEqual(expected);
  });
});

it('are known by the one in the site’s language', () => {
  const keyed = [facts('x.md', 'en', 'id'), facts('y.md', 'pt', 'id')].map((article, key) => ({ ...article, key }));
  expect([...findTranslations(keyed, 'pt-BR')]).toEqual([[0, 1]]);
});

const page = (title: string, language: string, body: string) =>
  sample({ title, id: 'restore', topics: '1001', extra: `language="${language}"`, body: `# ${title}\n\n${body}\n` });

const FILES = {
  'articles/restore.md': page('Restore a server', 'en', 'Choose a point in time. Error code 40613.'),
  'articles.de-de/restore.md': page('Server wiederherstellen', 'de', 'Wählen Sie einen Zeitpunkt. Fehlercode 40613.'),
  'articles/restore.ja-jp.md': page('サーバーを復元する', 'ja', '復元する時点を選びます。エラー コード 40613。'),
  'articles/other.md': sample({ title: 'Back up a server', id: 'backup', topics: '1001' }),
};

test('an article in three languages is one in every list, in the reader’s language', async () => {
  const { contentDir, outFile } = contentFolder(FILES);
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  const german = catalogFor(catalog, ['de', 'en']);
  expect(catalog.article('restore')?.languages.map(({ language, slug }) => [language, slug])).toEqual([
    ['en', 'restore'],
    ['de', 'restore-de'],
    ['ja', 'restore-ja'],
  ]);
  expect(catalog.article('restore-ja')?.languages).toEqual(catalog.article('restore')?.languages);
  expect(catalog.translationOf('restore', 'ja-JP')?.slug).toBe('restore-ja');
  expect(catalog.translationOf('restore-ja', 'en')?.slug).toBe('restore');
  expect(catalog.translationOf('restore', 'fr')).toBeUndefined();
  expect(catalog.findArticleId('restore')).toMatchObject({ kind: 'article', article: { slug: 'restore' } });
  expect(german.findArticleId('restore')).toMatchObject({ kind: 'article', article: { slug: 'restore-de' } });
  const [product] = catalog.products();
  expect(product?.articleCount).toBe(2);
  const names = german
    .product(product?.slug ?? '')
    ?.problems.flatMap(({ articles }) => articles.map(({ name }) => name));
  expect(names).toEqual(['Back up a server', 'Server wiederherstellen']);
  const other = catalog.article('other');
  expect(german.related(other?.key ?? 0, 5).map(({ slug }) => slug)).toEqual(['restore-de']);
  const own = catalog.article('restore-de');
  expect(german.related(own?.key ?? 0, 5).map(({ slug }) => slug)).toEqual(['other']);
  expect([...catalog.diagnostics()].map(({ code }) => code)).toEqual([]);
  catalog.close();
});

test('search gives an article once: in the reader’s language, or in that of the query', async () => {
  const { contentDir, outFile } = contentFolder(FILES);
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  const found = (q: string, ...languages: readonly string[]) =>
    search(catalogFor(catalog, languages), { q, limit: 10 }).results.map(({ article }) => article.slug);
  expect(found('40613', 'en')).toEqual(['restore']);
  expect(found('40613', 'de', 'en')).toEqual(['restore-de']);
  expect(found('40613', 'ja')).toEqual(['restore-ja']);
  expect(found('wiederherstellen', 'en')).toEqual(['restore-de']);
  expect(found('wiederherstellen', 'ja', 'en')).toEqual(['restore-de']);
  expect(found('restore', 'en')).toEqual(['restore']);
  catalog.close();
});

test.each<[string, string]>([
  ['en', 'restore en, restore-de de, restore-ja ja'],
  ['de', 'restore de, restore-en en, restore-ja ja'],
])(
  'versions have addresses by one name where the site’s language is %s, and keep those that they had',
  async (language, expected) => {
    const files = {
      'articles/restore.md': FILES['articles/restore.md'],
      'articles/restore.de-de.md': FILES['articles.de-de/restore.md'],
      'articles/restore.ja-jp.md': FILES['articles/restore.ja-jp.md'],
      'data/site.json': JSON.stringify({ language }),
    };
    const { contentDir, outFile } = contentFolder(files);
    const addresses = async () => {
      await compileCatalog({ contentDir, outFile, keepAddresses: true });
      const catalog = openCatalog(outFile);
      const found = [...catalog.articles()].map(({ slug }) => `${slug} ${catalog.article(slug)?.language}`);
      catalog.close();
      return found.toSorted().join(', ');
    };
    expect(await addresses()).toBe(expected.split(', ').toSorted().join(', '));
    writeFiles(contentDir, { 'data/site.json': JSON.stringify({ language: language === 'en' ? 'de' : 'en' }) });
    expect(await addresses()).toBe(expected.split(', ').toSorted().join(', '));
  },
);

test('small compiles say of translations what one compile says', async () => {
  const files: Record<string, string> = { ...FILES };
  const { contentDir, outFile } = contentFolder(files);
  await compileCatalog({ contentDir, outFile });
  const told = (file: string) => {
    const catalog = openCatalog(file);
    const all = [...catalog.articles()].map(({ slug }) => [
      slug,
      catalog.article(slug)?.languages.map(({ language, name, slug: of }) => [language, name, of]),
    ]);
    catalog.close();
    return all;
  };
  const edits: readonly Readonly<Record<string, string>>[] = [
    { 'articles.de-de/restore.md': page('Server zurückholen', 'de', 'Wählen Sie einen Zeitpunkt.') },
    { 'articles/restore.fr-fr.md': page('Restaurer un serveur', 'fr', 'Choisissez un moment.') },
    { 'articles/restore.md': page('Bring a server back', 'en', 'Choose a point in time.') },
    { 'articles/restore.ja-jp.md': page('Restore it again', 'en', 'Choose the point in time that you want.') },
  ];
  for (const edit of edits) {
    Object.assign(files, edit);
    writeFiles(contentDir, edit);
    await compileCatalog({ contentDir, outFile });
    const whole = contentFolder(files);
    await compileCatalog({ contentDir: whole.contentDir, outFile: whole.outFile });
    expect(told(outFile)).toEqual(told(whole.outFile));
  }
});

test('a link of a translation leads to the translation of what it names, else to the original', async () => {
  const german = page('Server wiederherstellen', 'de', 'Lesen Sie [mehr](more.md) und [anderes](other.md).');
  const { contentDir, outFile } = contentFolder({
    'articles/restore.md': page('Restore a server', 'en', 'Read [more](more.md) and [other](other.md).'),
    'articles/restore.de-de.md': german,
    'articles/more.md': sample({ title: 'More', id: 'more' }),
    'articles/more.de-de.md': sample({ title: 'Mehr', id: 'more', extra: 'language="de"' }),
    'articles/other.md': sample({ title: 'Other', id: 'other' }),
    'articles.fr-fr/restore.md': page('Restaurer un serveur', 'fr', 'Lisez [plus](more.md) et [autre](other.md).'),
  });
  await compileCatalog({ contentDir, outFile });
  const catalog = openCatalog(outFile);
  const linksOf = (slug: string) => [
    ...new Set(JSON.stringify(catalog.article(slug)?.pieces).match(/\/articles\/[a-z-]+/g)),
  ];
  expect(linksOf('restore')).toEqual(['/articles/more', '/articles/other']);
  expect(linksOf('restore-de')).toEqual(['/articles/more-de', '/articles/other']);
  expect(linksOf('restore-fr')).toEqual(['/articles/more', '/articles/other']);
  expect([...catalog.diagnostics()].map(({ code }) => code)).toEqual([]);
  catalog.close();
});
