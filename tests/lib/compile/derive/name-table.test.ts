import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NameTable } from '@/lib/compile/derive/name-table';

const names = fc.array(fc.oneof(fc.string(), fc.constantFrom('', 'a', 'restart-vm', 'Ä', '__proto__')), {
  maxLength: 300,
});

test('a table of names finds what a map of them finds, the first of each name', () => {
  fc.assert(
    fc.property(names, names, (added, wanted) => {
      const table = new NameTable((thing) => added[thing] ?? '');
      const map = new Map<string, number>();
      for (const [thing, name] of added.entries()) {
        if (!map.has(name)) map.set(name, thing);
        expect(table.add(name, thing)).toBe(map.get(name));
      }
      for (const name of [...added, ...wanted]) expect(table.get(name)).toBe(map.get(name));
    }),
  );
});

test('a name that is given to another thing leads to that one', () => {
  const called = ['dns', 'vm', 'dns'];
  const table = new NameTable((thing) => called[thing] ?? '');
  for (const [thing, name] of called.entries()) table.add(name, thing);
  table.replace('dns', 2);
  expect([table.get('dns'), table.get('vm'), table.has('x')]).toEqual([2, 1, false]);
});
