import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { relatedArticles, search, suggest } from '@/lib/search';
import { sample } from '../compile/content-folder';
import { GARDEN, gardenCatalog } from './made-up-catalog';
import { sampleCatalog } from './sample-catalog';

const namesOf = (catalog: Catalog, q: string) =>
  search(catalog, { q, limit: 10 }).results.map(({ article }) => article.slug);

describe('a search', () => {
  test.each([
    ['a word of the title', 'pruning', 'unabletoprunerosebush'],
    ['another form of a word', 'pruned', 'unabletoprunerosebush'],
    ['words glued together in the file name', 'rose bush', 'unabletoprunerosebush'],
    ['a synonym', 'trimming', 'unabletoprunerosebush'],
    ['a synonym of two words', 'heat my glass house', 'greenhouse'],
    ['a name in parts', 'green house heating', 'greenhouse'],
    ['a name in one word', 'greenhouse', 'greenhouse'],
    ['words glued together by the reader', 'wateringtulips', 'watering'],
    ['a slip in a long word', 'waterign tulips', 'watering'],
    ['the beginning of a word', 'water tul', 'watering'],
    ['a word of the body', 'shears', 'unabletoprunerosebush'],
    ['an option of a form', 'ammonia', 'questions'],
    ['text of a script without blanks', '数据库', 'zh'],
    ['one character of such a script', '还', 'zh'],
  ])('finds an article by %s', async (_, q, slug) => {
    expect(namesOf(await gardenCatalog(), q)[0]).toBe(slug);
  });

  test('puts a solution before a card with the same words', async () => {
    expect(namesOf(await gardenCatalog(), 'tulips cutting in water').slice(0, 1)).toEqual(['cutting-tulips']);
  });

  test('puts a card first where its whole title was asked for', async () => {
    const catalog = await gardenCatalog({
      'roses/other.md': GARDEN['roses/card.md']?.replaceAll('Cut tulips', 'Lift bulbs') ?? '',
    });
    expect(namesOf(catalog, 'lift bulbs')[0]).toBe('other');
  });

  test('shows variants for other clouds under one result', async () => {
    const { results } = search(await gardenCatalog(), { q: 'watering tulips', limit: 10 });
    expect(results[0]?.article.clouds).toEqual(['public']);
    expect(results[0]?.variants.map(({ slug }) => slug)).toEqual(['watering-mooncake']);
    expect(results.slice(1).map(({ article }) => article.slug)).not.toContain('watering-mooncake');
  });

  test('shows the variant of the cloud that is asked for', async () => {
    const { results, total } = search(await gardenCatalog(), { q: 'watering tulips', cloud: 'mooncake', limit: 10 });
    expect(results.map(({ article }) => article.slug)).toEqual(['watering-mooncake']);
    expect(total).toBe(1);
  });

  test('puts an article for another cloud alone behind those for the reader, unless the query names that cloud', async () => {
    const catalog = await gardenCatalog({
      'roses/china.md': sample({
        title: 'Dig up bulbs',
        id: 'china',
        clouds: 'mooncake',
        body: '# Dig up bulbs\n\nDig, dig, dig.\n',
      }),
      'roses/all.md': sample({ title: 'Dig up bulbs', id: 'all', body: '# Dig up bulbs in autumn\n\nDig.\n' }),
    });
    expect(namesOf(catalog, 'dig up bulbs')[0]).toBe('all');
    expect(namesOf(catalog, 'dig up bulbs mooncake')[0]).toBe('china');
    const offered = (q: string) => {
      const articles = suggest(catalog, q, 9).flatMap((each) => (each.kind === 'article' ? [each.article] : []));
      return articles.map(({ slug }) => slug);
    };
    expect(offered('dig up bul')[0]).toBe('all');
    expect(offered('mooncake dig up bul')[0]).toBe('china');
  });

  test('counts each facet under the other filters', async () => {
    const catalog = await gardenCatalog();
    const all = search(catalog, { q: 'tulips', limit: 10 });
    expect(all.facets.products).toContainEqual({ value: '16221', count: 1 });
    const narrow = search(catalog, { q: 'tulips', product: '16221', limit: 10 });
    expect(narrow.results.map(({ article }) => article.slug)).toEqual(['cutting-tulips']);
    expect(narrow.facets.products).toEqual(all.facets.products);
    expect(narrow.facets.kinds).toEqual([{ value: 'generic', count: 1 }]);
  });

  test('cuts the best passage, marks the words in it, and names the step it opens at', async () => {
    const [result] = search(await gardenCatalog(), { q: 'branch above the bud', limit: 1 }).results;
    expect(result?.excerpt).toMatchObject({ fragment: 'step-2', kind: 'step' });
    const { text, marks } = result?.excerpt ?? { text: '', marks: [] };
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['branch', 'above', 'bud']);
  });

  test.each([
    ['0x8007', ['0x80073610']],
    ['error 0X80073', ['0x80073610']],
    ['UserErrorPrun', ['UserErrorPruningShearsBlunt']],
    ['usual', []],
    ['0x80073610', ['0x80073610']],
  ])('suggests the codes that %s begins, as articles write them', async (typed, codes) => {
    const body = '# Blunt shears\n\nIt fails with UserErrorPruningShearsBlunt.\n';
    const catalog = await gardenCatalog({ 'blunt.md': sample({ title: 'Blunt shears', id: 'blunt', body }) });
    const offered = suggest(catalog, typed, 9).flatMap((each) =>
      each.kind === 'answer' && each.answer.kind === 'code' ? [each.answer.code] : [],
    );
    expect(offered).toEqual(codes);
  });

  test('shows prose before commands that say the same, and the command to who pasted it', async () => {
    const body =
      '# Trellises\n\nThey lean.\n\n```azurecli\naz trellis tighten --force\n```\n\n## Why\n\nTighten a trellis at dusk.\n';
    const catalog = await gardenCatalog({ 'beds.md': sample({ title: 'Trellises', id: 'lean', body }) });
    const excerpt = (q: string) => search(catalog, { q, limit: 1 }).results[0]?.excerpt;
    expect(excerpt('tighten trellis')).toMatchObject({ text: 'Tighten a trellis at dusk.', isCode: false });
    expect(excerpt('az trellis tighten --force')).toMatchObject({ text: 'az trellis tighten --force', isCode: true });
  });

  test('says which words it took for others', async () => {
    expect(search(await gardenCatalog(), { q: 'tulpis', limit: 1 }).mended).toEqual([
      { written: 'tulpis', word: 'tulips' },
    ]);
  });

  test('leaves a word alone that some article holds, however common its neighbor is', async () => {
    const cases = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `cases/case-${at}.md`,
        sample({ title: `Case ${at}`, id: `case-${at}`, body: `# Case ${at}\n\nEvery case is a case.\n` }),
      ]),
    );
    const cafe = sample({ title: 'Tables', id: 'tables', body: '# Tables\n\nFor the café in the garden.\n' });
    const catalog = await gardenCatalog({ ...cases, 'garden/tables.md': cafe });
    for (const q of ['cafe', 'café', 'CAFÉ']) {
      const { mended, results } = search(catalog, { q, limit: 5 });
      expect([mended, results[0]?.article.slug], q).toEqual([[], 'tables']);
    }
  });

  test.each([
    ['pg15', 'PG-15'],
    ['PG-15', 'pg15'],
    ['PG 15', 'pg15'],
    ['pg15', 'PG 15'],
    ['80070005', '0x80070005'],
    ['0x80070005', '80070005'],
    ['0x80070005', 'error 0X80070005'],
    ['C#', 'C#'],
    ['c++', 'C++'],
    ['.NET', 'ASP.NET'],
    ['aspnet', 'ASP.NET'],
    ['14.2', '14.2.1.0'],
    ['14.2.1.0', '14.2.1.0'],
    ['14.2.1.7', '14.2.1.0'],
    ['v14.2.1.0', '14.2.1.0'],
  ])('finds by %s the article that says %s, and no other', async (q, written) => {
    const body = `# Ladder\n\nStands on ${written} alone.\n`;
    const others = sample({ title: 'C, F and net', id: 'other', body: '# Other\n\nOf C and F with 14 and 2.\n' });
    const catalog = await gardenCatalog({
      'tools/ladder.md': sample({ title: 'Ladder', id: 'ladder', body }),
      'tools/other.md': others,
    });
    expect(namesOf(catalog, q)).toEqual(['ladder']);
  });

  test('pages through the same results in the same order', async () => {
    const catalog = await gardenCatalog();
    const all = search(catalog, { q: 'tulips water', limit: 10 }).results.map(({ article }) => article.slug);
    const pages = all.map(
      (_, offset) => search(catalog, { q: 'tulips water', limit: 1, offset }).results[0]?.article.slug,
    );
    expect(pages).toEqual(all);
  });

  test('finds the same after any order of small compiles as after one', async () => {
    const catalog = await gardenCatalog();
    const again = await gardenCatalog();
    expect(namesOf(again, 'tulips')).toEqual(namesOf(catalog, 'tulips'));
  });
});

describe('what a query names', () => {
  test.each([
    ['a constant', 'ERROR_FROST_TOO_DEEP', 'unabletoprunerosebush'],
    ['a hexadecimal code', '0x80073610', 'greenhouse'],
    ['a code with words before it', 'Error code: 0x80073610.', 'greenhouse'],
    ['a name of words', 'SoilMoistureTooHigh', 'watering'],
  ])('by %s stands first with the articles that hold it', async (_, q, slug) => {
    const [answer] = search(await gardenCatalog(), { q, limit: 5 }).answers;
    expect(answer).toMatchObject({ kind: 'code' });
    expect(answer?.kind === 'code' && answer.articles[0]?.slug).toBe(slug);
  });

  test.each([
    'https://help.example.org/articles/greenhouse?x=1#step-2',
    '/articles/greenhouse',
    '/articles/greenhouse.md',
    'https://help.example.org/Articles/Greenhouse).',
    '[the greenhouse](https://help.example.org/articles/greenhouse)',
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhelp.example.org%2Farticles%2Fgreenhouse&data=05%7C01',
    'https://help.example.org/flows/greenhouse/summary?q1=Yes',
    'https://help.example.org/engineer/articles/greenhouse',
    'https://help.example.org/de/articles/greenhouse#step-2',
    '/de/articles/greenhouse',
  ])('by the address %s is that article', async (q) => {
    expect(search(await gardenCatalog(), { q, limit: 1 }).answers).toMatchObject([
      { kind: 'address', destination: { kind: 'article', article: { slug: 'greenhouse' } } },
    ]);
  });
});

describe('over the sample content', () => {
  let catalog: Catalog;
  let close: () => void;
  beforeAll(async () => {
    ({ catalog, close } = await sampleCatalog());
  }, 120_000);
  afterAll(() => close());

  test('every id of every kind is answered first', () => {
    for (const { slug, articleId } of catalog.articles()) {
      const record = catalog.article(slug);
      const ids = [
        { space: 'a', id: articleId },
        ...(record?.topics.map(({ id }) => ({ space: 't', id })) ?? []),
        ...(record?.products
          .filter(({ id }) => catalog.findProductId(id).kind === 'product')
          .map(({ id }) => ({ space: 'p', id })) ?? []),
      ];
      for (const { space, id } of ids.filter((each) => each.id !== '')) {
        for (const q of [id, ` ${id.toUpperCase()}\n`]) {
          const { answers } = search(catalog, { q, limit: 1 });
          expect(
            answers.some((answer) => answer.kind === 'id' && answer.space === space),
            `${space} ${id}`,
          ).toBe(true);
        }
      }
    }
  });

  test('suggestions for a title typed letter by letter hold it before its end', () => {
    const title = 'Recover a deleted MySQL server';
    const offered = suggest(catalog, title.slice(0, 22), 8);
    expect(offered.some((each) => each.kind === 'article' && each.article.name === title)).toBe(true);
  });

  test('related articles come with a reason, are as many as asked for, and never the article itself', () => {
    const reasons = new Set(['sameTopic', 'otherCloud', 'sameProduct', 'similarWords', 'sameFolder']);
    for (const { key } of [...catalog.articles()].slice(0, 40)) {
      const related = relatedArticles(catalog, key, 5);
      expect(related.map((each) => each.key)).not.toContain(key);
      expect(related.length).toBeLessThanOrEqual(5);
      for (const { reason } of related) expect(reasons).toContain(reason);
    }
  });

  test('any text is answered with marks inside the excerpt', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.constantFrom('backup', '备份', 'VM_ERROR'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (words) => {
        for (const { excerpt } of search(catalog, { q: words.join(' '), limit: 5 }).results) {
          let last = 0;
          for (const { start, end } of excerpt?.marks ?? []) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(excerpt?.text.length ?? 0);
        }
      }),
    );
  });
});
