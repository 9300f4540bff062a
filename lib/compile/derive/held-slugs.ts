import { slugify } from '@/lib/addresses';
import { fold } from '@/lib/catalog';
import type { AddressHolder } from '../content/address-lock';
import type { KeyedFacts } from './derived';

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

/** Whether a slug is what the article wishes for, or was made from that because another had it (slugs.ts). */
function isOwn(slug: string, holder: AddressHolder, article: KeyedFacts): boolean {
  if (slug === article.slug) return true;
  if (!slug.startsWith(`${article.slug}-`)) return false;
  const rest = slug.slice(article.slug.length + 1);
  const folders = [article.path, holder.path].map((path) => slugify(path.split('/').at(-2) ?? ''));
  return /^\d+$/.test(rest) || folders.some((folder) => folder !== '' && rest.replace(/-\d+$/, '') === folder);
}
