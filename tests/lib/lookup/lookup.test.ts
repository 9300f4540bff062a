import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { csvText, type LookupRow, lookUp, MOST_IDS, MOST_NEAREST, readIdList } from '@/lib/lookup';
import { article, catalogOf } from '../../components/drawing';

const ID = '8d101db0-6b0e-4c39-9a34-0d2f6a1e7b11';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'restore.md': article(
      { articleId: ID, supportTopicIds: '100', productPesIds: '16222' },
      '# Restore a server\n\nText.\n',
    ),
    'one.md': article({ articleId: 'twice', productPesIds: '100' }, '# One\n\nText.\n'),
    'two.md': article({ articleId: 'twice', supportTopicIds: '100' }, '# Two\n\nText.\n'),
    'data/aliases.json': JSON.stringify({ before: { to: 'restore' }, gone: { to: null, reason: 'It closed.' } }),
    'data/products.json': '{ "16222": { "name": "PostgreSQL" }, "100": { "name": "Hundred" } }',
  });
});

describe('a pasted list', () => {
  it.each([
    ['one a line, of any line end', 'a\r\nb\n\n c ', ['a', 'b', 'c']],
    [
      'wrapped by mail programs, as Markdown, and as flows',
      '‹https://help.example/t/100›\n[x](https://help.example/articles/restore.MD).\nhttps://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhelp.example%2Fa%2Ftwice&data=05\nhttps://help.example/flows/one/summary?q=1',
      ['100', 'restore', 'twice', 'one'],
    ],
    ['with quotes, commas and brackets around them', '"a",\n\'b\';\n[c]\n(d)', ['a', 'b', 'c', 'd']],
    ['twice, in other letters', 'A\na', ['A']],
    [
      'as addresses',
      'https://help.example/articles/restore.md?x=1#step-2\n/t/100\nhttp://x/a/id%201/\nhttps://x/de/flows/one/step-1',
      ['restore', '100', 'id 1', 'one'],
    ],
    ['of nothing', ' \n,\n"" ', []],
  ])('is read %s', (_how, text, ids) => {
    expect(readIdList(text).map(({ id }) => id)).toEqual(ids);
  });

  it('keeps what was pasted beside each id', async () => {
    const { rows } = await lookUp(' https://help.example/articles/restore?x=1 \n16222', catalog);
    expect(rows.map(({ asked, pasted }) => [asked, pasted])).toEqual([
      ['restore', 'https://help.example/articles/restore?x=1'],
      ['16222', '16222'],
    ]);
  });

  it('says which lines hold each id, and keeps the first as it was pasted', async () => {
    const lines = ['"16222",', '', '\t/articles/restore#step-1', '16222', 'none', ' RESTORE'];
    const of = ({ asked, pasted, places }: LookupRow) => [asked, pasted, places];
    expect((await lookUp(lines, catalog)).rows.map(of)).toEqual([
      ['16222', '"16222",', [0, 3]],
      ['restore', '/articles/restore#step-1', [2, 5]],
      ['none', 'none', [4]],
    ]);
    expect((await lookUp(lines.join('\r\n'), catalog)).rows).toEqual((await lookUp(lines, catalog)).rows);
  });

  it('never throws, whatever was pasted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const { rows, lookedUp } = await lookUp(text, catalog);
        expect(rows.length).toBeGreaterThanOrEqual(lookedUp);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an id', () => {
  it.each([
    [ID.toUpperCase(), [['article', 'Restore a server', '/articles/restore']]],
    [
      'twice',
      [
        ['article', 'One', '/articles/one'],
        ['article', 'Two', '/articles/two'],
      ],
    ],
    [
      '100',
      [
        ['topic', expect.any(String), '/t/100'],
        ['product', 'Hundred', '/products/hundred'],
      ],
    ],
    ['16222', [['product', 'PostgreSQL', '/products/postgresql']]],
    ['postgresql', [['product', 'PostgreSQL', '/products/postgresql']]],
    ['Restore', [['slug', 'Restore a server', '/articles/restore']]],
    ['before', [['oldName', 'Restore a server', '/articles/restore']]],
    ['gone', [['retired', '', '']]],
    [ID.replace('0d2f', '0d3f'), [['unknown', 'Restore a server', '/articles/restore']]],
    ['restor', [['unknown', 'Restore a server', '/articles/restore']]],
    ['99999', [['unknown', '', '']]],
  ])('%s is told for what it is', async (id, expected) => {
    expect((await lookUp(id, catalog)).rows.map(({ kind, name, address }) => [kind, name, address])).toEqual(expected);
  });

  it('beyond the most of one list is not looked up, and that is said', async () => {
    const text = Array.from({ length: MOST_IDS + 7 }, (_, at) => `id-${at}`).join('\n');
    expect(await lookUp(text, catalog)).toMatchObject({ asked: MOST_IDS + 7, lookedUp: MOST_IDS, unknown: MOST_IDS });
  });
});

describe('a list of what nobody knows', () => {
  const list = Array.from({ length: MOST_IDS }, (_, at) => `restor-${at}`).join('\n');

  it('has the nearest article for its first ids alone', async () => {
    const { rows } = await lookUp(list, catalog);
    expect(rows.map(({ name }) => name !== '')).toEqual(rows.map((_, at) => at < MOST_NEAREST));
  });

  it('lets others have their turn, however long it takes', async () => {
    const slow = { ...catalog, topic: (id: string) => pause(2, () => catalog.topic(id)) };
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await lookUp(list, slow);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });

  it('is looked up as far as its rows may go', async () => {
    const [one] = [...catalog.articles()];
    const many = { kind: 'choice', articles: Array.from({ length: 300 }, () => one) };
    const found = await lookUp(list, Object.assign({ ...catalog }, { findArticleId: () => many }));
    expect([found.asked, found.lookedUp, found.rows.length]).toEqual([MOST_IDS, 3, 900]);
  });
});

/** Keeps the thread for some milliseconds, as a slow disk would. */
function pause<Result>(milliseconds: number, work: () => Result): Result {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
  return work();
}

describe('a table as CSV', () => {
  const row = (text: string): string => csvText({ head: ['x'], rows: [[text, 'end']] }).split('\r\n')[1] ?? '';

  it.each([
    ['plain text', 'Restore', 'Restore,end'],
    ['commas and quotes', 'a, "b"', '"a, ""b""",end'],
    ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")",end'],
    ['a formula with a plus', '+1', "'+1,end"],
    ['a formula with a minus', '-2+3', "'-2+3,end"],
    ['a formula with an at sign', '@SUM(A1)', "'@SUM(A1),end"],
    ['a formula behind blanks', '  =1', "'  =1,end"],
    ['a formula behind a tab', '\t=1', "'\t=1,end"],
  ])('keeps %s harmless and whole', (_what, text, expected) => {
    expect(row(text)).toBe(expected);
  });

  it('gives no cell that computes, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const csv = csvText({ head: ['x'], rows: [[text]] });
        expect(csv.startsWith('\uFEFFx\r\n')).toBe(true);
        expect(csv.slice(4)).not.toMatch(/^"?\s*[=+\-@]/);
      }),
    );
  });
});
