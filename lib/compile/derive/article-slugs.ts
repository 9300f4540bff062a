import { slugify } from '@/lib/addresses';
import { fold } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';
import { fileStem, withoutLanguage } from '@/lib/format/values';
import type { AddressHolder } from '../content/address-lock';
import { duplicateSlug } from '../rules/names';
import type { Articles } from './articles';
import type { KeyedFacts } from './derived';

/**
 * Gives every article an address of its own. Who has one keeps it; then the first in path order gets the slug it wishes
 * for, the others get `<slug>-<folder>`, then a number. An article in several languages wishes for what its files are called alike; its
 * translations come last, and are told apart by their language.
 * @param originals key of a translation → key of its original
 */
export function uniqueSlugs(
  articles: Articles,
  held: ReadonlyMap<string, number> = new Map(),
  originals: ReadonlyMap<number, number> = new Map(),
): Slugs {
  const holders = new Map<string, number>();
  const slugs = new Map<number, string>();
  const later: SlugFacts[] = [];
  const translations: SlugFacts[] = [];
  const translated = new Set(originals.values());
  const wishOf = (article: SlugFacts) => (translated.has(article.key) ? commonSlug(article) : article.slug);
  for (const [slug, key] of held) take(key, slug, holders, slugs);
  for (const article of articles) {
    if (slugs.has(article.key)) continue;
    const isTranslation = originals.has(article.key);
    const wish = isTranslation ? undefined : [wishOf(article), article.slug].find((slug) => !holders.has(slug));
    if (wish !== undefined) take(article.key, wish, holders, slugs);
    else (isTranslation ? translations : later).push(factsIn(article));
  }
  for (const article of later) take(article.key, freeSlug(article, holders), holders, slugs);
  for (const article of translations) {
    const original = slugs.get(originals.get(article.key) ?? 0) ?? '';
    take(article.key, translatedSlug(article, original, holders), holders, slugs);
  }
  const diagnostics: Diagnostic[] = [];
  // Whoever got a slug without waiting got the one it wished for.
  const mayDiffer = held.size > 0 ? articles : later;
  for (const article of mayDiffer) {
    const slug = slugs.get(article.key);
    const isWished = slug === undefined || slug === article.slug || slug === wishOf(article);
    if (isWished || originals.has(article.key)) continue;
    const first = articles.of(holders.get(article.slug) ?? -1);
    if (first !== undefined) diagnostics.push(slugTaken(article, first, slug));
  }
  return { slugs, holders, diagnostics };
}

/** The address of every article. */
interface Slugs {
  /** Key → slug. */
  readonly slugs: ReadonlyMap<number, string>;
  /** Slug → key. */
  readonly holders: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an article's address depends on. */
type SlugFacts = Pick<KeyedFacts, 'key' | 'path' | 'slug' | 'slugAt' | 'language' | 'articleId'>;

/** No more than that, to be kept. */
function factsIn({ key, path, slug, slugAt, language, articleId }: SlugFacts): SlugFacts {
  return { key, path, slug, slugAt, language, articleId };
}

/** An article's slug without the language in its file's name, if there's one; with what its header says as it is. */
function commonSlug({ path, slug, slugAt }: SlugFacts): string {
  const stem = fileStem(withoutLanguage(path));
  return slugAt !== null || stem === fileStem(path) ? slug : slugify(stem) || slug;
}

function take(key: number, slug: string, holders: Map<string, number>, slugs: Map<number, string>): void {
  holders.set(slug, key);
  slugs.set(key, slug);
}

function freeSlug(article: SlugFacts, holders: ReadonlyMap<string, number>): string {
  const folder = slugify(article.path.split('/').at(-2) ?? '');
  const base = folder === '' ? article.slug : `${article.slug}-${folder}`;
  let slug = base;
  for (let number = 2; holders.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}

/** A translation has the slug that its header gives it, else its original's with the language behind it: `restore-de`. */
function translatedSlug(article: SlugFacts, original: string, holders: ReadonlyMap<string, number>): string {
  if (article.slugAt !== null && !holders.has(article.slug)) return article.slug;
  const base = `${original}-${article.language.toLowerCase()}`;
  let slug = base;
  for (let number = 2; holders.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}

function slugTaken(article: SlugFacts, first: SlugFacts, slug: string): Diagnostic {
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
  articles: Articles,
  holders: ReadonlyMap<string, AddressHolder>,
): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  if (holders.size === 0) return held;
  const byPath = new Map<string, number>();
  const byId = new Map<string, number>();
  for (const { key, path, articleId } of articles) {
    byPath.set(path, key);
    const id = fold(articleId);
    if (!byId.has(id)) byId.set(id, key);
  }
  const served = new Set<number>();
  for (const [slug, holder] of holders) {
    const article = articleOf(holder, articles, byPath, byId);
    if (article === undefined || served.has(article.key) || !isOwn(slug, holder, article)) continue;
    served.add(article.key);
    held.set(slug, article.key);
  }
  return held;
}

function articleOf(
  { id, path }: AddressHolder,
  articles: Articles,
  byPath: ReadonlyMap<string, number>,
  byId: ReadonlyMap<string, number>,
): KeyedFacts | undefined {
  const here = articles.of(byPath.get(path) ?? -1);
  if (fold(id) === '' || (here !== undefined && fold(here.articleId) === fold(id))) return here;
  return articles.of(byId.get(fold(id)) ?? -1) ?? here;
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
