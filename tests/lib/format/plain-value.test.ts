import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildValue, plainValue } from '@/lib/format/json/read-json';

describe('the quick way to a JSON body', () => {
  it('gives what the careful one gives', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(2), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        const careful = buildValue(written);
        const plain = plainValue(written);
        if (plain === undefined) expect(written).toContain('"__proto__"');
        else expect([plain.value, careful.duplicateKeys, careful.errors]).toEqual([careful.value, [], []]);
      }),
    );
  });

  it.each([
    ['a doubled key', '{ "a": 1, "a": 1 }'],
    ['a doubled key that is written in two ways', '{ "a": 1, "\\u0061": 1 }'],
    ['a doubled key far down', '[{ "b": [{ "a": 1, "a": { "c": 2 } }] }]'],
    ['a key that every object has', '{ "__proto__": 1 }'],
    ['a comment', '{ "a": 1 } // one'],
    ['nesting without end', `${'['.repeat(101)}${']'.repeat(101)}`],
    ['nothing', ''],
    ['a string that is too long for patterns', `["${'\\n'.repeat(8_000_000)}"]`],
  ])('leaves %s to it', (_, text) => {
    expect(plainValue(text)).toBeUndefined();
  });

  it.each([
    ['colons and quotes in strings', String.raw`{ "a\"": "b\": \"c\": 1", ":": [":", "\\"] }`],
    ['names of what every object has', '{ "constructor": 1, "toString": { "valueOf": 2 } }'],
    ['an array with itself empty', '[[], {}, [{}]]'],
  ])('reads %s', (_, text) => {
    expect(plainValue(text)).toEqual({ value: JSON.parse(text) });
  });
});
