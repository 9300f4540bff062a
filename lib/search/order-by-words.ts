import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { wordParts } from '@/lib/words';
import { scoreArticles } from './score-articles';
import { termsOf } from './terms-of';

/** Words of a text that are looked for. */
const MOST_WORDS = 40;

/** Articles by how much they are about a text, the most first; what is about it alike stays in its order. */
export function orderByWords<Article extends ArticleSummary>(
  catalog: Catalog,
  text: string,
  articles: readonly Article[],
): readonly Article[] {
  if (articles.length < 2) return articles;
  const index = catalog.searchIndex;
  const { terms } = termsOf(index, catalog.synonyms, wordParts(text).slice(0, MOST_WORDS));
  const { scores } = scoreArticles(index, terms);
  return articles.toSorted((a, b) => (scores[b.key] ?? 0) - (scores[a.key] ?? 0));
}
