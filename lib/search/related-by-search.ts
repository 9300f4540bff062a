import type { Catalog, RelatedArticle } from '@/lib/catalog';
import { splitWords } from '@/lib/words';
import { chooseBest } from './choose-best';
import { rerank } from './rerank';
import { scoreArticles } from './score-articles';
import { termsOf } from './terms-of';

/** Words of the title that are looked for. */
const MOST_WORDS = 12;

const CANDIDATES = 24;

/** Share of the article's own score that another needs; what is below shares a word and no more. */
const LEAST_SHARE = 0.35;

/**
 * Articles with similar words, best first, those of the same product before others: what `Catalog.related` lists by topic
 * and cloud is left out, for it stands before them.
 */
export function relatedBySearch(catalog: Catalog, key: number, limit: number): readonly RelatedArticle[] {
  const index = catalog.searchIndex;
  const self = index.summary(key);
  if (!self || limit <= 0) return [];
  const query = termsOf(index, [], [...new Set(splitWords(self.name))].slice(0, MOST_WORDS));
  const { found, scores } = scoreArticles(index, query.terms);
  const least = LEAST_SHARE * (scores[key] ?? 0);
  const others = found.filter((other) => other !== key && (scores[other] ?? 0) >= least);
  const ranked = rerank(index, chooseBest(others, scores, CANDIDATES), scores, query);
  const { variants, productIds } = index.columns;
  const seen = new Set([variants[key] ?? key]);
  const own = new Set(productNumbers(catalog, key));
  const names = new Map(catalog.products().map(({ id, name }) => [id, name]));
  const related = ranked.flatMap((each): readonly RelatedArticle[] => {
    const variant = variants[each.key] ?? each.key;
    const article = seen.has(variant) ? undefined : index.summary(each.key);
    seen.add(variant);
    if (!article) return [];
    const shared = productNumbers(catalog, each.key).find((number) => own.has(number));
    if (shared === undefined) return [{ ...article, reason: 'similarWords', shared: '' }];
    return [{ ...article, reason: 'sameProduct', shared: names.get(productIds[shared] ?? '') ?? '' }];
  });
  const near = related.filter(({ reason }) => reason === 'sameProduct');
  return [...near, ...related.filter(({ reason }) => reason !== 'sameProduct')].slice(0, limit);
}

function productNumbers(catalog: Catalog, key: number): readonly number[] {
  const { products, productStarts } = catalog.searchIndex.columns;
  return [...products.subarray(productStarts[key], productStarts[key + 1])];
}
