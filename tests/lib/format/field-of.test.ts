import { expect, it } from 'vitest';
import { fieldOf } from '@/lib/format/values';

it('finds a field in any case, the last of two that are alike', () => {
  expect(fieldOf({ Title: 'a', tITLE: 'b' }, 'title')).toBe('b');
  expect(fieldOf({ title: 0 }, 'TITLE')).toBe(0);
});

it.each([[null], ['title'], [['title']], [{}], [undefined]])('finds none in %j', (value) => {
  expect(fieldOf(value, 'title')).toBeUndefined();
  expect(fieldOf(value, 'toString')).toBeUndefined();
});

it('reads an object through once, however many fields are asked for', () => {
  let readings = 0;
  const watched = new Proxy(
    { a: 1, B: 2 },
    {
      ownKeys: (target) => {
        readings += 1;
        return Reflect.ownKeys(target);
      },
    },
  );
  expect(['A', 'b', 'c'].map((name) => fieldOf(watched, name))).toEqual([1, 2, undefined]);
  expect(readings).toBe(1);
});
