import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFields } from '@/lib/request/form-fields';

describe('the fields of a posted form', () => {
  it.each([
    ['nothing', ''],
    ['separators alone', '&&&'],
    ['a name without a value', 'a&b=&=c&='],
    ['blanks as plus signs and escapes', 'a+b=c%20d+%2B'],
    ['broken escapes', 'a=%&b=%4&c=%zz&d=%4%41&e=%-1&f=%+1'],
    ['bytes that are not UTF-8', 'a=%ff%fe%c0%80&b=%ED%A0%BD'],
    ['other scripts', 'a=%E5%A4%87&b=%F0%9F%98%80&备=😀'],
    ['a byte order mark', 'a=%EF%BB%BFx'],
    ['values with the separator of names', 'a=b=c==d'],
  ])('are read as the standard says: %s', (_, text) => {
    expect(readFields(Buffer.from(text))).toEqual([...new URLSearchParams(text)]);
  });

  // ASCII, as browsers send it: URLSearchParams garbles letters of other scripts that are not escaped beside some that are.
  it('are read as URLSearchParams reads them, whatever was posted', () => {
    const parts = ['&', '=', '%', '+', '%41', '%C3%A9', '%e', '?', '%ED%A0%BD', '%ff'];
    const piece = fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary-ascii' }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `a&${pieces.join('')}`;
        expect(readFields(Buffer.from(text))).toEqual([...new URLSearchParams(text)]);
      }),
    );
  });
});
