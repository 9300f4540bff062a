import { languageName, listed, siteText } from '@/lib/text';
import type { SearchResults } from './search';

/** What no article has of a query, a sentence each, without their full stops: its language, its codes and telling words. */
export function saysNowhere({ language, missing }: Pick<SearchResults, 'language' | 'missing'>): readonly string[] {
  const words = siteText().search;
  return [
    ...(language === undefined ? [] : [words.foreign({ language: languageName(language) }), words.foreignHelp]),
    ...(missing.length === 0 ? [] : [words.missing({ words: quotedWords(missing, 'or') })]),
  ];
}

/** Words of a query in a sentence, each in quotation marks. */
export function quotedWords(words: readonly string[], joinedBy: 'and' | 'or'): string {
  return listed(
    words.map((word) => siteText().search.quoted({ word })),
    joinedBy,
  );
}

/** Which words were taken for others, and which were written, as the page's sentence takes them; `undefined` where none were. */
export function saysMended({ mended }: Pick<SearchResults, 'mended'>) {
  const parts = new Map<string, string>();
  // A glued word that was taken apart has an entry for every part.
  for (const { written, word } of mended)
    parts.set(written, parts.has(written) ? `${parts.get(written)} ${word}` : word);
  if (parts.size === 0) return undefined;
  return { words: quotedWords([...parts.values()], 'and'), written: quotedWords([...parts.keys()], 'and') };
}

/**
 * What the page of a search says about its results, a sentence each: what no article has, which words were corrected, whether the
 * query was cut; where nothing was found, what to do.
 */
export function saidOfResults(found: SearchResults): readonly string[] {
  const { search: words, site } = siteText();
  const { total, answers, isFar, isCut, language } = found;
  if (total === 0)
    return answers.length > 0 ? [] : [language === undefined ? words.noneHelp : words.foreignHelp + site.fullStop];
  const nowhere = saysNowhere(found).map((said) => said + site.fullStop);
  const mended = saysMended(found);
  return [
    ...nowhere,
    ...(isFar ? [words.closest + site.fullStop] : []),
    ...(mended === undefined ? [] : [words.mended(mended)]),
    ...(isCut ? [words.cut] : []),
  ];
}
