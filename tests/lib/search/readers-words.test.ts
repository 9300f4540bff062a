import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { catalogOf } from '../../components/drawing';
import { sample } from '../compile/content-folder';
import { sampleCatalog } from './sample-catalog';

let content: Awaited<ReturnType<typeof sampleCatalog>>;
let catalog: Catalog;
beforeAll(async () => {
  content = await sampleCatalog();
  catalog = content.catalog;
});
afterAll(() => content.close());

const ask = (q: string, limit = 10) => search(catalog, { q, limit });
const markedIn = (q: string) =>
  ask(q).results.flatMap(({ excerpt }) =>
    (excerpt?.marks ?? []).map(({ start, end }) => excerpt?.text.slice(start, end).toLowerCase() ?? ''),
  );

const file = (title: string, body: string) =>
  sample({ title, id: title.toLowerCase().replaceAll(' ', '-'), body: `# ${title}\n\n${body}\n` });

describe('the word "my"', () => {
  test('is no part of MySQL, which SQL finds all the same', async () => {
    const databases = await catalogOf({
      'one.md': file('Dump of MySQL', 'A dump fails.'),
      'two.md': file('Dump of Oracle', 'A dump fails.'),
    });
    const found = (q: string) => search(databases, { q, limit: 5 }).results.map(({ article }) => article.slug);
    expect(found('my')).toEqual([]);
    for (const q of ['sql', 'mysql', 'MySQL', 'my sql']) expect(found(q)[0], q).toBe('one');
  });

  test.each(['my restore failed', 'my backup failed', 'my database is gone'])(
    'puts no article of MySQL to the fore: %s',
    (q) => {
      const first = ask(q, 3).results.map(({ article }) => article.slug);
      expect(first.filter((slug) => slug.startsWith('mysql'))).toEqual([]);
    },
  );
});

describe('a word that was taken for another', () => {
  test('is told of, but not as a part of an error code', () => {
    const restore = { written: 'restroe', word: 'restore' };
    expect(ask('UserErrorRestroe').mended).toEqual([]);
    expect(ask('restroe UserErrorRestroe').mended).toContainEqual(restore);
  });
});

describe('a mark', () => {
  test('is of a form of the word, not of one that begins like it', () => {
    expect(ask('sever').mended).toEqual([{ written: 'sever', word: 'server' }]);
    expect(markedIn('sever').filter((word) => word.startsWith('several'))).toEqual([]);
    expect(markedIn('severe').filter((word) => word.startsWith('several'))).toEqual([]);
  });
});

describe('a notice', () => {
  test('shows results for several slips instead of saying that nobody mentions them', () => {
    const { mended, missing, isFar } = ask('postgress resotre');
    expect(mended.map(({ word }) => word)).toEqual(['postgres', 'restore']);
    expect([missing, isFar]).toEqual([[], false]);
  });

  test.each([
    ['café backup', 'café'],
    ['CAFÉ backup', 'CAFÉ'],
    ['cafe\u0301 backup', 'cafe\u0301'],
  ])('shows a word as it was typed: %s', (q, typed) => {
    expect(ask(q).missing).toEqual([typed]);
  });
});

describe('an address of this site', () => {
  test.each([
    'http://localhost:4310/articles/azure-vm-restore',
    'https://help.example:8443/articles/azure-vm-restore?x=1#step-2',
    '/articles/azure-vm-restore',
  ])('is answered by what it names, and by nothing else: %s', (q) => {
    const { answers, total, missing, mended } = ask(q);
    expect(answers).toMatchObject([{ kind: 'address', destination: { article: { slug: 'azure-vm-restore' } } }]);
    expect([total, missing, mended]).toEqual([0, [], []]);
  });

  test('that names nothing here is looked for by its path, not by its host and port', () => {
    const { missing, mended, results } = ask('http://localhost:4310/wiki/recover-deleted-postgresql-server');
    expect([...missing, ...mended.map(({ written }) => written)]).not.toContain('4310');
    expect(mended).not.toContainEqual(expect.objectContaining({ written: 'localhost' }));
    expect(results.map(({ article }) => article.slug)).toContain('postgresql-recover-deleted-server');
  });
});

describe('an excerpt', () => {
  test('is the passage that holds the code, whatever others say', async () => {
    const code = 'UserErrorTulipAlreadyExistsWithSameName';
    const body = `A user error: a tulip already exists with the same name.\n\n## Causes\n\n\`\`\`text\n${code}\n\`\`\`\n`;
    const garden = await catalogOf({ 'tulips.md': file('Tulips', body) });
    for (const q of [code, code.toLowerCase(), `${code} a user error with the same name of a tulip`]) {
      const excerpt = search(garden, { q, limit: 1 }).results[0]?.excerpt;
      expect(excerpt?.text, q).toContain(code);
      expect(
        excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end)),
        q,
      ).toContain(code);
    }
  });

  test('says more than the name of the article', () => {
    const [first] = ask('my restore failed').results;
    expect(first?.article.name).toBe('My restore failed');
    expect(first?.excerpt).toMatchObject({ kind: 'start', fragment: '' });
    expect(first?.article.description).toContain(first?.excerpt?.text.slice(0, 80));
  });
});

describe('plain words', () => {
  test.each([
    ['How do I get my deleted server back?', 'mysql-recover-deleted-server', 3],
    ['get back deleted server', 'postgresql-flexible-recover-deleted-server', 2],
    ['restore takes forever', 'azure-vm-restore-slow', 1],
  ])('lead to the article that answers: %s', (q, slug, place) => {
    const first = ask(q, place).results.map(({ article }) => article.slug);
    expect(first).toContain(slug);
    expect(first).not.toContain('postgresql-bring-back-one-table');
  });
});
