import type { AskedNode } from '../flow';
import { optionIndex } from '../options/option-index';
import type { AnswerReading, Submitted } from './control-rule';
import { typedText } from './read-text';

/** The options that the values name, with the box beside them; of several options a single choice keeps the first. */
export function readChoice(node: AskedNode, { values, text }: Submitted): AnswerReading {
  const named = values.filter((value) => value !== '').map((value) => ({ value, index: optionIndex(node, value) }));
  const known = named.flatMap(({ index }) => (index === undefined ? [] : [index]));
  const chosen = [...new Set(known)].toSorted((a, b) => a - b);
  return {
    answer: { chosen: node.isMany ? chosen : known.slice(0, 1), text: node.takesText ? typedText(text) : '' },
    unknown: named.flatMap(({ value, index }) => (index === undefined ? [value] : [])),
  };
}
