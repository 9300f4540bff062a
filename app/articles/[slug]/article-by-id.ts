import type { ArticleSummary, Catalog } from '@/lib/catalog';

/** The article that an article id names, the first where it names several; `undefined` for none. */
export function articleById(catalog: Catalog, id: string): ArticleSummary | undefined {
  if (id === '') return undefined;
  const found = catalog.findArticleId(id);
  if (found.kind === 'article') return found.article;
  return found.kind === 'choice' ? found.articles[0] : undefined;
}
