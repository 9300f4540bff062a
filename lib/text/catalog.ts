import { ar } from './ar';
import { compileMessages } from './compile-messages';
import { de } from './de';
import { en } from './en';
import { isLanguage, type Language, USUAL_LANGUAGE } from './languages';
import { type Messages, type Opened, openMessages, type Translated } from './messages';
import { pl } from './pl';
import type { ArticleTexts, Catalog, Spoken, Text } from './shape';
import { zhHansArticle } from './zh-hans/article';
import { zhHansContent } from './zh-hans/content';

/** The groups that a language of articles needs, whether or not it's a language of the interface. */
type ArticleCatalog = Pick<Catalog, 'around' | 'content'>;

/** Languages of the interface by their BCP 47 tag. */
export const CATALOGS: Readonly<Record<Language, Catalog>> = { en, de, pl, ar };

/** Languages that only articles are in. */
export const ARTICLE_CATALOGS: Readonly<Record<string, ArticleCatalog>> = {
  'zh-Hans': { around: zhHansArticle, content: zhHansContent },
};

const texts = new Map<string, Text>();
const articleTexts = new Map<string, ArticleTexts>();

/** The words of the interface in a language; in English for a language without a catalog. */
export function textIn(language: string): Text {
  if (!isLanguage(language)) return textIn(USUAL_LANGUAGE);
  return texts.get(language) ?? kept(texts, language, opened<typeof en>(CATALOGS[language], language));
}

/** The words around and in an article of a language; in English for a language without them. */
export function articleTextIn(language: string): ArticleTexts {
  const catalog = ARTICLE_CATALOGS[language];
  if (catalog === undefined) return textIn(language);
  return (
    articleTexts.get(language) ??
    kept(articleTexts, language, opened<Pick<typeof en, 'around' | 'content'>>(catalog, language))
  );
}

function kept<Value>(known: Map<string, Value>, language: string, value: Value): Value {
  known.set(language, value);
  return value;
}

/** Groups are parsed when they are first asked for: a command that only reads articles pays for no page. */
function opened<Shape>(messages: Translated<Shape>, language: string): Opened<Shape> & Spoken;
function opened(messages: Messages, language: string): unknown {
  const text = { language };
  for (const [name, group] of Object.entries(messages)) {
    const open = () => (typeof group === 'string' ? group : openMessages(compileMessages(group), language));
    Object.defineProperty(text, name, { enumerable: true, configurable: true, get: () => settled(text, name, open()) });
  }
  return text;
}

function settled(text: object, name: string, value: unknown): unknown {
  Object.defineProperty(text, name, { enumerable: true, value });
  return value;
}
