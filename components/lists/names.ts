import type { Catalog } from '@/lib/catalog';
import { directionIn, directionOf, listed, siteText } from '@/lib/text';

/** Names of the clouds as the content data gives them, by token. */
export type CloudTable = Catalog['clouds'];

/** Cloud tokens as readers know them: `Azure China and Azure Government (US)`. A token without a name stands as it is. */
export function cloudNames(tokens: readonly string[], table: CloudTable): string {
  return listed(tokens.map((token) => table[token]?.name ?? token));
}

/** Whether an article holds in clouds, but not in the worldwide one. */
export function isForOtherClouds(tokens: readonly string[]): boolean {
  return tokens.length > 0 && !tokens.includes('public');
}

/** The attributes that say how an article's words are written, as far as it differs from what stands around them. */
export interface Written {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** The language of an article's own words and its direction; none where they are those of the interface. */
export function inLanguage({ language }: { readonly language: string }): Written {
  const around = siteText().language;
  if (language === around) return {};
  const dir = directionIn(language);
  return dir === directionIn(around) ? { lang: language } : { lang: language, dir };
}

/** The attributes of an element that holds words of an article and nothing else: their language and their direction. */
export function ownWords(article: { readonly language: string }, words: string): Written {
  return { ...inLanguage(article), ...directionOf(words) };
}
