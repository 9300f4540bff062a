import type { Catalog } from '@/lib/catalog';
import { directionOf, siteText } from '@/lib/text';

/** Names of the clouds as the content data gives them, by token. */
export type CloudTable = Catalog['clouds'];

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Cloud tokens as readers know them: `Azure China and Azure Government (US)`. A token without a name stands as it is. */
export function cloudNames(tokens: readonly string[], table: CloudTable): string {
  return list.format(tokens.map((token) => table[token]?.name ?? token));
}

/** Whether an article holds in clouds, but not in the worldwide one. */
export function isForOtherClouds(tokens: readonly string[]): boolean {
  return tokens.length > 0 && !tokens.includes('public');
}

/** The `lang` attribute for an article's own words; none where they are in the language of the interface. */
export function langOf({ language }: { readonly language: string }): string | undefined {
  return language === siteText().site.language ? undefined : language;
}

/** The attributes of an element that holds words of an article and nothing else: their language and their direction. */
export function ownWords(
  article: { readonly language: string },
  words: string,
): { readonly lang?: string; readonly dir?: 'auto' } {
  const lang = langOf(article);
  return { ...(lang === undefined ? {} : { lang }), ...directionOf(words) };
}
