import { directionOf, siteText } from '@/lib/text';

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
