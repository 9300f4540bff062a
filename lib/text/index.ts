/**
 * Every word of the interface, typed, one table a language; numbers and dates through Intl.
 * Goal: a missing word fails type-checking; pages hold no words of their own.
 * Not here: words of the content (content/data), anything that draws.
 *
 * @example
 * const words = siteText(); // the interface
 * const around = articleText(article.language); // the words around one article's text
 */
import { type ArticleText, enArticle, zhHansArticle } from './article-text';
import { en, type Text } from './en';
import { enEmbed } from './en-embed';
import { enError } from './en-error';
import { enShare } from './en-share';

export type { ArticleText, KindNames } from './article-text';
export { blankKey, blankLabel } from './blank-label';
export { type ContentWords, contentWords } from './content-words';
export { balanced, beginsAtRight, directionIn, directionOf, isolated, mayRunLeft } from './direction';
export type { Text } from './en';
export { formatDate } from './format-date';
export { plural } from './plural';

const ARTICLE_TEXTS: Readonly<Record<string, ArticleText>> = { en: enArticle, 'zh-Hans': zhHansArticle };

/** The words of the interface. One language so far; a second is another table of the same type. */
export function siteText(): Text {
  return en;
}

/** The words of the page shown when a page failed. */
export function errorText(): Text['error'] {
  return enError;
}

/** The words of sharing, apart from all others, so that a script which needs only these brings no more. */
export function shareText(): Text['share'] {
  return enShare;
}

/** The words of the help inside other pages, apart for the same reason. */
export function embedText(): typeof enEmbed {
  return enEmbed;
}

/** The words around an article, in the article's language (BCP 47 tag); English for a language without a table. */
export function articleText(language: string): ArticleText {
  return ARTICLE_TEXTS[language] ?? enArticle;
}

/** The name of a language in English, such as `Chinese (Simplified)`; the tag itself where Intl knows none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
