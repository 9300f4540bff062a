/**
 * Blanks filled in by the reader: a panel whose values stand in every place of the page at once. Goal: they never leave
 * the browser but in a link's fragment that the reader copies. Not here: how blanks are found (lib/markdown).
 */
export { BlankPanel } from './blank-panel';
