import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { catalogOf } from '../../components/drawing';
import { sample } from '../compile/content-folder';
import { GARDEN } from './made-up-catalog';

const BILLS = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `bills/bill-${at}.md`,
    sample({ title: `Bill ${at}`, id: `bill-${at}`, body: `# Bill ${at}\n\nThis month was billed by wire.\n` }),
  ]),
);

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({ ...GARDEN, ...BILLS });
});

const ask = (q: string) => search(catalog, { q, limit: 10 });

describe('a word that no article holds', () => {
  test.each([
    ['a slip, alone', 'tulpis', ['tulips']],
    ['a slip that goes with the rest', 'waterign of tulips', ['watering']],
    ['swapped letters at its beginning', 'utlips in water', ['tulips']],
    ['a word with another beginning that has nothing to do with the rest', 'greenhouse killed', []],
    ['a word of another matter', 'tulips wird', []],
  ])('is replaced by what was meant, or not at all: %s', (_, q, mended) => {
    expect(ask(q).mended.map(({ word }) => word)).toEqual(mended);
  });

  test('is replaced where it is one of several slips of words that go together', () => {
    const { mended, missing, results } = ask('waterign tulpis');
    expect(mended.map(({ word }) => word)).toEqual(['watering', 'tulips']);
    expect(missing).toEqual([]);
    expect(results[0]?.article.slug).toBe('watering');
  });

  test('is not replaced where it is one of several that have nothing to do with each other', () => {
    const { mended, missing, results } = ask('tulpis biled');
    expect(mended).toEqual([]);
    expect(missing).toEqual(['tulpis', 'biled']);
    expect(results.map(({ article }) => article.slug)).toContain('watering');
  });

  test('is left alone where articles hold another form of it', () => {
    expect(ask('pruner').mended).toEqual([]);
  });

  test('is not taken apart into parts of three letters that are no parts of names', () => {
    expect(ask('wirdec').mended).toEqual([]);
  });
});
