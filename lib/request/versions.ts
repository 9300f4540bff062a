import {
  articleAddress,
  decodeSegment,
  flowAddress,
  flowIdOf,
  previewAddress,
  previewSubject,
  slugOfFlow,
} from '@/lib/addresses';
import { closestLanguage as closestVersion } from '@/lib/catalog';
import { closestLanguage, type Language } from '@/lib/text';
import { broughtCatalog, languageOfSite, postedFields, requestedPage } from './context';
import { inLanguage, isForAllLanguages, prefixed } from './local-address';
import { fallbacksOf } from './preferred-languages';
import { requestCatalog } from './request-catalog';

/** The page of an article or of a flow, and what follows its name: a page of the flow, a query, a fragment. */
const OF_ARTICLE = /^\/(articles|flows)\/([^/?#]+)(.*)$/s;

/** A picture beside links, without its query. */
const PICTURE = /^\/previews\/([^?#]+)/;

/**
 * The address (plain, with query) at which readers of a language find what is at another: that of the article's version, or of
 * the flow made from it, or of its picture, in the first of `fallbacksOf` that there is. The same address for every other page, and for
 * an article in a language that the interface lacks: no address but its own shows that.
 */
function versionAddress(address: string, language: Language): string {
  const [, picture] = PICTURE.exec(address) ?? [];
  if (picture !== undefined) return versionPicture(picture, language) ?? address;
  const [, room = '', name = '', rest = ''] = OF_ARTICLE.exec(address) ?? [];
  if (name === '') return address;
  const slug = room === 'flows' ? slugOfFlow(decodeSegment(name)) : decodeSegment(name);
  const version = versionSlug(slug, language);
  if (version === undefined) return address;
  return (room === 'flows' ? flowAddress(flowIdOf(version)) : articleAddress(version)) + rest;
}

/** The picture of a version. @param picture the path of a picture below `/previews/` */
function versionPicture(picture: string, language: Language): string | undefined {
  const subject = previewSubject(picture.split('/').map(decodeSegment));
  if (subject?.kind !== 'article' && subject?.kind !== 'flow') return undefined;
  const isFlow = subject.kind === 'flow';
  const version = versionSlug(isFlow ? slugOfFlow(subject.name) : subject.name, language);
  return version && previewAddress({ ...subject, name: isFlow ? flowIdOf(version) : version });
}

/** The slug of an article's version for readers of a language, where that is another article. */
function versionSlug(slug: string, language: Language): string | undefined {
  const record = requestCatalog().article(slug);
  if (record === undefined || record.languages.length === 0) return undefined;
  if (closestLanguage([record.language]) === undefined) return undefined;
  const version = closestVersion(record.languages, fallbacksOf(language));
  return version?.slug === slug ? undefined : version?.slug;
}

/**
 * The address of a text in the interface of its own language: what search engines know it by, and where a link to a version leads.
 * @param address of the text, plain
 * @param written the text's language (BCP 47); the plain address for one that the interface lacks
 */
export function addressInOwnLanguage(address: string, written: string): string {
  const language = closestLanguage([written]);
  return inLanguage(address, language === languageOfSite(broughtCatalog() ?? null) ? undefined : language);
}

/**
 * The same page in another language, with the article's version in that: the plain address for the site's own language.
 * `undefined` for what is no page of its own.
 */
export function pageInLanguage(language: Language): string | undefined {
  const { address } = requestedPage();
  if (address === undefined) return undefined;
  // The page that thanks is told by its query where to lead back, and by nobody else's link.
  const kept = address.startsWith('/feedback?') ? '/feedback' : address;
  const catalog = broughtCatalog() ?? null;
  const shown = catalog === null ? kept : versionAddress(kept, language);
  const [path = ''] = shown.split('?', 1);
  // A page that is missing is so in each language.
  return language === languageOfSite(catalog) || isForAllLanguages(path) ? shown : prefixed(shown, language);
}

/**
 * Where the version is that an address with a language asks for (path and query, plain), where that is another page; a plain
 * address means what it names, and a posted form the page that it came from.
 */
export function versionElsewhere(address: string): string | undefined {
  const { language } = requestedPage();
  if (language === undefined || postedFields() !== undefined) return undefined;
  const to = versionAddress(address, language);
  return to === address ? undefined : to;
}
