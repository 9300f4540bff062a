import type { Properties } from '../header/properties';
import type { Report } from '../rule';
import { invalidLanguage } from '../rules/fields';

/**
 * The BCP 47 tag of an article: what its header says, else what its path says (`zh-cn/open.md`, `open.de-de.md`), else what
 * its text shows. A Chinese, Japanese, or Korean path holds for a text in that script alone: many files there are still English.
 */
export function readLanguage(properties: Properties, path: string, text: string, report: Report): string {
  const written = properties.get('language');
  const canonical = written === '' ? undefined : canonicalTag(written);
  if (canonical !== undefined) return canonical;
  if (written !== '') report(invalidLanguage.at(properties.offset('language'), written));
  const named = shortTag(canonicalTag(properties.own('ms.contentlocale')) ?? tagInPath(path));
  if (named !== undefined && !HAS_SCRIPT.test(named)) return named;
  const told = languageOf(text, named === undefined ? SHARE : SHARE / 5);
  return named?.slice(0, 2) === told.slice(0, 2) ? (named ?? told) : told;
}

const HAS_SCRIPT = /^(?:zh|ja|ko)/;

function canonicalTag(tag: string): string | undefined {
  try {
    return tag === '' ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** A language without its country, which says nothing about words; of Chinese, the script. */
function shortTag(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' || /^(?:TW|HK|MO)$/.test(region ?? '') ? 'zh-Hant' : 'zh-Hans';
}

/** Languages that documentation is translated to; two other letters and a hyphen are part of a name (`ad-ds`). */
const IN_PATHS =
  /(?:^|[/.])((?:ar|bg|ca|cs|da|de|el|en|es|et|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|pl|pt|ro|ru|sk|sl|sv|th|tr|uk|vi|zh)-(?:[a-z]{2}|han[st]))(?=[/.])/i;

/** A path without the language in its name or in that of a folder: `backup/x.md` for `backup.de-de/x.md` and `backup/x.de-de.md`. */
export function withoutLanguage(path: string): string {
  return path.replace(IN_PATHS, '').replace(/^\/|\/(?=\/)/g, '');
}

/** The language that a path names, as an article's `language` has it; `undefined` where it names none. */
export function languageInPath(path: string): string | undefined {
  return shortTag(tagInPath(path));
}

function tagInPath(path: string): string | undefined {
  const [, tag] = IN_PATHS.exec(path) ?? [];
  return tag === undefined ? undefined : canonicalTag(tag);
}

/**
 * A text of which this share of its letters is of a script is in that script: a Han character says what five letters do. Where
 * the path says so too, a fifth of that is enough, for some articles are nearly all code.
 */
const SHARE = 0.1;

/** The language that a text shows by its script, else by its commonest words; English where it shows none. */
function languageOf(text: string, share: number): string {
  if (/[\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) {
    const scripted = languageOfScript(text.replace(/<[^<>]*>|\]\([^()\s]*\)|https?:\S+/g, ' '), share);
    if (scripted !== undefined) return scripted;
  }
  return languageOfWords(text);
}

function languageOfScript(words: string, share: number): string | undefined {
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
  const [han, kana, hangul] = [count(/[\u3400-\u9fff]/g), count(/[\u3040-\u30ff]/g), count(/[\uac00-\ud7af]/g)];
  const cyrillic = count(/[\u0400-\u04ff]/g);
  const all = han + kana + hangul + cyrillic + count(/[a-z]/gi);
  if (kana >= share * all && kana > 0) return 'ja';
  if (hangul >= share * all && hangul > 0) return 'ko';
  if (han >= share * all && han > 0) return isTraditional(words) ? 'zh-Hant' : 'zh-Hans';
  return cyrillic > 3 * share * all ? 'ru' : undefined;
}

/** Characters that only one of the two ways to write Chinese has, of the commonest words. */
function isTraditional(words: string): boolean {
  const traditional = words.match(/[們個這來會時說對為開關於與並將請應該選項務資訊檔]/g)?.length ?? 0;
  const simplified = words.match(/[们个这来会时说对为开关于与并将请应该选项务资讯档]/g)?.length ?? 0;
  return traditional > simplified;
}

/** Words that hardly any sentence of a language does without, and that English does not have. */
const COMMON_WORDS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:der|das|und|nicht|ist|sie|ein|eine|mit|für|auf|wird|werden|oder|wenn|wie|weil)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|des|une|est|pour|dans|vous|avec|sur|que|pas|ce|ou|et|du)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|una|es|para|con|que|por|del|se|no|su|en|y)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:os|uma|é|para|com|que|não|você|do|da|em|ou|seu|como)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:il|gli|una|è|per|con|che|non|della|di|nel|sono|questo)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:het|een|en|van|niet|voor|met|wordt|zijn|naar|deze|als|u)(?!\p{L})/giu,
  pl: /(?<!\p{L})(?:nie|się|jest|na|do|aby|lub|dla|oraz|po|przez)(?!\p{L})/giu,
};
const ENGLISH = /\b(?:the|and|to|of|is|you|this|for|with|are|not|that)\b/gi;

/** Characters of a text that are looked at: a paragraph or two. */
const SAMPLE = 2000;
const LEAST_WORDS = 4;

function languageOfWords(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (english * 60 > sample.length / 6) return 'en';
  let [best, most] = ['en', Math.max(LEAST_WORDS - 1, 2 * english)];
  for (const [language, words] of Object.entries(COMMON_WORDS)) {
    const found = sample.match(words)?.length ?? 0;
    if (found > most && found * 12 > sample.length / 6) [best, most] = [language, found];
  }
  return best;
}
