/** What is wrong with a Markdown body, for its author: a row of data a kind of slip, and where each is found. Changes nothing. */
export { BODY_RULES, type BodyRule } from './body-rules';
export { findSlips, type LayoutFacts } from './find-slips';
