import { clampChroma, converter, formatHex, wcagContrast } from 'culori';
import { GROUNDS } from './grounds';

/** Contrast of text with what it stands on, at least (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5;

const toOklch = converter('oklch');

/**
 * Why a color can't be the accent of a site, with the nearest one that can; `undefined` where it can. It is asked for the light
 * theme alone: the dark theme's accent is the same hue, made light enough.
 * @param color `#rrggbb`
 */
export function accentProblem(color: string): string | undefined {
  const contrast = leastContrast(color, GROUNDS.light);
  if (contrast >= TEXT_CONTRAST) return undefined;
  return `"${color}" is too light for links and buttons: its contrast with the page is ${contrast.toFixed(1)}:1 and has to be at least ${TEXT_CONTRAST}:1; "${darkened(color)}" would do`;
}

/** The contrast of a color with that of some grounds on which it is seen least. */
export function leastContrast(color: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => wcagContrast(color, ground)));
}

/** A color of the same hue; its lightness and colorfulness are OKLCH's, the latter cut to what a screen can show. */
export function withLightness(color: string, lightness: number, mostChroma = 0.4): string {
  const { c = 0, h } = toOklch(color) ?? {};
  const wanted = {
    mode: 'oklch' as const,
    l: lightness,
    c: Math.min(c, mostChroma),
    ...(h === undefined ? {} : { h }),
  };
  return formatHex(clampChroma(wanted, 'oklch'));
}

/** The lightness of a color in OKLCH, from 0 to 1. */
export function lightnessOf(color: string): number {
  return toOklch(color)?.l ?? 0;
}

function darkened(color: string): string {
  for (let lightness = lightnessOf(color); lightness > 0; lightness -= 0.01) {
    const darker = withLightness(color, lightness);
    if (leastContrast(darker, GROUNDS.light) >= TEXT_CONTRAST) return darker;
  }
  return '#000000';
}
