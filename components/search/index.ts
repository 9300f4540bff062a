/** Search: the box, and what it finds. */
export { SearchForm } from './search-form';
export { SearchKey } from './search-key.client';
export { type Answers, SearchPage } from './search-page';
export type { IdMatch } from './search-results';
