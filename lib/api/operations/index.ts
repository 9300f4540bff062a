import type { Operation } from '../operation';
import { ARTICLE_OPERATIONS } from './articles';
import { CATALOG_OPERATIONS } from './catalog';
import { FLOW_OPERATIONS } from './flows';
import { SEARCH_OPERATIONS } from './search';

/** Every operation of the API. */
export const OPERATIONS: readonly Operation[] = [
  ...CATALOG_OPERATIONS,
  ...ARTICLE_OPERATIONS,
  ...SEARCH_OPERATIONS,
  ...FLOW_OPERATIONS,
];
