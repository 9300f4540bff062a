/**
 * Search: a reader's words to ranked results with excerpts and facets, ids first, and suggestions while typing.
 * Goal: the solution first, whatever was mistyped, in milliseconds and in one pass over the catalog's index.
 * Not here: what is indexed (lib/catalog), how text becomes words (lib/words), how results look (components).
 *
 * @example
 * const { answers, results, facets, total } = search(catalog, { q: 'restore deleted server', limit: 10, offset: 0 });
 */
export { type CodePlace, placeOfCode } from './code-place';
export type { DirectAnswer } from './direct-answer';
export { exampleCode } from './example-code';
export type { Excerpt } from './excerpt';
export type { FacetCount, Facets } from './facets';
export type { MarkedRange } from './marker';
export { nearestArticles } from './nearest-articles';
export { relatedArticles } from './related-articles';
export { quotedWords, saidOfResults, saysMended, saysNowhere } from './said-of-results';
export { orderByWords } from './score-articles';
export { type SearchQuery, type SearchResult, type SearchResults, search } from './search';
export {
  findPage,
  type QueryParameters,
  type ResultPage,
  readSearchRequest,
  type SearchRequest,
} from './search-request';
export { type Suggestion, suggest } from './suggest';
