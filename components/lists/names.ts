import { told } from '@/components/words';
import type { Catalog } from '@/lib/catalog';
import { siteLanguage } from '@/lib/request';
import { directionIn, directionOf, listed, siteText } from '@/lib/text';

/** Names of the clouds as the content data gives them, by token. */
export type CloudTable = Catalog['clouds'];

/** Cloud tokens as readers know them: `Azure China and Azure Government (US)`. A token without a name stands as it is. */
export function cloudNames(tokens: readonly string[], table: CloudTable): string {
  return listed(tokens.map((token) => table[token]?.name ?? token));
}

/** The same for a message in `Told`. */
export function toldClouds(tokens: readonly string[], table: CloudTable): string {
  return listed(tokens.map((token) => toldName(token, table[token])));
}

function toldName(token: string, cloud: CloudTable[string] | undefined): string {
  return cloud === undefined ? token : told(cloud.name, inLanguage(cloud));
}

/** Whether an article holds in clouds, but not in the worldwide one. */
export function isForOtherClouds(tokens: readonly string[]): boolean {
  return tokens.length > 0 && !tokens.includes('public');
}

/** The attributes that say how an article's words are written, as far as it differs from what stands around them. */
export interface Written {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** Something with words of its own; where it says no language (BCP 47), they are in the site's own, as names in data files are. */
export interface Spoken {
  readonly language?: string | undefined;
}

/** The language of something's own words and its direction; none where they are those of the interface. */
export function inLanguage({ language = siteLanguage() }: Spoken): Written {
  const around = siteText().language;
  if (language === around) return {};
  const dir = directionIn(language);
  return dir === directionIn(around) ? { lang: language } : { lang: language, dir };
}

/** The attributes of an element that holds something's own words and nothing else: their language and their direction. */
export function ownWords(of: Spoken, words: string): Written {
  return { ...inLanguage(of), ...directionOf(words) };
}

/** The same for words of the site's data files that say no language, such as the name of a group. */
export function siteWords(words: string): Written {
  return ownWords({}, words);
}
