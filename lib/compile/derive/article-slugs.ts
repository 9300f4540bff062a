import { slugify } from '@/lib/addresses';
import { fold } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';
import { fileStem, withoutLanguage } from '@/lib/format/values';
import type { AddressHolder } from '../content/address-lock';
import { duplicateSlug } from '../rules/names';
import type { KeyedFacts } from './derived';

/**
 * Gives every article an address of its own. Who has one keeps it; then the first in path order gets the slug it wishes
 * for, the others get `<slug>-<folder>`, then a number. An article in several languages wishes for what its files are called alike; its
 * translations come last, and are told apart by their language.
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
  const translated = new Set(originals.values());
  const wishOf = (article: KeyedFacts) => (translated.has(article.key) ? commonSlug(article) : article.slug);
  for (const [slug, article] of held) take(article, slug, holders, slugs);
  for (const article of articles) {
    if (slugs.has(article.key) || originals.has(article.key)) continue;
    const wish = [wishOf(article), article.slug].find((slug) => !holders.has(slug));
    if (wish === undefined) later.push(article);
    else take(article, wish, holders, slugs);
  }
  for (const article of later) take(article, freeSlug(article, holders), holders, slugs);
  for (const article of articles.filter(({ key }) => originals.has(key) && !slugs.has(key)))
    take(article, translatedSlug(article, slugs.get(originals.get(article.key) ?? 0) ?? '', holders), holders, slugs);
  const diagnostics = articles.flatMap((article) => {
    if (originals.has(article.key)) return [];
    const slug = slugs.get(article.key) ?? article.slug;
    const first = holders.get(article.slug);
    const isWished = slug === article.slug || slug === wishOf(article);
    return isWished || first === undefined ? [] : [slugTaken(article, first, slug)];
  });
  return { slugs, diagnostics };
}

/** An article's slug without the language in its file's name, if there's one; with what its header says as it is. */
function commonSlug({ path, slug, slugAt }: KeyedFacts): string {
  const stem = fileStem(withoutLanguage(path));
  return slugAt !== null || stem === fileStem(path) ? slug : slugify(stem) || slug;
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
  const wishes = [article.slug, commonSlug(article)];
  if (wishes.includes(slug)) return true;
  const wish = wishes.find((each) => slug.startsWith(`${each}-`));
  if (wish === undefined) return false;
  const rest = slug.slice(wish.length + 1);
  const folders = [
    ...[article.path, holder.path].map((path) => slugify(path.split('/').at(-2) ?? '')),
    article.language.toLowerCase(),
  ];
  return /^\d+$/.test(rest) || folders.some((folder) => folder !== '' && rest.replace(/-\d+$/, '') === folder);
}
