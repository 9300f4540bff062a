import type { Properties } from '../header/properties';
import type { Report } from '../rule';
import { invalidLanguage } from '../rules/invalid-language';

/** A text of which this share of its letters is Han is Chinese: a Han character says what four or five letters do. */
const HAN_SHARE = 0.1;

/** The BCP 47 tag of an article: its `language` property, else told from the script of its text: `en` or `zh-Hans`. */
export function readLanguage(properties: Properties, text: string, report: Report): string {
  const written = properties.get('language');
  if (written === '') return languageOf(text);
  const canonical = canonicalTag(written);
  if (canonical !== undefined) return canonical;
  report(invalidLanguage.at(properties.offset('language'), written));
  return languageOf(text);
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function languageOf(text: string): string {
  if (!/[\u3400-\u9fff]/.test(text)) return 'en';
  const words = text.replace(/<[^<>]*>|\]\([^()\s]*\)|https?:\S+/g, ' ');
  const han = words.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const latin = words.match(/[a-z]/gi)?.length ?? 0;
  return han > 0 && han >= HAN_SHARE * (han + latin) ? 'zh-Hans' : 'en';
}
