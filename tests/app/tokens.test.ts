import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files';

const STYLES = readFileSync(path.join(ROOT, 'app/styles/tokens.css'), 'utf8');
const [USUAL = '', STRONG = ''] = STYLES.split('@media (prefers-contrast: more)');

type Theme = 'light' | 'dark';
type Palette = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

/** The colors that a part of the style sheet sets: name → its value in each theme. */
function paletteIn(css: string): Palette {
  const rows = css.matchAll(/--color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g);
  return new Map(Array.from(rows, ([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

const PALETTE = paletteIn(USUAL);
const STRONG_PALETTE: Palette = new Map([...PALETTE, ...paletteIn(STRONG)]);

const GROUNDS = ['paper', 'sheet', 'wash', 'accent-wash'];
/** What is drawn, on which grounds, with what contrast at least: text 4.5 (WCAG 1.4.3), lines that mean something 3 (1.4.11). */
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', [...GROUNDS, 'amber-wash', 'good-wash', 'info-wash', 'stop-wash'], 7],
  ['soft', [...GROUNDS, 'amber-wash', 'good-wash', 'info-wash'], 4.5],
  ['accent', [...GROUNDS, 'amber-wash', 'good-wash', 'info-wash'], 4.5],
  ['accent-strong', GROUNDS, 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['amber', ['paper', 'sheet', 'wash', 'amber-wash'], 4.5],
  ['good', ['paper', 'sheet', 'good-wash'], 4.5],
  ['info', ['paper', 'sheet', 'info-wash'], 4.5],
  ['stop', ['paper', 'sheet', 'stop-wash'], 4.5],
  ['paper', ['ink'], 7],
  ['edge', GROUNDS, 3],
];

/** Each pair of one theme that has less contrast than it needs. */
function tooFaint(palette: Palette, theme: Theme): readonly string[] {
  return PAIRS.flatMap(([drawn, grounds, least]) =>
    grounds.flatMap((ground) => {
      const contrast = wcagContrast(palette.get(drawn)?.[theme] ?? '', palette.get(ground)?.[theme] ?? '');
      return contrast >= least ? [] : [`${drawn} on ${ground}: ${contrast.toFixed(2)} < ${least}`];
    }),
  );
}

describe('the palette', () => {
  it.each(['light', 'dark'] as const)('has enough contrast in the %s theme', (theme) => {
    expect(tooFaint(PALETTE, theme)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has more than that where people ask for it, in the %s theme', (theme) => {
    expect(tooFaint(STRONG_PALETTE, theme)).toEqual([]);
    expect([...paletteIn(STRONG).keys()].filter((name) => !PALETTE.has(name))).toEqual([]);
  });

  it('has no color whose contrast nobody computes, but for what only decorates', () => {
    const named = PAIRS.flatMap(([drawn, grounds]) => [drawn, ...grounds]);
    const decorative = ['line', 'accent-line', 'shade'];
    expect([...PALETTE.keys()].filter((name) => !named.includes(name) && !decorative.includes(name))).toEqual([]);
  });

  it('is that of the page that stands for one that failed, which loads no style sheet', () => {
    const page = readFileSync(path.join(ROOT, 'cli/serve/failure-page.ts'), 'utf8');
    const used = Array.from(page.matchAll(/light-dark\((#\w+),(#\w+)\)/g), ([, light, dark]) => `${light} ${dark}`);
    const known = new Set([...PALETTE.values()].map(({ light, dark }) => `${light} ${dark}`));
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((pair) => !known.has(pair))).toEqual([]);
  });
});
