/**
 * The script of the search box: its keys, and suggestions while somebody types.
 * Goal: the list is fetched when the box is first used, and the box works without it. Not here: what is suggested (lib/search).
 */
export { startSearchKeys } from './search-keys';
export type { SuggestionEntry, SuggestionGroup } from './suggestion-list';
