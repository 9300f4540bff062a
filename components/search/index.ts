/** Search: the box, and what it finds. */
export { SearchForm } from './search-form';
export { SearchKeys } from './search-keys.client';
export { SearchPage } from './search-page';
export { suggestionEntries } from './suggestion-entries';
