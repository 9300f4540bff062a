import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkFragment, stepsIn, valuesIn, withoutPart } from '@/lib/share/links';

describe('what a link carries', () => {
  it('comes back as it was, whatever it holds', () => {
    const values = fc.dictionary(fc.stringMatching(/^[a-z\d]{1,20}$/), fc.string({ minLength: 1 }));
    const steps = fc.uniqueArray(fc.integer({ min: 1, max: 9999 })).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.record({ values, steps }), (cargo) => {
        const link = new URL(`https://help.example/articles/a${linkFragment(cargo)}`);
        expect(stepsIn(link.hash)).toEqual(cargo.steps);
        expect(Object.fromEntries(valuesIn(link.hash) ?? [])).toEqual(cargo.values);
      }),
    );
  });

  it('stays behind the number sign, so that no server gets it', () => {
    const link = new URL(`https://help.example/a/x${linkFragment({ steps: [1], values: { vm: 'a?b=c#d&e;f' } })}`);
    expect(link.search).toBe('');
    expect(link.pathname).toBe('/a/x');
    expect(valuesIn(link.hash)?.get('vm')).toBe('a?b=c#d&e;f');
  });

  it.each([
    ['nothing', {}, ''],
    ['only empty values', { values: { vm: '' } }, ''],
    ['steps', { steps: [2, 3, 5] }, '#steps:2,3,5'],
    ['values', { values: { vm: 'web 1' } }, '#fill:vm=web+1'],
    ['both', { steps: [1], values: { vm: 'a' } }, '#steps:1;fill:vm=a'],
  ])('is written short: %s', (_, cargo, fragment) => {
    expect(linkFragment(cargo)).toBe(fragment);
  });

  it.each([
    ['out of order and twice', '#steps:5,2,5', [2, 5]],
    ['no numbers', '#steps:a,0,-1,1.5,99999,1e3', []],
    ['a long list', `#steps:${'7,'.repeat(100_000)}8`, [7]],
    ['one step of the page itself', '#step-3', []],
    ['nothing', '', []],
  ])('is read with care where steps are %s', (_, fragment, steps) => {
    expect(stepsIn(fragment)).toEqual(steps);
  });

  it.each([
    ['steps', '#steps:1;fill:a=b', '#fill:a=b'],
    ['fill', '#steps:1;fill:a=b', '#steps:1'],
    ['steps', '#steps:1', ''],
    ['fill', '#step-3', '#step-3'],
  ] as const)('can be had without its %s: %s', (part, fragment, rest) => {
    expect(withoutPart(fragment, part)).toBe(rest);
  });
});
