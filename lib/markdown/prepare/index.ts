/** From the source an author wrote to Markdown that CommonMark reads the same way: text in, text out, linear in its length. */
export type { Block } from './apollo-blocks';
export { pseudoTagsIn } from './escape-pseudo-tags';
export { isTooDeep } from './is-too-deep';
export { ANY_MARK, dropMarks, MARK } from './marks';
export type { MaskedSource } from './mask-source';
export { oddBreaksIn } from './normalise-breaks';
export { type PreparedSource, prepareSource, type SourceReading } from './prepare-source';
export { type Repair, type Repairable, repairablesIn } from './repair';
export { looseEmphasisIn } from './repair-emphasis';
export { HEADING_REPAIRS, ITEM_REPAIRS } from './repair-lines';
export { LINK_REPAIRS } from './repair-links';
