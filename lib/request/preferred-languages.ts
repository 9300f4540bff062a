import { languageTags, siteText, USUAL_LANGUAGE } from '@/lib/text';
import { broughtCatalog, languageOfSite } from './context';

/**
 * The languages in which this request's reader wants articles (BCP 47), the one wanted most first. An article is shown in the
 * first that it is in, else in its own.
 */
export function preferredLanguages(): readonly string[] {
  return fallbacksOf(siteText().language);
}

/** A language of the interface and what its readers read where a text isn't in it: the same language in another script, the site's own, English. */
export function fallbacksOf(language: string): readonly string[] {
  const ofSite = languageOfSite(broughtCatalog() ?? null);
  const key = `${language} ${ofSite}`;
  const known = FALLBACKS.get(key);
  if (known !== undefined) return known;
  const [spoken] = language.split('-');
  const inOtherScripts = languageTags().filter((tag) => tag.split('-')[0] === spoken);
  const made = [...new Set([language, ...inOtherScripts, ofSite, USUAL_LANGUAGE])];
  FALLBACKS.set(key, made);
  return made;
}

/** By language of the interface and of the site: every page asks for each several times. */
const FALLBACKS = new Map<string, readonly string[]>();
