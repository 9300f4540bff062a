import { fold } from '@/lib/catalog';
import type { ContentData, Diagnostic, Place } from '@/lib/format';
import { aliasTwice } from '../rules/names';
import type { KeyedFacts } from './derived';

/** An old name and where it is said to lead. */
export interface AliasClaim {
  /** As `aliasName` gives it. */
  readonly name: string;
  /** As written; `null` where the article was retired. */
  readonly to: string | null;
  readonly reason: string;
  readonly place: Place;
}

/** The place of an alias in its data file. */
export type PlaceOfAlias = (name: string) => Place;

/** The same old address has one name: bare for articles (`old-slug`, an article id), else in full (`/products/old`). */
export function aliasName(written: string): string {
  return fold(written).replace(/^\/(?:articles|a)\//, '');
}

/**
 * Gathers what the data file and the articles' own `aliases` properties say about old names. A name that two lead to
 * different places goes to the first: the data file before articles, articles in path order.
 */
export function claimAliases(
  aliases: ContentData['aliases'],
  placeOf: PlaceOfAlias,
  articles: Iterable<KeyedFacts>,
  slugs: ReadonlyMap<number, string>,
): { readonly claims: ReadonlyMap<string, AliasClaim>; readonly diagnostics: readonly Diagnostic[] } {
  const claims = new Map<string, AliasClaim>();
  const diagnostics: Diagnostic[] = [];
  const take = (claim: AliasClaim): void => {
    const first = claims.get(claim.name);
    if (first === undefined) claims.set(claim.name, claim);
    else if (first.to !== claim.to) diagnostics.push(claimedTwice(claim, first));
  };
  claimsOfData(aliases, placeOf).forEach(take);
  for (const article of articles) if (article.aliases.length > 0) claimsOf(article, slugs).forEach(take);
  return { claims, diagnostics };
}

function claimsOfData(aliases: ContentData['aliases'], placeOf: PlaceOfAlias): readonly AliasClaim[] {
  return Object.entries(aliases).map(([written, { to, reason = '' }]) => ({
    name: aliasName(written),
    to,
    reason,
    place: placeOf(written),
  }));
}

function claimsOf(article: KeyedFacts, slugs: ReadonlyMap<number, string>): readonly AliasClaim[] {
  const [line, column] = article.aliasesAt ?? [1, 1];
  const to = slugs.get(article.key) ?? article.slug;
  const own = new Set([to, fold(article.articleId)]);
  return article.aliases
    .map(aliasName)
    .filter((name) => !own.has(name))
    .map((name) => ({ name, to, reason: '', place: { path: article.path, line, column } }));
}

function claimedTwice({ name, to, place }: AliasClaim, first: AliasClaim): Diagnostic {
  return aliasTwice.at(
    { ...place, related: [first.place] },
    name,
    inWords(to),
    placeInWords(first.place),
    inWords(first.to),
  );
}

function inWords(to: string | null): string {
  return to === null ? 'a removed page' : `"${to}"`;
}

/** `data/aliases.json:3`. */
export function placeInWords({ path, line }: Place): string {
  return `${path}:${line}`;
}
