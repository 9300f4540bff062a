import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { noteFailure, withFailures } from '@/lib/request';

it('gives what went wrong to the work that it went wrong in, and to no other', async () => {
  const work = async (name: string) => {
    await setImmediate();
    noteFailure(new Error(name));
    return name;
  };
  const [one, two] = await Promise.all([withFailures(() => work('one')), withFailures(() => work('two'))]);
  expect([one, two].map(({ result, failures }) => [result, failures.map(String)])).toEqual([
    ['one', ['Error: one']],
    ['two', ['Error: two']],
  ]);
});

it('says where nobody listens', () => {
  expect(noteFailure(new Error('lost'))).toBe(false);
});
