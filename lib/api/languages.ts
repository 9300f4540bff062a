import * as z from 'zod';
import { type ArticleRecord, type Catalog, catalogFor } from '@/lib/catalog';
import { speaking } from '@/lib/request';
import { closestLanguage } from '@/lib/text';

/** The language in which an answer is wanted, as a parameter. */
export const inLanguageParameter = z
  .string()
  .max(40)
  .optional()
  .describe(
    'BCP 47. Articles are given in their version in this language, if there’s one, otherwise in their own; `language` of each says which. Stepwise’s own words are in it as well, if the site’s interface has it.',
  );

/**
 * What `work` makes of a catalog for a reader of a language, with the words of the interface in it where there are such; as the site
 * is where none is asked for.
 */
export function inAskedLanguage<Value>(
  catalog: Catalog,
  language: string | undefined,
  work: (catalog: Catalog) => Value,
): Value {
  const spoken = closestLanguage(language ? [language] : []);
  const made = () => work(forReader(catalog, language));
  return spoken === undefined ? made() : speaking(spoken, made);
}

/** A catalog for a reader of a language, whose own words stay the site's; the same where none is asked for. */
export function forReader(catalog: Catalog, language: string | undefined): Catalog {
  return language ? catalogFor(catalog, [language]) : catalog;
}

/** An article in the first of its reader's languages that it is in, whichever version was named. */
export function versionFor(catalog: Catalog, record: ArticleRecord, language: string | undefined): ArticleRecord {
  const slug = language ? catalog.translationOf(record.slug, language)?.slug : undefined;
  return slug === undefined || slug === record.slug ? record : (catalog.article(slug) ?? record);
}

/** A language that a list is narrowed to. */
interface ReadLanguage {
  /** What to narrow to, so that it takes in every language below it. */
  readonly asked: string;
  /** The same in the articles' own spelling; `undefined` where no article is in it. */
  readonly found: string | undefined;
}

/**
 * The language of articles for one that a client asks for: itself, or one below it (`zh` has `zh-Hans`); else what the lookup of
 * RFC 4647 section 3.4 finds by leaving out the last parts one by one, without and with the script that the language usually has
 * there (`en-US` → `en`, `zh-CN` → `zh-Hans`).
 */
export function readLanguage(catalog: Catalog, sent: string): ReadLanguage {
  const asked = sent.trim().toLowerCase();
  const known = new Map(catalog.languages().map((each) => [each.toLowerCase(), each]));
  const within = [...known.keys()].find((each) => each === asked || each.startsWith(`${asked}-`));
  if (within !== undefined) return { asked, found: known.get(asked) ?? sent.trim() };
  const wider = [...widerThan(asked), ...widerThan(withScript(asked))].find((each) => known.has(each));
  return wider === undefined ? { asked, found: undefined } : { asked: wider, found: known.get(wider) };
}

/** `zh-hant-tw` → `zh-hant`, `zh`. A part of one letter goes with what follows it. */
function widerThan(tag: string): readonly string[] {
  const parts = tag.split('-');
  return parts
    .map((_, count) => parts.slice(0, count))
    .filter((left) => left.length > 0 && left.at(-1)?.length !== 1)
    .map((left) => left.join('-'))
    .toReversed();
}

/** `zh-cn` → `zh-hans-cn`; what is no tag stays as it is. */
function withScript(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().toString().toLowerCase();
  } catch {
    return tag;
  }
}
