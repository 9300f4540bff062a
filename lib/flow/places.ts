/**
 * The third door of lib/flow: the parts of a condition where they are, for editors.
 * Goal: the tree of a condition that is being typed, and the offsets of its comparisons.
 * Not here: what is wrong with a condition (lib/flow/checks), following a flow (lib/flow).
 *
 * @example
 * comparisonsOf(parseCondition('plan == Basic').condition);
 */
export { comparisonsOf, type PlacedComparison } from './conditions/comparisons-of';
export type { Comparison, ParsedCondition } from './conditions/condition';
export { parseCondition } from './conditions/parse-condition';
