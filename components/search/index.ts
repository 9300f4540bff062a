/** Search: the box, and what it finds. */
export { AnswerList } from './answer-list';
export { ChosenFilters, FacetLists } from './facet-lists';
export { NothingFound } from './nothing-found';
export { ResultList } from './result-list';
export { SearchForm } from './search-form';
export { SearchPage } from './search-page';
export { suggestionGroups } from './suggestion-entries';
