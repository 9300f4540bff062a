import { createHash } from 'node:crypto';
import { leastContrast, lightnessOf, withLightness } from './accent-problem';
import { GROUNDS } from './grounds';

/** Where the style sheet of a site's own accent is served; the rest of the address changes with its text. */
export const SHEET_PREFIX = '/brand/';

/** A style sheet of its own, because the content policy takes no styles inside a page. */
export interface BrandSheet {
  readonly address: string;
  readonly css: string;
}

/** In the dark theme the accent stands out from every ground by this much: more than text needs, for it is what acts. */
const DARK_CONTRAST = 6.5;

/** What the colors that act are in one theme; each replaces the one of its name in app/styles/tokens.css. */
type Accents = Readonly<Record<'accent' | 'accent-strong' | 'accent-wash' | 'accent-line' | 'on-accent', string>>;

/**
 * The style sheet that gives a site its own accent in both themes. Where readers ask for more contrast, the palette made for
 * that stays.
 * @param accent `#rrggbb`, of which `accentProblem` says nothing; empty for none
 */
export function brandSheet(accent: string): BrandSheet | undefined {
  if (accent === '') return undefined;
  const light = lightAccents(accent);
  const dark = darkAccents(accent);
  const rows = Object.entries(light).map(
    ([name, color]) => `--color-${name}:light-dark(${color},${Reflect.get(dark, name)})`,
  );
  const css = `@media not (prefers-contrast:more){:root{${rows.join(';')}}}\n`;
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 16);
  return { address: `${SHEET_PREFIX}${hash}.css`, css };
}

function lightAccents(accent: string): Accents {
  return {
    accent,
    'accent-strong': withLightness(accent, lightnessOf(accent) - 0.08),
    'accent-wash': withLightness(accent, 0.96, 0.025),
    'accent-line': withLightness(accent, 0.8, 0.06),
    'on-accent': '#ffffff',
  };
}

function darkAccents(color: string): Accents {
  const accent = lightened(color);
  return {
    accent,
    'accent-strong': withLightness(accent, Math.min(lightnessOf(accent) + 0.07, 0.97)),
    'accent-wash': withLightness(accent, 0.27, 0.035),
    'accent-line': withLightness(accent, 0.44, 0.06),
    'on-accent': withLightness(accent, 0.2, 0.04),
  };
}

function lightened(color: string): string {
  for (let lightness = Math.max(lightnessOf(color), 0.6); lightness < 1; lightness += 0.01) {
    const lighter = withLightness(color, lightness, 0.14);
    if (leastContrast(lighter, GROUNDS.dark) >= DARK_CONTRAST) return lighter;
  }
  return '#ffffff';
}
