import { expect, it } from 'vitest';
import { postedFields, withPosted } from '@/lib/journey';

it('a posted form is seen by what its request starts, and by no other', async () => {
  const read = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return postedFields();
  };
  const [one, other, none] = await Promise.all([
    withPosted([['a', '1']], read),
    withPosted([['b', '2']], read),
    read(),
  ]);
  expect([one, other, none]).toEqual([[['a', '1']], [['b', '2']], undefined]);
});
