import type { ArticleSummary, Catalog } from '@/lib/catalog';

/** The articles of these ids, in this order; of several with one id the best, those that are gone left out. */
export function articlesOf(catalog: Catalog, articleIds: readonly string[]): readonly ArticleSummary[] {
  return articleIds.flatMap((id) => {
    if (id === '') return [];
    const found = catalog.findArticleId(id);
    if (found.kind === 'article') return [found.article];
    return found.kind === 'choice' ? found.articles.slice(0, 1) : [];
  });
}
