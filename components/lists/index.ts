/** Lists of articles and products, and the small facts that stand beside their names. */
export { ArticleFacts } from './article-facts';
export { ArticleLine } from './article-line';
export { ArticleList } from './article-list';
export { type CloudTable, cloudNames, isForOtherClouds } from './cloud-names';
export { langOf, ownWords } from './lang-of';
export { ListFilter } from './list-filter.client';
export { ProductIndex } from './product-index';
export { RelatedList } from './related-list';
