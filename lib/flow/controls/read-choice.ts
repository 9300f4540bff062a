import type { AskedNode } from '../flow';
import { optionIndex } from '../options/option-index';
import type { AnswerReading, Submitted } from './control-rule';
import { typedText } from './read-text';

/**
 * The options that the values name, with the box beside them; of several options a single choice keeps the first. A value
 * that comes again says nothing new.
 */
export function readChoice(node: AskedNode, { values, text }: Submitted): AnswerReading {
  const named = [...new Set(values)]
    .filter((value) => value !== '')
    .map((value) => ({ value, index: optionIndex(node, value) }));
  const known = [...new Set(named.flatMap(({ index }) => (index === undefined ? [] : [index])))];
  const chosen = node.isMany ? known.toSorted((a, b) => a - b) : known.slice(0, 1);
  return {
    answer: { chosen, text: node.takesText ? typedText(text) : '' },
    unknown: named.flatMap(({ value, index }) => (index === undefined ? [value] : [])),
  };
}
