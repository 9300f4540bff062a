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
  articles: readonly TranslationFacts[],
  siteLanguage: string,
): ReadonlyMap<number, number> {
  const foreign = articles.filter(({ language }) => !isReadAs(language, siteLanguage));
  if (foreign.length === 0) return new Map();
  const translated = withoutCopies(articles);
  const originals = new Map<number, number>();
  const members = new Map<number, TranslationFacts[]>();
  for (const group of [...groupsBy(byPath, foreign, translated), ...groupsBy(byId, foreign, translated)]) {
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

/** Articles but for files that nobody translated yet: still in the language of the one that they are copies of. */
function withoutCopies(articles: readonly TranslationFacts[]): readonly TranslationFacts[] {
  const mayBeCopies = new Set(articles.filter(({ path, language }) => (languageInPath(path) ?? language) !== language));
  if (mayBeCopies.size === 0) return articles;
  const mark = (article: TranslationFacts) => `${article.language} ${byPath(article)}`;
  const theirs = new Set(Array.from(mayBeCopies, mark));
  const originals = new Set(
    articles
      .filter((article) => !mayBeCopies.has(article))
      .map(mark)
      .filter((each) => theirs.has(each)),
  );
  return articles.filter((article) => !mayBeCopies.has(article) || !originals.has(mark(article)));
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
  articles: readonly TranslationFacts[],
): readonly (readonly TranslationFacts[])[] {
  const groups = new Map<string, TranslationFacts[]>(foreign.map((article) => [markOf(article), []]));
  groups.delete('');
  for (const article of articles) groups.get(markOf(article))?.push(article);
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
