/** Lists of articles and products, and the small facts that stand beside their names. */
export { ArticleFacts, ArticleLine, ArticleList, RelatedList } from './article-list';
export { ArticleName, wholeName } from './article-name';
export { GroupIcon } from './group-icon';
export { ListFilter, saidForms } from './list-filter';
export {
  type CloudTable,
  cloudNames,
  inLanguage,
  isForOtherClouds,
  ownWords,
  type Spoken,
  siteWords,
  toldClouds,
  type Written,
} from './names';
export { ProductIndex } from './product-index';
