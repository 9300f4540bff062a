import { describe, expect, it } from 'vitest';
import { compilePattern } from '@/lib/flow';

describe('an author’s pattern', () => {
  it.each([
    ['^[0-9]+$', '42', true],
    ['^[0-9]+$', '4 2', false],
    ['[0-9]', 'a1', true],
    ['^(?<year>\\d{4})-\\d\\d$', '2024-05', true],
    ['^[\\w.-]+\\/[^\\/]+$', 'a.b/c', true],
    ['^\\u00e9$', 'é', true],
    ['^([0-9A-Za-z]{8}[-][0-9A-Za-z]{6}[0]{6})$', '05b2d321-2ag1aa000000', true],
  ])('%s searches %j: %s', (source, text, matches) => {
    const pattern = compilePattern(source);
    expect(pattern.kind === 'pattern' && pattern.matches(text)).toBe(matches);
  });

  it.each(['(?=a)b', '(?!a)b', '(?<=a)b', '(a)\\1', 'a{2000}', '((a{500}){500}){500}', '[a-z', '('])(
    '%s cannot be run here, and says why',
    (source) => {
      expect(compilePattern(source)).toMatchObject({ kind: 'unsupported', reason: expect.stringMatching(/\w+/) });
    },
  );

  it('is not run beyond 500 characters', () => {
    expect(compilePattern('a'.repeat(500)).kind).toBe('pattern');
    expect(compilePattern('a'.repeat(501)).kind).toBe('tooLong');
  });

  it.each([
    ['^(a+)+$', 'a'],
    ['^(a|aa)+$', 'a'],
    ['^(a|a?)+$', 'a'],
    ['(x+x+)+y', 'x'],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'],
    ['^(.*a){20}$', 'a'],
    ['(.*)*=(.*)*;', '='],
    ['^(?:a?){100}a{100}$', 'a'],
  ])('%s comes to an answer for a text that would hang a backtracking engine', (source, letter) => {
    const pattern = compilePattern(source);
    expect(pattern.kind === 'pattern' && typeof pattern.matches(`${letter.repeat(50_000)}!`)).toBe('boolean');
  });
});
