import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { catalogOf } from '../../components/drawing';
import { sample } from '../compile/content-folder';
import { GARDEN } from './made-up-catalog';

const SOLUTIONS = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `lawns/lawn-${at}.md`,
    sample({
      title: `Lawn ${at}`,
      id: `lawn-${at}`,
      body: '# Lawns\n\nMower error 619 is for another page. Mower, mower.\n',
    }),
  ]),
);

const fragment = (title: string, kind: string) =>
  sample({ title, id: title, kind, body: `# ${title}\n\nSee the manual.\n` });

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    ...GARDEN,
    ...SOLUTIONS,
    'lawns/card.md': fragment('Mower does not start with error 53', 'TSG_Content'),
    'lawns/check.md': fragment('Blade of the mower is blocked by grass', 'diagnostics'),
    'lawns/blade.md': sample({
      title: 'Blade fell off lawn mower',
      id: 'blade',
      body: '# Blade fell off lawn mower\n\nGlue it.\n',
    }),
    'lawns/code.md': sample({ title: 'Codes', id: 'code', body: '# Codes\n\n0x80070777 is shown.\n' }),
    'lawns/cause.md': fragment('Mower ran out of oil', 'rca'),
  });
});

const first = (q: string) => search(catalog, { q, limit: 3 }).results[0]?.article.slug;

describe('a fragment', () => {
  test.each([
    ['a number in its title', 'mower error 53', 'card'],
    ['most of its title', 'my mower: blade blocked by wet grass', 'check'],
    ['all of its title', 'mower ran out of oil', 'cause'],
  ])('comes first that agrees with the query in %s', (_, q, slug) => {
    expect(first(q)).toBe(slug);
  });

  test('stays behind solutions that say as much of what was asked', () => {
    expect(first('mower page')).toMatch(/^lawn-/);
  });
});

test('a title that is quoted beside a code goes before articles that hold the code', () => {
  expect(first('Error 0x80070777: blade fell off lawn mower')).toBe('blade');
});
