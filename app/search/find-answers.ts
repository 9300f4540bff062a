import type { Answers, IdMatch } from '@/components/search';
import type { Catalog } from '@/lib/catalog';

const LIMIT = 50;
const NEAREST = 5;
const PRODUCTS = 10;

/** Longer queries are cut: no title has as many characters, and every word costs a look-up. */
const LONGEST_QUERY = 200;

/** All that the search page shows for a query. Products come only where nothing was found, as a way on. */
export function findAnswers(catalog: Catalog, written: string): Answers {
  const query = written.slice(0, LONGEST_QUERY);
  const ids = query === '' ? [] : idMatches(catalog, query);
  const articles = query === '' ? [] : catalog.searchTitles(query, LIMIT);
  const nothing = ids.length + articles.length === 0;
  const products = nothing ? catalog.products().toSorted((a, b) => b.articleCount - a.articleCount) : [];
  return {
    query,
    ids,
    articles,
    limit: LIMIT,
    nearest: nothing && query !== '' ? catalog.nearest(query, NEAREST) : [],
    products: products.slice(0, PRODUCTS),
  };
}

function idMatches(catalog: Catalog, id: string): readonly IdMatch[] {
  const topicName = catalog.topic(id)?.name ?? '';
  const all: readonly IdMatch[] = [
    { space: 'a', id, name: '', destination: catalog.findArticleId(id) },
    { space: 't', id, name: topicName, destination: catalog.findTopicId(id) },
    { space: 'p', id, name: '', destination: catalog.findProductId(id) },
  ];
  return all.filter(({ destination }) => destination.kind !== 'nothing' && destination.kind !== 'retired');
}
