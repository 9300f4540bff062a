/** Search: the box, and what it finds. */
export { SearchForm } from './search-form';
export { SearchPage } from './search-page';
export { suggestionGroups } from './suggestion-entries';
