import type { Derived, KeyedFacts } from '../derive/derived';
import type { ArticleNames } from './write-search-index';

/** What articles are called by others: the names, descriptions and tags of their topics, and the names of their products. */
export function namesIn(articles: readonly KeyedFacts[], derived: Derived): (key: number) => ArticleNames {
  const topicIds = new Map(articles.map((article) => [article.key, article.topicIds]));
  const productNames = new Map(derived.products.map(({ id, name }) => [id, name]));
  return (key) => {
    const topics = (topicIds.get(key) ?? []).flatMap((id) => {
      const { description = '', tags = [] } = derived.topicDetails.get(id) ?? {};
      return [derived.topicNames.get(id) ?? '', description, ...tags];
    });
    const products = (derived.productIds.get(key) ?? []).map((id) => productNames.get(id) ?? '');
    return { topics: [...new Set(topics)].join('\n'), products: [...new Set(products)].join('\n') };
  };
}
