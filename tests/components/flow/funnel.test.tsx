import { describe, expect, it } from 'vitest';
import { flowFunnel } from '@/components/flow';
import { graphOf } from '@/lib/flow';
import { flowOf, options, question } from '../../lib/flow/sample-form';
import { drawn } from '../drawing';

const FORM = flowOf(
  question('plan', { label: 'Which plan?', options: options('Basic', 'Premium', 'Other'), required: true }),
  question('zone', { label: 'Which zone?', visibility: 'plan == Premium', options: options('One', 'Two') }),
  question('name', { label: 'Which name?' }),
);

const NOTHING = {
  shown: () => 0,
  continued: () => 0,
  wentBack: () => 0,
  finishedEarly: () => 0,
  chosen: () => 0,
  seconds: (): number | null => null,
  reached: () => 0,
  solved: (): number | null => null,
};

const SHOWN: Readonly<Record<string, number>> = { plan: 100, zone: 30, name: 80 };
const CHOSEN: Readonly<Record<string, number>> = { 'plan Basic': 50, 'plan Premium': 35, 'zone One': 28 };

const CONTINUED: Readonly<Record<string, number>> = { plan: 85, zone: 28, name: 60 };

const COUNTS = {
  ...NOTHING,
  shown: (segment: string) => SHOWN[segment] ?? 0,
  continued: (segment: string) => CONTINUED[segment] ?? 0,
  wentBack: (segment: string): number => (segment === 'zone' ? 2 : 0),
  chosen: (field: string, option: string) => CHOSEN[`${field} ${option}`] ?? 0,
  seconds: (segment: string): number | null => (segment === 'plan' ? 12 : null),
  reached: () => 60,
  solved: (): number | null => 0.75,
};

function funnelWith(counts: typeof COUNTS) {
  const made = flowFunnel(FORM, counts);
  if (made?.drawing == null) throw new Error('the form is not drawn');
  return { ...made, page: drawn(made.drawing) };
}

function takenFrom(made: ReturnType<typeof funnelWith>, from: string): readonly (readonly [string, number | null])[] {
  const { edges } = graphOf(FORM) ?? { edges: [] };
  return edges.filter((edge) => edge.from === from).map((edge) => [edge.to, made.funnel.ofEdge(edge)]);
}

describe('the funnel of a flow', () => {
  it('tells who came to each screen, who left there, and which way the rest took', () => {
    const made = funnelWith(COUNTS);
    const rest = { finishedEarly: 0, seconds: null, solved: null };
    expect(made.funnel.ofNode('plan')).toEqual({ ...rest, people: 100, wentBack: 0, left: 15, seconds: 12 });
    expect(made.funnel.ofNode('zone')).toEqual({ ...rest, people: 30, wentBack: 2, left: 0 });
    expect(made.funnel.ofNode(FORM.end)).toEqual({ ...rest, people: 60, wentBack: 0, left: null, solved: 0.75 });
    expect(takenFrom(made, 'plan')).toEqual([
      ['zone', 35],
      ['name', 50],
    ]);
    expect(takenFrom(made, 'zone')).toEqual([['name', 28]]);
  });

  it('tells who left where answers are typed, too', () => {
    const made = funnelWith(COUNTS);
    expect(made.funnel.ofNode('name').left).toBe(20);
    expect(takenFrom(made, 'name')).toEqual([[FORM.end, 60]]);
  });

  it('draws ways as wide as they are taken, with their numbers written out', () => {
    const { page } = funnelWith(COUNTS);
    const widths = [...page.querySelectorAll('.funnel-way')].map((way) => Number(way.getAttribute('stroke-width')));
    expect(Math.max(...widths)).toBe(Math.round((16 * 60) / 100));
    const text = page.body.textContent?.replace(/\s+/g, ' ');
    for (const words of [
      '100 people, 15% left, about 12 s',
      '30 people, 0% left',
      '80 people, 25% left',
      '60 people, 75% solved',
      '50×',
      '35×',
    ])
      expect(text).toContain(words);
    expect(page.querySelectorAll('[stroke-dasharray]')).toHaveLength(0);
  });

  it('draws what nobody used as broken lines, and says so', () => {
    const { page } = funnelWith({ ...COUNTS, ...NOTHING });
    const ways = [...page.querySelectorAll('.funnel-way')];
    expect(ways.length).toBeGreaterThan(2);
    expect(ways.every((way) => way.getAttribute('stroke-dasharray') !== null)).toBe(true);
    expect(page.body.textContent).toContain('never');
  });
});
