import { slugify } from '@/lib/addresses';
import { fold } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';
import type { AddressHolder } from '../content/address-lock';
import { duplicateSlug } from '../rules/names';
import type { KeyedFacts } from './derived';

/**
 * Gives every article an address of its own. Who has one keeps it; then the first in path order gets the slug it wishes
 * for, the others get `<slug>-<folder>`, then a number. Translations come last, and are told apart by their language.
 * @param originals key of a translation → key of its original
 */
export function uniqueSlugs(
  articles: readonly KeyedFacts[],
  held: ReadonlyMap<string, KeyedFacts> = new Map(),
  originals: ReadonlyMap<number, number> = new Map(),
): {
  readonly slugs: ReadonlyMap<number, string>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const holders = new Map<string, KeyedFacts>();
  const slugs = new Map<number, string>();
  const later: KeyedFacts[] = [];
  for (const [slug, article] of held) take(article, slug, holders, slugs);
  for (const article of articles) {
    if (slugs.has(article.key) || originals.has(article.key)) continue;
    if (holders.has(article.slug)) later.push(article);
    else take(article, article.slug, holders, slugs);
  }
  for (const article of later) take(article, freeSlug(article, holders), holders, slugs);
  for (const article of articles.filter(({ key }) => originals.has(key) && !slugs.has(key)))
    take(article, translatedSlug(article, slugs.get(originals.get(article.key) ?? 0) ?? '', holders), holders, slugs);
  const diagnostics = articles.flatMap((article) => {
    if (originals.has(article.key)) return [];
    const slug = slugs.get(article.key) ?? article.slug;
    const first = holders.get(article.slug);
    return slug === article.slug || first === undefined ? [] : [slugTaken(article, first, slug)];
  });
  return { slugs, diagnostics };
}

function take(article: KeyedFacts, slug: string, holders: Map<string, KeyedFacts>, slugs: Map<number, string>): void {
  holders.set(slug, article);
  slugs.set(article.key, slug);
}

function freeSlug(article: KeyedFacts, holders: ReadonlyMap<string, KeyedFacts>): string {
  const folder = slugify(article.path.split('/').at(-2) ?? '');
  const base = folder === '' ? article.slug : `${article.slug}-${folder}`;
  let slug = base;
  for (let number = 2; holders.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}

/** A translation has the slug that its header gives it, else its original's with the language behind it: `restore-de`. */
function translatedSlug(article: KeyedFacts, original: string, holders: ReadonlyMap<string, KeyedFacts>): string {
  if (article.slugAt !== null && !holders.has(article.slug)) return article.slug;
  const base = `${original}-${article.language.toLowerCase()}`;
  let slug = base;
  for (let number = 2; holders.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}

function slugTaken(article: KeyedFacts, first: KeyedFacts, slug: string): Diagnostic {
  const [line, column] = article.slugAt ?? [1, 1];
  const [otherLine, otherColumn] = first.slugAt ?? [1, 1];
  const related = [{ path: first.path, line: otherLine, column: otherColumn }];
  const holder = `${first.path}:${otherLine}`;
  return duplicateSlug.at(
    { path: article.path, line, column, related },
    article.slug,
    holder,
    slug,
    article.slugAt !== null,
  );
}

/**
 * The addresses that articles have already and keep: each goes to the article with its holder's id (of several the one in
 * the holder's file), else to the one in that file. An article that wishes for another address than it did is let go.
 */
export function heldSlugs(
  articles: readonly KeyedFacts[],
  holders: ReadonlyMap<string, AddressHolder>,
): ReadonlyMap<string, KeyedFacts> {
  const held = new Map<string, KeyedFacts>();
  if (holders.size === 0) return held;
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const byId = new Map(articles.toReversed().map((article) => [fold(article.articleId), article]));
  const served = new Set<number>();
  for (const [slug, holder] of holders) {
    const article = articleOf(holder, byPath, byId);
    if (article === undefined || served.has(article.key) || !isOwn(slug, holder, article)) continue;
    served.add(article.key);
    held.set(slug, article);
  }
  return held;
}

function articleOf(
  { id, path }: AddressHolder,
  byPath: ReadonlyMap<string, KeyedFacts>,
  byId: ReadonlyMap<string, KeyedFacts>,
): KeyedFacts | undefined {
  const here = byPath.get(path);
  if (fold(id) === '' || (here !== undefined && fold(here.articleId) === fold(id))) return here;
  return byId.get(fold(id)) ?? here;
}

/** Whether a slug is what the article wishes for, or was made from that because another had it. */
function isOwn(slug: string, holder: AddressHolder, article: KeyedFacts): boolean {
  if (slug === article.slug) return true;
  if (!slug.startsWith(`${article.slug}-`)) return false;
  const rest = slug.slice(article.slug.length + 1);
  const folders = [
    ...[article.path, holder.path].map((path) => slugify(path.split('/').at(-2) ?? '')),
    article.language.toLowerCase(),
  ];
  return /^\d+$/.test(rest) || folders.some((folder) => folder !== '' && rest.replace(/-\d+$/, '') === folder);
}
