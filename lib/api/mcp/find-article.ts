import type { ArticleRecord, Catalog } from '@/lib/catalog';

/** What an ID stands for: an article, or why there is none. */
export type FoundArticle =
  | { readonly kind: 'article'; readonly record: ArticleRecord }
  /** `why` is a sentence for people. */
  | { readonly kind: 'none'; readonly why: string };

/** How an assistant gets at what there is. */
export const FIND = 'Find it by search or look_up_ids.';

/** The article of a slug, an article ID, or an old name, in whatever case; of several the best. */
export function findArticle(catalog: Catalog, id: string): FoundArticle {
  const name = id.trim();
  const byId = catalog.findArticleId(name);
  const old = byId.kind === 'nothing' ? catalog.findOldSlug(name) : byId;
  const record = catalog.article(name) ?? catalog.article(slugBehind(old));
  if (record !== undefined) return { kind: 'article', record };
  const written = `"${name.slice(0, 100)}"`;
  if (old.kind === 'gone')
    return { kind: 'none', why: `The article ${written} was removed${old.reason === '' ? '.' : `: ${old.reason}`}` };
  return { kind: 'none', why: `There’s no article ${written}. ${FIND}` };
}

function slugBehind(found: ReturnType<Catalog['findOldSlug']>): string {
  switch (found.kind) {
    case 'article':
      return found.article.slug;
    case 'choice':
      return found.articles[0]?.slug ?? '';
    case 'moved':
      return found.slug;
    default:
      return '';
  }
}
