import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, parseCondition, printCondition } from '@/lib/flow';
import { isBroken } from '@/lib/flow/conditions';
import { anyCondition } from './any-condition';
import { CONDITION_CASES, formWithTarget } from './condition-cases';
import { askedFor } from './sample-form';

describe('a condition decides whether a question is asked', () => {
  it('in two hundred cases or more', () => {
    expect(CONDITION_CASES.length).toBeGreaterThanOrEqual(200);
  });

  it.each(CONDITION_CASES)('%j with %j: %j', (condition, answers, isAsked) => {
    expect(askedFor(formWithTarget(condition), answers).includes('target')).toBe(isAsked);
  });
});

describe('a condition and its tree', () => {
  it('is printed as it was written, whatever it is', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '==',
      '!=',
      '&&',
      '||',
      '(',
      ')',
      '"',
      "'",
      'null',
      '=',
      '!',
      '&',
      'ü',
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(printCondition(parseCondition(written).condition)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from its own text', () => {
    fc.assert(
      fc.property(anyCondition, (condition: Condition) => {
        const read = parseCondition(printCondition(condition));
        expect(read).toEqual({ condition, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it.each(CONDITION_CASES.map(([condition]) => [condition]))('%j is printed as it was written', (written) => {
    expect(printCondition(parseCondition(written).condition)).toBe(written);
  });

  it('keeps the shape that its author gave it', () => {
    expect(parseCondition(' a == 1 || ( b!=two words && c == "x || y" ) ').condition).toEqual({
      before: ' ',
      test: {
        kind: 'any',
        terms: [
          { kind: 'comparison', id: 'a', sign: '==', literal: { text: '1', quote: '' }, gaps: [' ', ' '] },
          {
            kind: 'group',
            open: '( ',
            inner: {
              kind: 'all',
              terms: [
                { kind: 'comparison', id: 'b', sign: '!=', literal: { text: 'two words', quote: '' }, gaps: ['', ''] },
                { kind: 'comparison', id: 'c', sign: '==', literal: { text: 'x || y', quote: '"' }, gaps: [' ', ' '] },
              ],
              joints: [' && '],
            },
            close: ' )',
          },
        ],
        joints: [' || '],
      },
      after: ' ',
    });
  });

  it.each([
    ['plan = Basic', 'wrongSign', 5],
    ['plan === Basic', 'wrongSign', 5],
    ['a == 1 && plan', 'noComparison', 10],
    ['a == 1 || == 2', 'noId', 10],
    ['a == 1 || b == ', 'noAnswer', 10],
    ['a == 1 || b == && c == 2', 'noAnswer', 10],
    ['(a == 1', 'unclosedGroup', 0],
    ['a == 1)', 'extraBracket', 6],
    ['a == 1) && b == 2', 'strayBracket', 6],
    ['a == 1 && !b', 'wrongSign', 10],
  ])('%j has the slip %s at %i', (written, kind, offset) => {
    expect(parseCondition(written).problems.map((problem) => [problem.kind, problem.offset])).toContainEqual([
      kind,
      offset,
    ]);
  });

  it('survives brackets nested without end', () => {
    const written = `${'('.repeat(2_000)}a == 1${')'.repeat(2_000)}`;
    const { condition, problems } = parseCondition(written);
    expect(problems[0]?.kind).toBe('tooDeep');
    expect(printCondition(condition)).toBe(written);
    expect(isBroken(condition, () => true)).toBe(true);
  });

  it('reads no condition that is longer than any author’s, and keeps it as it is', () => {
    const written = 'a == 1 && '.repeat(100_000);
    const { condition, problems } = parseCondition(written);
    expect(problems.map(({ kind }) => kind)).toEqual(['tooLong']);
    expect(printCondition(condition)).toBe(written);
    expect(isBroken(condition, () => true)).toBe(true);
  });
});
