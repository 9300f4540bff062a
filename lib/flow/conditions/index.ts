/** The `visibility` language of FORMAT.md D.4: text to tree, tree to text, tree and answers to a verdict. */
export { type Answered, hasAnswer, isNull, matchingOptions } from './compare-answer';
export { comparisonsOf, type PlacedComparison, printCondition, printTest } from './comparisons-of';
export * from './condition';
export { equals } from './condition';
export { type AnswerTo, evaluateCondition, isBroken } from './evaluate-condition';
export { parseCondition } from './parse-condition';
