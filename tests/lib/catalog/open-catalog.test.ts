import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalog, CatalogMissingError, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { sample, writeFiles } from '../compile/content-folder';

const ELEMENT = { id: 'q', order: 1, controlType: 'textbox', displayLabel: 'Which oak?' };

const FORM = `---\n${JSON.stringify({ title: 'Oak questions', formElements: [ELEMENT] })}\n---`;

const FILES = {
  'data/products.json': JSON.stringify({ 7: { name: 'Oaks', group: 'Trees' }, 8: { name: 'Roses', group: 'Flowers' } }),
  'data/clouds.json': JSON.stringify({ public: { name: 'World', portal: 'portal.example.org' } }),
  'oak/plant.md': sample({ id: 'P-1', title: 'Plant an oak', products: '7', topics: '100' }),
  'oak/plant-mooncake.md': sample({
    id: 'p-2',
    title: 'Plant an oak',
    products: '7',
    topics: '100',
    clouds: 'mooncake',
    body: 'In China.',
  }),
  'oak/questions.md': sample({
    id: 'p-3',
    title: 'Scoping questions for oaks',
    products: '7',
    topics: '100',
    kind: 'problemScopingQuestions',
    body: FORM,
  }),
  'oak/acorns.md': sample({ id: 'p-4', title: 'Gather oak acorns', products: '7', topics: '200', body: 'Gather.' }),
  'oak/copy.md': sample({
    id: 'p-5',
    title: 'Gather oak acorns',
    kind: 'resource',
    products: '7',
    topics: '200',
    body: 'Gather.',
  }),
  'oak/leaf.md': sample({ id: 'p-6', title: 'Rake leaves', products: '7', topics: '', body: 'Rake.' }),
  'rose/oak-rose.md': sample({ id: 'r-1', title: 'Oak roses and acorns', products: '8', body: 'Roses.' }),
  'rose/chinese.md': sample({ id: 'r-2', title: '虚拟机备份失败', products: '8', body: '中文。' }),
  'rose/same-a.md': sample({ id: 'twice', title: 'Twice', products: '8', body: 'A.' }),
  'rose/same-b.md': sample({ id: 'Twice', title: 'Twice over', products: '8', body: 'B.' }),
};

let catalog: Catalog;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-test-'));
  writeFiles(path.join(folder, 'content'), FILES);
  const outFile = path.join(folder, 'catalog.db');
  await compileCatalog({ contentDir: path.join(folder, 'content'), outFile });
  catalog = openCatalog(outFile);
  return () => {
    catalog.close();
    rmSync(folder, { recursive: true });
  };
});

const slugsOf = (articles: readonly { readonly slug: string }[]) => articles.map((article) => article.slug);

function article(slug: string) {
  const found = catalog.article(slug);
  if (!found) throw new Error(`no article at ${slug}`);
  return found;
}

describe('what a catalog says about itself', () => {
  test('is how many articles it has and what was found in them', () => {
    expect(catalog.info).toMatchObject({ articleCount: 10, diagnosticCounts: { error: 0, warning: 1, info: 0 } });
    expect(catalog.info.bytes).toBeGreaterThan(10_000);
    expect(Date.parse(catalog.info.compiledAt)).toBeLessThanOrEqual(Date.now());
    expect([...catalog.diagnostics()].map((each) => each.code)).toEqual(['duplicate-article-id']);
  });

  test('is the clouds of the content data, and built-in names for the others', () => {
    expect(catalog.clouds.public).toEqual({ name: 'World', portal: 'portal.example.org' });
    expect(catalog.clouds.mooncake?.portal).toBe('portal.azure.cn');
  });

  test('is every article in path order', () => {
    const paths = Object.keys(FILES).filter((name) => name.endsWith('.md'));
    expect([...catalog.articles()]).toHaveLength(10);
    expect([...catalog.paths()].map((each) => each.path)).toEqual(paths.toSorted());
  });
});

describe('an address', () => {
  test('that is none gives nothing', () => {
    expect(catalog.article('nobody')).toBeUndefined();
    expect(catalog.product('nobody')).toBeUndefined();
    expect(catalog.topic('nobody')).toBeUndefined();
  });

  test.each([
    ['an article id', 'findArticleId', 'P-1', 'plant'],
    ['an article id in other letters, with blanks', 'findArticleId', ' p-1 ', 'plant'],
    ['a topic with one article', 'findTopicId', '0', undefined],
  ] as const)('by %s leads to its article', (_what, find, id, slug) => {
    const destination = catalog[find](id);
    const found = destination.kind === 'article' ? destination.article.slug : undefined;
    expect(found).toBe(slug);
  });

  test.each([
    ['an article id of two files', 'findArticleId', 'twice', ['same-a', 'same-b']],
    [
      'a topic of several, the solution for the public cloud first',
      'findTopicId',
      '100',
      ['plant', 'plant-mooncake', 'questions'],
    ],
  ] as const)('by %s gives the choice', (_what, find, id, slugs) => {
    const destination = catalog[find](id);
    expect(destination.kind === 'choice' && slugsOf(destination.articles)).toEqual(slugs);
  });

  test('by product id leads to the product', () => {
    expect(catalog.findProductId(' 7')).toMatchObject({ kind: 'product', product: { slug: 'oaks', articleCount: 6 } });
    expect(catalog.findProductId('70')).toEqual({ kind: 'nothing' });
  });

  test.each([
    [' p-1 ', true],
    ['twice', true],
    ['100', true],
    ['7', true],
    ['70', false],
    ['plant', false],
    ['how do plants grow', false],
  ])('is that of an ID: %j, %j', (text, isId) => {
    expect(catalog.isId(text)).toBe(isId);
    const finds = ['findArticleId', 'findTopicId', 'findProductId'] as const;
    expect(finds.some((find) => catalog[find](text).kind !== 'nothing')).toBe(isId);
  });

  test('in capitals is an old one', () => {
    expect(catalog.findOldSlug('PLANT')).toEqual({ kind: 'moved', slug: 'plant' });
    expect(catalog.findOldSlug('plant')).toEqual({ kind: 'nothing' });
  });

  test.each(['', '   ', "'; DROP TABLE articles; --", 'x'.repeat(10_000), '\u0000', '💥'])(
    'may be anything: %j',
    (id) => {
      for (const find of ['findArticleId', 'findTopicId', 'findProductId', 'findOldSlug'] as const) {
        expect(catalog[find](id)).toEqual({ kind: 'nothing' });
      }
      expect(catalog.article(id)).toBeUndefined();
    },
  );
});

describe('a product page', () => {
  test('groups articles by problem, best first, and keeps those under no topic apart', () => {
    const page = catalog.product('oaks');
    const problems = page?.problems.map(({ topic, articles }) => [topic.name, slugsOf(articles)]);
    expect(problems).toEqual([
      ['Gather oak acorns', ['acorns', 'copy']],
      ['Plant an oak', ['plant', 'plant-mooncake', 'questions']],
    ]);
    expect(slugsOf(page?.otherArticles ?? [])).toEqual(['leaf']);
  });

  test('is of a product that the list shows, by group and name', () => {
    expect(catalog.products().map(({ group, name }) => [group, name])).toEqual([
      ['Flowers', 'Roses'],
      ['Trees', 'Oaks'],
    ]);
  });
});

describe('related articles', () => {
  test('come with their reason, the strongest first, no body twice', () => {
    const related = catalog.related(article('plant').key, 10).map(({ slug, reason, shared }) => [slug, reason, shared]);
    expect(related).toEqual([
      ['questions', 'sameTopic', 'Plant an oak'],
      ['plant-mooncake', 'otherCloud', ''],
      ['acorns', 'sameFolder', ''],
      ['leaf', 'sameFolder', ''],
    ]);
  });

  test('are as many as asked for', () => {
    expect(slugsOf(catalog.related(article('plant').key, 2))).toEqual(['questions', 'plant-mooncake']);
    expect(catalog.related(article('plant').key, 0)).toEqual([]);
    expect(catalog.related(123_456, 5)).toEqual([]);
  });

  test('of one cloud are never of another, but for the article itself', () => {
    const reasons = catalog.related(article('plant-mooncake').key, 10).map(({ slug, reason }) => [slug, reason]);
    expect(reasons).toEqual([['plant', 'otherCloud']]);
  });
});

describe('the nearest articles', () => {
  test.each([
    ['/articles/acorn', 'acorns'],
    ['/articles/acrons', 'acorns'],
    ['/articles/plant-moncake', 'plant-mooncake'],
    ['/plant', 'plant'],
  ])('to %s begin with %s', (address, slug) => {
    expect(slugsOf(catalog.nearest(address, 3))).toContain(slug);
  });

  test('are none for what is like nothing, and any address is taken', () => {
    for (const address of ['', '/', '///', '/zzzzzz', '/%', '/"*', '/\0\0\0', `/${'q'.repeat(5000)}`]) {
      expect(catalog.nearest(address, 3)).toEqual([]);
    }
  });
});

test('a catalog that is not there is said to be missing', () => {
  expect(() => openCatalog('/nowhere/catalog.db')).toThrow(CatalogMissingError);
});
