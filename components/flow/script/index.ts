/**
 * The script of a flow's pages: the next page comes in the place of this one.
 * Goal: all it does the pages do without it. Not here: what is asked next (lib/flow).
 */
export { startFlow } from './follow-page';
