import type { Catalog, RelatedArticle } from '@/lib/catalog';
import { derived, type Questions } from '@/lib/request';
import { exampleCode, relatedArticles } from '@/lib/search';

/**
 * The related articles of an article, as one question to the catalog: a page that shows them depends on their list, and not
 * on all the words that it is made of.
 * @param key of the article
 */
export function relatedTo(catalog: Catalog, key: number, limit: number): readonly RelatedArticle[] {
  return derived('relatedTo', [key, limit], () => relatedArticles(catalog, key, limit));
}

/** How what pages derive from a catalog is asked again, for `givesSame`. */
export const DERIVED_QUESTIONS: Questions = {
  exampleCode: (catalog, slugs) => exampleCode(catalog, slugs.map(String)),
  relatedTo: (catalog, [key, limit]) => relatedArticles(catalog, Number(key), Number(limit)),
};
