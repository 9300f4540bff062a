import { expect, test } from 'vitest';
import { likenessOf, sketchOf } from '@/lib/compile/index/sketch';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`);

test.each([
  { title: 'the same words', one: words(0, 200), other: words(0, 200), from: 1, to: 1 },
  { title: 'the same words in another order', one: words(0, 90), other: words(0, 90).toReversed(), from: 1, to: 1 },
  { title: 'nine words of ten', one: words(0, 950), other: words(50, 1000), from: 0.8, to: 1 },
  { title: 'half of all words', one: words(0, 750), other: words(250, 1000), from: 0.3, to: 0.7 },
  { title: 'no word', one: words(0, 300), other: words(300, 600), from: 0, to: 0.1 },
  { title: 'few words and many', one: words(0, 3), other: words(0, 300), from: 0, to: 0.2 },
  { title: 'nothing and something', one: [], other: words(0, 30), from: 0, to: 0 },
  { title: 'nothing and nothing', one: [], other: [], from: 0, to: 0 },
])('texts with $title in common are as alike as that', ({ one, other, from, to }) => {
  const likeness = likenessOf(sketchOf(one), sketchOf(other));
  expect(likeness).toBeGreaterThanOrEqual(from);
  expect(likeness).toBeLessThanOrEqual(to);
});
