import { beforeAll, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { article, catalogOf } from '../../components/drawing';

const oak = { productPesIds: '7', supportTopicIds: '100' };

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'a/first.md': article(oak, '# Mildew on leaves of oaks\n\nWash mildew off leaves.'),
    'b/other-product.md': article({ ...oak, productPesIds: '8' }, '# Leaves of trees\n\nWash mildew off.'),
    'c/companion.md': article(oak, '# Leaves of hedges\n\nWash mildew off.'),
  });
});

const found = (q: string) => search(catalog, { q, limit: 10 }).results.map(({ article: { slug } }) => slug);

test('of articles with as many words of a query, that of the best one’s topic and product stands first', () => {
  expect(found('mildew oaks leaves')).toEqual(['first', 'companion', 'other-product']);
});

test('an article with all words of a query stands before one with one word many times', async () => {
  const words = await catalogOf({
    'a/often.md': article({}, '# Frost\n\nFrost, frost and frost.'),
    'b/both.md': article({}, '# Cold nights\n\nFrost cracks a pipe.'),
  });
  const [first] = search(words, { q: 'frost pipe', limit: 2 }).results;
  expect(first?.article.slug).toBe('both');
});

test('a name in parts weighs no more than one word', async () => {
  const names = await catalogOf({
    'a/name.md': article({}, '# Spray MoldStop\n\nSpray.'),
    'b/word.md': article({}, '# Spray hedges\n\nHedges.'),
  });
  const scores = new Map(
    search(names, { q: 'MoldStop hedges', limit: 2 }).results.map((each) => [each.article.slug, each.score]),
  );
  expect(scores.get('word')).toBeGreaterThan(0.9 * (scores.get('name') ?? 0));
});
