import type { ConditionProblem, ParsedCondition } from './condition';
import { skipBlanks } from './grammar/blanks';
import { readTest } from './grammar/test';

/** Longer conditions are no author's: the longest of 2,834 real forms has 576 characters. */
const LONGEST = 5_000;

/**
 * Reads a condition of the `visibility` language (FORMAT.md D.4), whatever its text: it never throws, what is no
 * comparison becomes a `broken` part and a problem with its offset, and printing the tree gives the text again.
 *
 * @example
 * parseCondition('region == East US && plan != null').condition.test.kind; // 'all'
 */
export function parseCondition(text: string): ParsedCondition {
  const problems: ConditionProblem[] = [];
  if (text.length > LONGEST) return tooLong(text);
  const start = skipBlanks(text, 0);
  const before = text.slice(0, start);
  if (start === text.length)
    return { condition: { before, test: { kind: 'constant', text: '' }, after: '' }, problems };
  const { part, end } = readTest({ text, report: (problem) => problems.push(problem), unclosed: new Set() }, start, 0);
  const after = text.slice(end);
  const bracket = end + after.search(/\S/);
  if (bracket < end) return { condition: { before, test: part, after }, problems };
  if (/^[)\s]*$/.test(after)) {
    problems.push({ kind: 'extraBracket', offset: bracket, text: ')' });
    return { condition: { before, test: part, after }, problems };
  }
  problems.push({ kind: 'strayBracket', offset: bracket, text: after.trim() });
  return { condition: { before, test: { kind: 'broken', text: text.slice(start) }, after: '' }, problems };
}

/** Kept as written and not read: it decides nothing. */
function tooLong(text: string): ParsedCondition {
  return {
    condition: { before: '', test: { kind: 'broken', text }, after: '' },
    problems: [{ kind: 'tooLong', offset: 0, text: text.slice(0, 60) }],
  };
}
