/**
 * Every word of the interface: one catalog of ICU messages a language, typed by the English one; numbers, lists, and dates by Intl.
 * Goal: a missing word, or a value that a message doesn't take, fails type-checking; pages hold no words of their own.
 * Not here: words of the content (content/data), the words of the command line and the Studio, anything that draws.
 *
 * @example
 * const words = siteText(); // the interface
 * words.home.articles({ count: 7711 }); // '7,711 articles'
 * const around = articleText(article.language); // the words around one article's text
 */
import { textIn } from './catalog';
import { directionIn } from './direction';
import { enError } from './en/error';
import { currentLanguage } from './languages';
import type { Text } from './shape';

export { blankKey, blankLabel } from './blank-label';
export { textIn } from './catalog';
export { balanced, beginsAtRight, directionIn, directionOf, isolated, mayRunLeft } from './direction';
export { formatDate } from './format-date';
export {
  askLanguageOf,
  closestLanguage,
  currentLanguage,
  isLanguage,
  LANGUAGES,
  type Language,
  languageTags,
  prefixOf,
  splitLanguage,
  USUAL_LANGUAGE,
} from './languages';
export {
  atLineStart,
  compareNames,
  formatNumber,
  labeled,
  languageName,
  listed,
  withCommas,
  withSemicolons,
} from './names';
export { plural } from './plural';
export { pluralForms } from './plural-forms';
export { scriptWords } from './script-words';
export type { Text } from './shape';
export { splitAt } from './split-at';

/** The words around an article's own: those that belong to its text, in its language, and those of what readers use there. */
export type ArticleText = Text['around'] & {
  /** In the language of the page. */
  readonly tools: Text['around'];
  /** The attributes of an element that holds one of `tools`, where the article is in another language. */
  readonly written: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
};

/** Words that Stepwise itself puts between an author's words. */
export type ContentWords = Text['content'];

/** The words of the interface, in the language of the request that is answered. */
export function siteText(): Text {
  return textIn(currentLanguage());
}

/** The words of the page shown when a page failed, without what parses messages: the framework gives them to browsers. */
export function errorText() {
  return { ...enError, reference: (digest: string) => enError.reference.replace('{digest}', digest) };
}

/** The words around an article, in the article's language (BCP 47 tag) or the closest to it; English where none is close. */
export function articleText(language: string): ArticleText {
  const page = currentLanguage();
  const tools = textIn(page).around;
  if (language === page) return { ...tools, tools, written: {} };
  const dir = directionIn(page);
  const written = dir === directionIn(language) ? { lang: page } : { lang: page, dir };
  return { ...textIn(language).around, tools, written };
}

/** The content words of a BCP 47 language tag or the language closest to it; English where none is close. */
export function contentWords(language: string): ContentWords {
  return textIn(language).content;
}
