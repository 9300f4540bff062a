import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@/lib/catalog';
import { charactersOf } from './woff-characters';

/** A font as a picture takes it. */
export interface PictureFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 600;
  readonly style: 'normal';
}

interface LoadedFont extends PictureFont {
  readonly characters: ReadonlySet<number>;
}

/** Name in a style → file. Titles in the site's serif; the Chinese font stands in wherever the others have no glyph. */
const FILES = {
  Serif: 'source-serif-4-latin-600-normal.woff',
  Sans: 'source-sans-3-latin-600-normal.woff',
  Chinese: 'noto-sans-sc-chinese-simplified-600-normal.woff',
} as const;

const loaded = new Map<keyof typeof FILES, LoadedFont>();

/** The fonts that a text needs; the Chinese one, 50 times as large, only where it does. */
export function pictureFonts(text: string): readonly PictureFont[] {
  const [serif, sans] = [fontOf('Serif'), fontOf('Sans')];
  const isLatin = [...text].every((character) => has(serif, character) && has(sans, character));
  return isLatin ? [serif, sans] : [serif, sans, fontOf('Chinese')];
}

/** A text without the characters that no font here can draw, such as emoji; the blanks around them become one. */
export function drawableText(text: string): string {
  const kept = [...text].map((character) => (isDrawable(character) ? character : ' ')).join('');
  return kept.replace(/\s+/g, ' ').trim();
}

function isDrawable(character: string): boolean {
  return has(fontOf('Serif'), character) || has(fontOf('Chinese'), character);
}

function has({ characters }: LoadedFont, character: string): boolean {
  return characters.has(character.codePointAt(0) ?? 0);
}

function fontOf(name: keyof typeof FILES): LoadedFont {
  const known = loaded.get(name);
  if (known) return known;
  const data = readFileSync(path.join(projectRoot(), 'fonts', FILES[name]));
  const font: LoadedFont = { name, data, weight: 600, style: 'normal', characters: charactersOf(data) };
  loaded.set(name, font);
  return font;
}
