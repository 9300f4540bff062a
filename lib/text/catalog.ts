import { ar } from './ar';
import { compileMessages } from './compile-messages';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { he } from './he';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { closestLanguage, isLanguage, type Language, USUAL_LANGUAGE } from './languages';
import { type Messages, type Opened, openMessages, type Translated } from './messages';
import { nl } from './nl';
import { pl } from './pl';
import { ptBr } from './pt-br';
import { ru } from './ru';
import type { Catalog, Spoken, Text } from './shape';
import { tr } from './tr';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

/**
 * Catalogs of the languages of the interface by their BCP 47 tag. One is made where it's spoken, for a command that speaks one language would
 * take longer to start with all of them.
 */
export const CATALOGS: Readonly<Record<Language, () => Catalog>> = {
  en: () => en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ja,
  ko,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  it,
  nl,
  pl,
  cs,
  tr,
  ru,
  ar,
  he,
};

const texts = new Map<string, Text>();

/** The words of the interface in a language or the closest to it (`pt` has `pt-BR`); in English where none is close. */
export function textIn(language: string): Text {
  const known = texts.get(language);
  if (known !== undefined) return known;
  const text = isLanguage(language)
    ? opened<typeof en>(CATALOGS[language](), language)
    : textIn(closestLanguage([language]) ?? USUAL_LANGUAGE);
  return kept(language, text);
}

function kept(language: string, text: Text): Text {
  texts.set(language, text);
  return text;
}

/** Groups are parsed when they are first asked for: a command that only reads articles pays for no page. */
function opened<Shape>(messages: Translated<Shape>, language: string): Opened<Shape> & Spoken;
function opened(messages: Messages, language: string): unknown {
  const text = { language };
  for (const [name, group] of Object.entries(messages)) {
    const open = () => (typeof group === 'string' ? group : openMessages(compileMessages(group, language), language));
    Object.defineProperty(text, name, { enumerable: true, configurable: true, get: () => settled(text, name, open()) });
  }
  return text;
}

function settled(text: object, name: string, value: unknown): unknown {
  Object.defineProperty(text, name, { enumerable: true, value });
  return value;
}
