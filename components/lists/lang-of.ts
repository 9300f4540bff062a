import { siteText } from '@/lib/text';

/** The `lang` attribute for an article's own words; none where they are in the language of the interface. */
export function langOf({ language }: { readonly language: string }): string | undefined {
  return language === siteText().site.language ? undefined : language;
}
