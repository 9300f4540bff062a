/** Search: the box, and what it finds. */
export { addressOf, saysWhat, titleOf } from './answer-list';
export { SearchForm } from './search-form';
export { SearchKey } from './search-key.client';
export { SearchPage } from './search-page';
