import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentProblem, brandSheet, GROUNDS, SHEET_PREFIX } from '@/lib/brand';
import { ROOT } from '../../architecture/source-files';

type Theme = 'light' | 'dark';

/** A color of the sheet: `--color-<name>: light-dark(<light>, <dark>)`. */
function colorIn(css: string, name: string, theme: Theme): string {
  const [, light = '', dark = ''] = new RegExp(`--color-${name}:light-dark\\((#\\w{6}),(#\\w{6})\\)`).exec(css) ?? [];
  return theme === 'light' ? light : dark;
}

/** The contrasts of a sheet of one theme that are too low for text. */
function tooFaint(css: string, theme: Theme): readonly string[] {
  const color = (name: string) => colorIn(css, name, theme);
  const pairs = [
    ...[...GROUNDS[theme], color('accent-wash')].map((ground) => [color('accent'), ground] as const),
    [color('on-accent'), color('accent')] as const,
    [color('on-accent'), color('accent-strong')] as const,
  ];
  return pairs.filter(([a, b]) => !(wcagContrast(a, b) >= 4.5)).map(([a, b]) => `${a} on ${b}`);
}

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the accent of a site', () => {
  it.each([
    ['#ffcc00', /"#ffcc00" is too light .* is 1\.3:1 and has to be at least 4\.5:1; "#[0-9a-f]{6}" would do/],
    ['#ffffff', /1\.0:1/],
  ])('%s is refused, with the nearest color that will do', (color, message) => {
    const problem = accentProblem(color) ?? '';
    expect(problem).toMatch(message);
    expect(accentProblem(/"(#\w+)" would do/.exec(problem)?.[1] ?? '')).toBeUndefined();
  });

  it('has enough contrast in both themes, whatever color is taken', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        if (accentProblem(color) !== undefined) return;
        const { css } = brandSheet(color) ?? { css: '' };
        expect([...tooFaint(css, 'light'), ...tooFaint(css, 'dark')]).toEqual([]);
      }),
    );
  });

  it('gives each color an address of its own, and no accent none', () => {
    expect(brandSheet('')).toBeUndefined();
    expect(brandSheet('#7a1f5c')?.address).toMatch(new RegExp(`^${SHEET_PREFIX}[\\w-]{16}\\.css$`));
    expect(brandSheet('#7a1f5c')?.address).not.toBe(brandSheet('#1f5c7a')?.address);
  });

  it('is compared with the grounds of the palette', () => {
    const palette = readFileSync(path.join(ROOT, 'app/styles/tokens.css'), 'utf8');
    const grounds = ['paper', 'sheet', 'wash'].map((name) =>
      new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(palette)?.slice(1),
    );
    expect(grounds).toEqual(GROUNDS.light.map((light, at) => [light, GROUNDS.dark[at]]));
  });
});
