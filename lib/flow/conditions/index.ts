/** The `visibility` language of FORMAT.md D.4: text to tree, tree to text, tree and answers to a verdict. */
export { type Answered, hasAnswer } from './answered';
export { compareAnswer, isNull } from './compare-answer';
export { comparisonsOf, type PlacedComparison } from './comparisons-of';
export * from './condition';
export { equals } from './equals';
export { type AnswerOf, evaluateCondition, isBroken, type Verdict } from './evaluate-condition';
export { evaluateTest } from './evaluate-test';
export { matchingOptions } from './matching-options';
export { parseCondition } from './parse-condition';
export { printCondition, printTest } from './print-condition';
