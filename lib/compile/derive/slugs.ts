import { slugify } from '@/lib/addresses';
import type { Diagnostic } from '@/lib/format';
import { duplicateSlug } from '../rules/names';
import type { KeyedFacts } from './derived';

/**
 * Gives every article an address of its own. Who has one keeps it; then the first in path order gets the slug it wishes
 * for, the others get `<slug>-<folder>`, then a number.
 */
export function uniqueSlugs(
  articles: readonly KeyedFacts[],
  held: ReadonlyMap<string, KeyedFacts> = new Map(),
): {
  readonly slugs: ReadonlyMap<number, string>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const holders = new Map<string, KeyedFacts>();
  const slugs = new Map<number, string>();
  const later: KeyedFacts[] = [];
  for (const [slug, article] of held) take(article, slug, holders, slugs);
  for (const article of articles) {
    if (slugs.has(article.key)) continue;
    if (holders.has(article.slug)) later.push(article);
    else take(article, article.slug, holders, slugs);
  }
  for (const article of later) take(article, freeSlug(article, holders), holders, slugs);
  const diagnostics = articles.flatMap((article) => {
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
