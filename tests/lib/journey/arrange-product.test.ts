import { describe, expect, test } from 'vitest';
import type { ArticleSummary, ProductPage } from '@/lib/catalog';
import type { Kind } from '@/lib/format';
import { arrangeProduct, partOfProduct } from '@/lib/journey';

let lastKey = 0;

function article(name: string, more: Partial<ArticleSummary> = {}): ArticleSummary {
  lastKey += 1;
  const key = more.key ?? lastKey;
  const words = { name, slug: `a-${key}`, description: '', articleId: `id-${key}`, language: 'en', apart: '' };
  return { key, ...words, kind: 'generic', clouds: ['public'], stepCount: 0, group: key, ...more };
}

function pageOf(problems: Readonly<Record<string, readonly ArticleSummary[]>>, others: readonly ArticleSummary[] = []) {
  const product = { id: '7', slug: 'oak', name: 'Oak', group: 'Trees', articleCount: 9 };
  const page: ProductPage = {
    product,
    problems: Object.entries(problems).map(([name, articles]) => ({
      topic: { id: name, name, language: 'en', description: '', category: '', tags: [] },
      articles,
    })),
    topics: [],
    otherArticles: others,
  };
  return arrangeProduct(page);
}

const ofKind = (kind: Kind, name: string) => article(name, { kind });

const many = (count: number, name: string) => Array.from({ length: count }, (_, at) => article(`${name} ${at + 1}`));

const names = (entries: readonly { readonly article: ArticleSummary }[]) => entries.map((each) => each.article.name);

describe('the articles of a product', () => {
  test('are in one entry each, however many problems they solve', () => {
    const both = article('Both');
    expect(names(pageOf({ one: [both], two: [both] }).categories[0]?.entries ?? [])).toEqual(['Both']);
  });

  test('are one entry with their variants, led by the one for the worldwide cloud', () => {
    const china = article('Restore', { key: 901, group: 901, clouds: ['mooncake'], apart: 'Azure China' });
    const world = article('Restore', { key: 902, group: 901 });
    const [entry] = pageOf({ one: [china, world] }).categories[0]?.entries ?? [];
    expect([entry?.article.key, entry?.variants.map(({ key }) => key)]).toEqual([902, [901]]);
  });

  test('are flows first, then solutions, then forms', () => {
    const form = ofKind('problemScopingQuestions', 'A form');
    const flow = ofKind('TSG_Workflow', 'Z flow');
    expect(names(pageOf({}, [form, article('M'), flow]).categories[0]?.entries ?? [])).toEqual([
      'Z flow',
      'M',
      'A form',
    ]);
  });

  test('leave out fragments, which are lists of their own, the longest first', () => {
    const view = pageOf({}, [
      ofKind('rca', 'Cause'),
      article('M'),
      ofKind('diagnostics', 'B'),
      ofKind('diagnostics', 'C'),
    ]);
    expect(names(view.categories[0]?.entries ?? [])).toEqual(['M']);
    expect(view.fragments.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ['diagnostics', 2],
      ['rca', 1],
    ]);
    expect(view.counts).toEqual({ solutions: 1, guided: 0, checks: 0, forms: 0 });
  });
});

describe('kinds of problems', () => {
  test('are what titles begin with, where several do', () => {
    const leaf = { 'Leaves/Brown': many(3, 'x'), 'Leaves/Gone': many(3, 'y'), Bark: many(4, 'z') };
    const view = pageOf({ ...leaf, 'Roots - Wet': many(2, 'u'), 'Roots - Dry': many(2, 'v') });
    expect(view.categories.map(({ id, name, entries }) => [id, name, entries.length])).toEqual([
      ['leaves', 'Leaves', 6],
      ['roots', 'Roots', 4],
      ['other-problems', 'Other problems', 4],
    ]);
  });

  test('are else what titles speak of', () => {
    const view = pageOf({}, [...many(6, 'Restore a branch'), ...many(5, 'Cannot connect to the root')]);
    expect(view.categories.map(({ name }) => name)).toEqual(['Restore and recovery', 'Connectivity']);
  });

  test('leave out what nearly the whole product is about', () => {
    const backups = [
      ...many(9, 'Restore a leaf'),
      ...many(3, 'Restore is slow for a tree'),
      ...many(3, 'Restore to a network'),
    ];
    expect(pageOf({}, backups).categories.map(({ name }) => name)).toEqual([
      'Performance',
      'Connectivity',
      'Other problems',
    ]);
  });

  test('are not made of a few articles', () => {
    expect(pageOf({}, [...many(4, 'Restore'), ...many(4, 'Connect')]).categories).toHaveLength(1);
  });
});

describe('a part of a product', () => {
  const view = pageOf({}, [...many(70, 'Restore'), ...many(5, 'Connect'), ofKind('rca', 'Cause')]);
  const none = { category: '', kind: '', page: '' };

  test.each([
    ['a category', { category: 'connectivity' }, 5, 1],
    ['a kind, in any case', { kind: 'RCA' }, 1, 1],
    ['a page', { category: 'restore-and-recovery', page: '3' }, 10, 3],
    ['no page past the last', { category: 'restore-and-recovery', page: '99' }, 10, 3],
    ['no page that is no number', { category: 'restore-and-recovery', page: 'x' }, 30, 3],
  ])('is %s', (_what, query, length, pageCount) => {
    const part = partOfProduct(view, { ...none, ...query });
    expect([part?.entries.length, part?.pageCount]).toEqual([length, pageCount]);
  });

  test.each([[none], [{ ...none, category: 'nothing' }], [{ ...none, kind: 'generic' }]])(
    '%j is the whole',
    (query) => {
      expect(partOfProduct(view, query)).toBeUndefined();
    },
  );
});
