/** From the source an author wrote to Markdown that CommonMark reads the same way: text in, text out, linear in its length. */
export type { Block } from './apollo-blocks';
export { isTooDeep } from './is-too-deep';
export { ANY_MARK, MARK } from './marks';
export { type PreparedSource, prepareSource } from './prepare-source';
