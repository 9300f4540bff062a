/** The `visibility` language of FORMAT.md D.4: text to tree, tree to text, tree and answers to a verdict. */
export { type Answered, compareAnswer, hasAnswer, isNull, matchingOptions } from './compare-answer';
export { comparisonsOf, type PlacedComparison, printCondition, printTest } from './comparisons-of';
export * from './condition';
export { equals } from './condition';
export { type AnswerOf, evaluateCondition, evaluateTest, isBroken, type Verdict } from './evaluate-condition';
export { parseCondition } from './parse-condition';
