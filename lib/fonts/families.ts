import { readFileSync } from 'node:fs';
import path from 'node:path';
import { closestLanguage } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import { charactersOf } from './woff-characters';

/** The parts that both Latin families come in, by their file names. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const;

/**
 * Name in a style → files in `fonts/`, without `-600-normal.woff`; `Serif` alone would be CSS's own word. Titles are in the serif. The families of Chinese, Japanese, and
 * Korean are named by their languages: they draw the same characters, each the way its readers write them.
 */
const FILES = {
  'Source Serif': SUBSETS.map((subset) => `source-serif-4-${subset}`),
  'Source Sans': SUBSETS.map((subset) => `source-sans-3-${subset}`),
  Hebrew: ['noto-sans-hebrew-hebrew'],
  Arabic: ['noto-sans-arabic-arabic'],
  'zh-Hans': ['noto-sans-sc-chinese-simplified'],
  'zh-Hant': ['noto-sans-tc-chinese-traditional'],
  ja: ['noto-sans-jp-japanese'],
  ko: ['noto-sans-kr-korean'],
} as const;

/** The name of a family. */
export type Family = keyof typeof FILES;

/** Those of Latin, Cyrillic, and Greek letters, which every picture has. */
export type Latin = 'Source Serif' | 'Source Sans';

/** A font file with the characters that it has a glyph for. */
export interface FontFile {
  readonly data: Buffer;
  readonly characters: ReadonlySet<number>;
}

/** The most readers first: what no language asks for is drawn as they write it. */
const OF_CHARACTERS = [
  { language: 'zh-Hans' },
  { language: 'ja' },
  { language: 'zh-Hant' },
  { language: 'ko' },
] as const;

const loaded = new Map<Family, readonly FontFile[]>();

/** The files of a family, read when first asked for: those of Chinese, Japanese, and Korean are 0.9 to 1.6 MB each. */
export function filesOf(family: Family): readonly FontFile[] {
  const known = loaded.get(family);
  if (known) return known;
  const files = FILES[family].map((name) => {
    const data = readFileSync(path.join(projectRoot(), 'fonts', `${name}-600-normal.woff`));
    return { data, characters: charactersOf(data) };
  });
  loaded.set(family, files);
  return files;
}

/**
 * All families in the order in which a text looks for its glyphs, as CSS takes them in `font-family`.
 * @param first of the two that every picture has
 * @param language of the text (BCP 47): of Chinese characters, its own form comes first
 */
export function fontStack(first: Latin, language: string): readonly Family[] {
  const own = closestLanguage(OF_CHARACTERS, [language]);
  const others = OF_CHARACTERS.filter((each) => each !== own);
  const east = (own === undefined ? others : [own, ...others]).map((each) => each.language);
  return [first, first === 'Source Serif' ? 'Source Sans' : 'Source Serif', 'Hebrew', 'Arabic', ...east];
}

/** The families that a text is drawn with, besides those of Latin letters, which every picture has. @param language of the text (BCP 47) */
export function familiesFor(text: string, language: string): readonly Family[] {
  const stack = fontStack('Source Serif', language);
  return [...new Set(Array.from(text, (character) => familyOf(character, stack) ?? 'Source Serif'))];
}

/** The first family of a stack that can draw a character; `undefined` where none can. */
export function familyOf(character: string, stack: readonly Family[]): Family | undefined {
  const code = character.codePointAt(0) ?? 0;
  return stack.find((family) => filesOf(family).some(({ characters }) => characters.has(code)));
}
