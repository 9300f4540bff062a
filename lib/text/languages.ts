/**
 * The languages of the interface, by their BCP 47 tags, with the names that they have for themselves. One more is one row here and
 * one folder beside it (docs/translating.md).
 */
export const LANGUAGES = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ja: '日本語',
  ko: '한국어',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  cs: 'Čeština',
  tr: 'Türkçe',
  ru: 'Русский',
  ar: 'العربية',
  he: 'עברית',
} as const satisfies Readonly<Record<string, string>>;

/** The tag of a language of the interface. */
export type Language = keyof typeof LANGUAGES;

/** The language of sites that name none, and of what is drawn for no request. */
export const USUAL_LANGUAGE: Language = 'en';

/** The tags of all languages, in the order in which readers choose from them. */
export function languageTags(): readonly Language[] {
  return Object.keys(LANGUAGES).filter(isLanguage);
}

/** Whether there is a catalog of a language. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag);
}

/** What the addresses of pages in a language begin with where it isn't the site's own, such as `/pt-br`. */
export function prefixOf(language: Language): string {
  return `/${language.toLowerCase()}`;
}

/** A path or address in two: the language that it begins with, and the same address without it. */
export function splitLanguage(address: string): { readonly language: Language | undefined; readonly address: string } {
  const [, first = '', rest = ''] = /^\/([a-z]{2,3}(?:-[a-z]+)?)((?:[/?#].*)?)$/s.exec(address) ?? [];
  const language = first === '' ? undefined : BY_PREFIX.get(first);
  if (language === undefined) return { language, address };
  return { language, address: rest.startsWith('/') ? rest : `/${rest}` };
}

const BY_PREFIX: ReadonlyMap<string, Language> = new Map(languageTags().map((tag) => [tag.toLowerCase(), tag]));

/**
 * The first of the languages wanted that there is: of the same language and script, so that `zh-TW` finds `zh-Hant`, and any
 * English finds `en`. @param wanted BCP 47 tags, the one wanted most first; what is no tag is passed over
 */
export function closestLanguage(wanted: readonly string[]): Language | undefined {
  for (const tag of wanted) {
    if (isLanguage(tag)) return tag;
    const key = writtenAs(tag);
    const found = key === undefined ? undefined : byWriting().get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

let languagesByWriting: ReadonlyMap<string | undefined, Language> | undefined;

/** The languages of the interface by `writtenAs`; none is written as another. */
function byWriting(): ReadonlyMap<string | undefined, Language> {
  languagesByWriting ??= new Map(languageTags().map((tag) => [writtenAs(tag), tag]));
  return languagesByWriting;
}

function writtenAs(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

let ask: () => Language | undefined = () => undefined;

/**
 * Has `currentLanguage` ask this. The async context of a request knows (lib/request), which scripts in browsers must not reach.
 * @returns what has it ask again what it asked before
 */
export function askLanguageOf(source: () => Language | undefined): () => void {
  const before = ask;
  ask = source;
  return () => {
    ask = before;
  };
}

/** The language of what is drawn now. */
export function currentLanguage(): Language {
  return ask() ?? USUAL_LANGUAGE;
}
