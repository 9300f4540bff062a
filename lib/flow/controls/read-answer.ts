import type { AskedNode, Drawing, FlowOption } from '../flow';
import { optionIndex } from '../options';
import type { AnswerReading, ControlRule, Submitted } from './control-rule';

/** A choice; where the author gave nothing to choose from, the text in its place. */
export const readAnyChoice: ControlRule['read'] = (node, submitted) =>
  node.options.length === 0
    ? readText({ ...submitted, values: [...submitted.values, submitted.text] })
    : readChoice(node, submitted);

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

/** The longest text that is taken, in UTF-16 units: a log excerpt fits, a disk image does not. */
export const LONGEST_TEXT = 50_000;

/** Typed text with LF line ends, blanks around it and control characters taken off; no half of a character is kept. */
export function typedText(text: string): string {
  return (
    text
      .slice(0, 2 * LONGEST_TEXT)
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken off.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .slice(0, LONGEST_TEXT)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  );
}

/** The first value as text. */
export function readText({ values }: Submitted): AnswerReading {
  return { answer: { chosen: [], text: typedText(values[0] ?? '') }, unknown: [] };
}

/** Choices up to which all are shown at once; more would fill a phone's screen. */
const MOST_RADIOS = 7;

/** How a single choice is drawn; what Stepwise adds does not count. A choice of nothing is a line of text. */
export function drawChoice(options: readonly FlowOption[]): Drawing {
  if (options.length === 0) return 'line';
  return options.filter(({ isAdded }) => !isAdded).length <= MOST_RADIOS ? 'radios' : 'select';
}
