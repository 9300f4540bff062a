import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergePart, mergeTexts } from '@/lib/studio';

const BASE = 'one\ntwo\nthree\nfour\nfive\n';

function textOf(parts: readonly MergePart[], side: 'mine' | 'theirs'): string {
  return parts.flatMap((part) => (part.kind === 'conflict' ? part[side] : part.lines)).join('\n');
}

describe('a merge of two texts', () => {
  it('takes what only one side changed from that side', () => {
    const parts = mergeTexts(BASE, BASE.replace('two', 'mine'), BASE.replace('five', 'theirs'));
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'mine', 'same', 'theirs', 'same']);
    expect(textOf(parts, 'mine')).toBe('one\nmine\nthree\nfour\ntheirs\n');
  });

  it('leaves to the author what both changed otherwise, with what it was', () => {
    const parts = mergeTexts(BASE, BASE.replace('two', 'mine'), BASE.replace('two', 'theirs'));
    expect(parts).toContainEqual({ kind: 'conflict', base: ['two'], mine: ['mine'], theirs: ['theirs'] });
    expect(textOf(parts, 'mine')).toContain('mine');
    expect(textOf(parts, 'theirs')).toContain('theirs');
  });

  it('asks nothing where both changed alike', () => {
    const both = BASE.replace('two', 'alike');
    const parts = mergeTexts(BASE, both, both);
    expect(parts.some(({ kind }) => kind === 'conflict')).toBe(false);
    expect(textOf(parts, 'mine')).toBe(both);
  });

  it('has in it every line of both sides that the other one left alone', () => {
    const text = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(textOf(mergeTexts(base, changed, base), 'mine')).toBe(changed);
        expect(textOf(mergeTexts(base, base, changed), 'theirs')).toBe(changed);
      }),
    );
  });
});
