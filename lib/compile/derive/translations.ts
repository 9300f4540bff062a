import { fold, isReadAs } from '@/lib/catalog';
import { languageInPath, withoutLanguage } from '@/lib/format/values';
import type { KeyedFacts } from './derived';

/** What tells whether articles are one in several languages. */
export type TranslationFacts = Pick<KeyedFacts, 'key' | 'path' | 'kind' | 'articleId' | 'language'>;

/**
 * Finds the articles that are translations of others: of one kind, in another language, and with the same article ID, or with
 * the same path but for its language (`x.de-de.md`, `articles.de-de/x.md`, `de-de/x.md`). An ID that two articles in one
 * language bear tells nothing.
 * @param articles in path order
 * @param siteLanguage BCP 47 tag of the language that a group is known by where it has it; else by the file that names none
 * @returns the key of every translation → the key of its original
 */
export function findTranslations(
  articles: Iterable<TranslationFacts>,
  siteLanguage: string,
): ReadonlyMap<number, number> {
  const foreign: TranslationFacts[] = [];
  for (const article of articles) if (!isReadAs(article.language, siteLanguage)) foreign.push(factsIn(article));
  if (foreign.length === 0) return new Map();
  const isCopy = copyFinder(articles);
  const originals = new Map<number, number>();
  const members = new Map<number, TranslationFacts[]>();
  for (const group of [byPath, byId].flatMap((markOf) => groupsBy(markOf, foreign, articles, isCopy))) {
    const known = group.find(({ key }) => originals.has(key) || members.has(key));
    const root = known === undefined ? originalOf(group, siteLanguage).key : (originals.get(known.key) ?? known.key);
    const all = members.get(root) ?? group.filter(({ key }) => key === root);
    members.set(root, all);
    for (const article of group) {
      const isTaken = originals.has(article.key) || members.has(article.key);
      if (isTaken || all.some(({ language }) => language === article.language)) continue;
      all.push(article);
      originals.set(article.key, root);
    }
  }
  return originals;
}

/** No more than is asked of an article, to be kept. */
function factsIn({ key, path, kind, articleId, language }: TranslationFacts): TranslationFacts {
  return { key, path, kind, articleId, language };
}

/** Tells files that nobody translated yet: still in the language of the one that they are copies of. */
function copyFinder(articles: Iterable<TranslationFacts>): (article: TranslationFacts) => boolean {
  const theirs = new Set<string>();
  for (const article of articles) if (mayBeCopy(article)) theirs.add(markInLanguage(article));
  const originals = new Set<string>();
  if (theirs.size > 0)
    for (const article of articles) {
      const mark = mayBeCopy(article) ? '' : markInLanguage(article);
      if (theirs.has(mark)) originals.add(mark);
    }
  return (article) => mayBeCopy(article) && originals.has(markInLanguage(article));
}

function mayBeCopy({ path, language }: TranslationFacts): boolean {
  return (languageInPath(path) ?? language) !== language;
}

function markInLanguage(article: TranslationFacts): string {
  return `${article.language} ${byPath(article)}`;
}

function byPath({ kind, path }: TranslationFacts): string {
  return `${kind} ${withoutLanguage(path).toLowerCase()}`;
}

function byId({ kind, articleId }: TranslationFacts): string {
  return articleId === '' ? '' : `${kind} ${fold(articleId)}`;
}

/** Articles that share a mark with a foreign one, each group of at least two, all in different languages. */
function groupsBy(
  markOf: (article: TranslationFacts) => string,
  foreign: readonly TranslationFacts[],
  articles: Iterable<TranslationFacts>,
  isCopy: (article: TranslationFacts) => boolean,
): readonly (readonly TranslationFacts[])[] {
  const groups = new Map<string, TranslationFacts[]>(foreign.map((article) => [markOf(article), []]));
  groups.delete('');
  for (const article of articles) {
    const group = groups.get(markOf(article));
    if (group !== undefined && !isCopy(article)) group.push(factsIn(article));
  }
  return [...groups.values()].filter(
    (group) => group.length > 1 && new Set(group.map(({ language }) => language)).size === group.length,
  );
}

function originalOf(group: readonly TranslationFacts[], siteLanguage: string): TranslationFacts {
  const ofSite = group.find(({ language }) => isReadAs(language, siteLanguage));
  const original = ofSite ?? group.find(({ path }) => withoutLanguage(path) === path) ?? group[0];
  if (original === undefined) throw new RangeError('a group of no articles has no original');
  return original;
}
