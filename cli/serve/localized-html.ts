import { inLanguage } from '@/lib/request';
import type { Language } from '@/lib/text';

/** A tag that may hold an address of the site, with its attributes, whose values may hold anything. */
const TAG = /<(?:a|area|button|details|form|g|input)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** An attribute with an address of the site. */
const ADDRESS = /(\s(?:href|action|formaction|data-share|data-engineer-switch)=")(\/(?!\/)[^"]*)"/gi;

/** What says which language it leads to leads there: a link, or a button that sends a form. */
const NAMES_LANGUAGE = /\s(?:hreflang|data-language)="/i;

/**
 * A drawn page whose links and forms lead to pages in its language. Pages link by plain addresses, whatever they're made of (a
 * component, an article's text, a catalog), so that one place knows of languages.
 */
export function localizedHtml(html: string, language: Language): string {
  return html.replace(TAG, (tag) =>
    NAMES_LANGUAGE.test(tag)
      ? tag
      : tag.replace(ADDRESS, (_, before: string, address: string) => `${before}${inLanguage(address, language)}"`),
  );
}
