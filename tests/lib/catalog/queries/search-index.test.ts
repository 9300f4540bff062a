import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '@/lib/catalog';
import { article, catalogOf } from '../../../components/drawing';

let index: SearchIndex;
let keys: readonly number[];
beforeAll(async () => {
  const catalog = await catalogOf({
    'oak.md': article({ productPesIds: '7' }, '# Plant an oak\n\nPlanting takes a spade.'),
    'rose.md': article({ productPesIds: '7' }, '# Plant a rose\n\nPlanted in May.'),
  });
  index = catalog.searchIndex;
  keys = ['oak', 'rose'].map((slug) => catalog.article(slug)?.key ?? 0);
});

/** All that is asked of the index, as text. */
const answers = (word: string) =>
  JSON.stringify([
    index.countOf(word),
    index.postingCount(word),
    index.wordsOfStem(word).map((each) => [each.word, [...each.keys], [...each.bytes]]),
    [...keys, 9999].map((key) => [index.heads(key), index.summary(key), index.pathOf(key)]),
  ]);

describe('the search index', () => {
  test('answers alike however often it is asked', () => {
    const first = answers('plant');
    expect(index.countOf('plant')).toBe(2);
    expect(index.wordsOfStem('plant').map(({ word }) => word)).toEqual(['plant', 'planted', 'planting']);
    for (const word of ['oak', 'nobody', 'plant', 'x'.repeat(5000), '\ud800oak', 'plant']) answers(word);
    expect(answers('plant')).toBe(first);
  });

  test('knows no word that nobody wrote, whatever its length and signs', () => {
    for (const word of ['', 'nobody', 'x'.repeat(5000), '\ud800', '\ud801', 'oak\0'])
      for (const _ of [1, 2]) {
        expect(index.countOf(word)).toBe(0);
        expect(index.wordsOfStem(word)).toEqual([]);
      }
    expect(index.countOf('oak')).toBe(1);
  });

  test('keeps what it knows of an article apart from that of others', () => {
    for (const _ of [1, 2]) {
      expect(keys.map(index.pathOf)).toEqual(['oak.md', 'rose.md']);
      expect(keys.map((key) => index.summary(key)?.name)).toEqual(['Plant an oak', 'Plant a rose']);
      expect(index.summary(9999)).toBeUndefined();
    }
  });
});
