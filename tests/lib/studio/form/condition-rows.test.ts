import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWhen, type ConditionRow, renamedIn, visibilityOf } from '@/lib/studio/form/condition-rows';

const IDS = ['kind', 'is_carrier issue', 'Plan'];

describe('a visibility', () => {
  it.each([
    ['none', undefined, { kind: 'always' }],
    ['null', null, { kind: 'always' }],
    ['the text null', 'null', { kind: 'always' }],
    ['true', true, { kind: 'always' }],
    ['false', false, { kind: 'never' }],
    ['a comparison', 'kind == geo', { kind: 'all', rows: [{ id: 'kind', sign: 'is', value: 'geo' }] }],
    ['one without blanks', 'kind!=geo', { kind: 'all', rows: [{ id: 'kind', sign: 'isNot', value: 'geo' }] }],
    ['an ID in another case', 'plan == A', { kind: 'all', rows: [{ id: 'Plan', sign: 'is', value: 'A' }] }],
    [
      'brackets around each, and null',
      '(kind == geo (same region)) || (is_carrier issue != null)',
      {
        kind: 'any',
        rows: [
          { id: 'kind', sign: 'is', value: 'geo (same region)' },
          { id: 'is_carrier issue', sign: 'answered', value: '' },
        ],
      },
    ],
    ['both joints', 'kind == a && (Plan == b || Plan == c)', 'written'],
    ['a question that isn’t there', 'other == a', 'written'],
    ['a slip', 'kind = a', 'written'],
    ['an extra bracket', 'kind == a)', 'written'],
  ])('with %s is shown as it says', (_title, visibility, expected) => {
    const shown = askedWhen(visibility, IDS);
    expect(shown).toEqual(expected === 'written' ? { kind: 'written', text: visibility } : expected);
    if (shown.kind === 'written') expect(visibilityOf(shown)).toBe(visibility);
  });

  it('reads back as it was written, whatever the answers', () => {
    const sign = fc.constantFrom('is', 'isNot', 'answered', 'open');
    const row = fc.record({ id: fc.constantFrom(...IDS), sign, value: fc.string({ maxLength: 12 }) });
    const rows = fc.array(row, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom('all', 'any'), rows, (kind, chosen) => {
        const asked = { kind, rows: chosen } as const;
        const text = visibilityOf(asked);
        if (text === undefined) return;
        const read = askedWhen(text, IDS);
        const wanted = chosen.map((each) => meant(each));
        expect('rows' in read ? read.rows.map((each) => meant(each)) : read).toEqual(wanted);
        if (chosen.length > 1) expect(read.kind).toBe(kind);
      }),
    );
  });

  it('can’t say an answer with a joint and both kinds of quotes, or none', () => {
    const saying = (value: string) => visibilityOf({ kind: 'all', rows: [{ id: 'kind', sign: 'is', value }] });
    expect(saying('a && b')).toBe('kind == "a && b"');
    expect(saying('null')).toBe('kind == "null"');
    expect(saying('a" && b\' || c')).toBeUndefined();
    expect(saying(' ')).toBeUndefined();
  });

  it.each([
    ['kind == a && Kind!=b', 'kind', { id: 'sort' }, 'sort == a && sort!=b'],
    ['(kind == a||Plan == a)', 'kind', { was: 'a', value: 'b || c' }, '(kind == "b || c"||Plan == a)'],
    ['kind == "a" && kind == null', 'kind', { was: 'a', value: 'b' }, 'kind == b && kind == null'],
    ['Plan == a', 'kind', { id: 'sort' }, 'Plan == a'],
  ])('%s follows %s to another name', (text, id, to, expected) => {
    expect(renamedIn(text, id, to)).toBe(expected);
  });
});

function meant({ id, sign, value }: ConditionRow) {
  return [id, sign, sign === 'is' || sign === 'isNot' ? value.trim() : ''];
}
