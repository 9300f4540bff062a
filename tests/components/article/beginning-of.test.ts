import { describe, expect, it } from 'vitest';
import { beginningOf } from '@/components/article';
import type { Pieces } from '@/lib/markdown';

const EMPTY: Pieces = {
  findingHtml: '',
  introHtml: '',
  stepsIntroHtml: '',
  steps: [],
  stepsOutroHtml: '',
  documents: [],
  documentsHtml: '',
  sections: [],
  groups: [],
  links: [],
  contentLinks: [],
  images: [],
  blanks: [],
  text: '',
};

function steps(count: number, html = '<p>Do it</p>'): Pieces['steps'] {
  return Array.from({ length: count }, (_, at) => ({ id: `step-${at + 1}`, html, text: 'Do it', group: '' }));
}

describe('the excerpt of an article', () => {
  it('is all of an ordinary one', () => {
    const pieces = { ...EMPTY, introHtml: '<p>First</p>', steps: steps(24), stepsOutroHtml: '<p>Last</p>' };
    expect(beginningOf(pieces)).toEqual({ pieces, isCut: false, nextStep: undefined });
  });

  it('holds the first steps of many, and nothing that comes behind them', () => {
    const { pieces, isCut, nextStep } = beginningOf({ ...EMPTY, steps: steps(20_000), stepsOutroHtml: '<p>Last</p>' });
    expect([pieces.steps.length, pieces.stepsOutroHtml, isCut, nextStep?.id]).toEqual([25, '', true, 'step-26']);
  });

  it.each([
    ['an intro', { introHtml: 'x'.repeat(2_000_000), steps: steps(3) }],
    ['a step', { steps: steps(3, 'x'.repeat(2_000_000)) }],
    ['a section', { sections: [{ id: 'a', heading: 'A', level: 2, html: 'x'.repeat(2_000_000), role: 'text' }] }],
    ['a note', { documents: [{ title: 'a', href: '/', site: '', noteHtml: 'x'.repeat(2_000_000) }] }],
    ['many parts', { sections: Array(90_000).fill({ id: 'a', heading: 'Heading', level: 2, html: '', role: 'text' }) }],
  ] satisfies readonly (readonly [string, Partial<Pieces>])[])('leaves %s out that no page bears', (_, parts) => {
    const { pieces, isCut } = beginningOf({ ...EMPTY, ...parts });
    expect(isCut).toBe(true);
    expect(JSON.stringify(pieces).length).toBeLessThan(2_000_000);
  });
});
