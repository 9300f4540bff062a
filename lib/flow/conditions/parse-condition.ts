import type { Broken, ConditionGroup, ConditionProblem, ParsedCondition, Test } from './condition';
import {
  bareEnd,
  type GrammarRule,
  type Reading,
  readComparison,
  readConstant,
  type Source,
  skipBlanks,
} from './read-comparison';

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

/** `or = and { "||" and }`: what a condition or a group holds. `&&` binds tighter than `||`. */
export const readTest: GrammarRule = (source, start, depth) =>
  readJoined(source, start, depth, { joint: '||', kind: 'any', term: readTerm });

/** `and = operand { "&&" operand }` */
const readTerm: GrammarRule = (source, start, depth) =>
  readJoined(source, start, depth, { joint: '&&', kind: 'all', term: readFactor });

const readFactor: GrammarRule = (source, start, depth) => readOperand(source, start, depth, readTest);

/**
 * Terms with `joint` between them; one term alone is itself.
 *
 * ```text
 * a == 1 || b == 2 || c == 3
 * ^start                    ^end
 * ```
 */
export function readJoined(
  source: Source,
  start: number,
  depth: number,
  { joint, kind, term }: { readonly joint: '&&' | '||'; readonly kind: 'all' | 'any'; readonly term: GrammarRule },
): Reading<Test> {
  const first = term(source, start, depth);
  const terms = [first.part];
  const joints: string[] = [];
  let { end } = first;
  for (let at = skipBlanks(source.text, end); source.text.startsWith(joint, at); at = skipBlanks(source.text, end)) {
    const from = skipBlanks(source.text, at + joint.length);
    const next = term(source, from, depth);
    joints.push(source.text.slice(end, from));
    terms.push(next.part);
    end = next.end;
  }
  return { part: terms.length === 1 ? first.part : { kind, terms, joints }, end };
}

/**
 * What may stand beside a joint: a group, a constant or a comparison. A `(` groups only here, where an operand starts.
 *
 * ```text
 * a == 1 && (b == 2 || c == 3)
 *           ^start            ^end
 * ```
 */
export function readOperand(source: Source, start: number, depth: number, inside: GrammarRule): Reading<Test> {
  if (source.text.charAt(start) === '(') return readGroup(source, start, depth, inside);
  return readConstant(source.text, start) ?? readComparison(source, start);
}

/** Brackets within brackets that are read; deeper ones are nobody's condition but an attack on the stack. */
const DEEPEST = 40;

/**
 * A test in brackets; `inside` reads what they hold. A bracket that is never closed is reported and taken as closed at
 * the end.
 *
 * ```text
 * ( a == 1 || b == 2 ) && …
 * ^start              ^end
 * ```
 */
export function readGroup(
  source: Source,
  start: number,
  depth: number,
  inside: GrammarRule,
): Reading<ConditionGroup | Broken> {
  const { text, report } = source;
  if (depth >= DEEPEST) {
    report({ kind: 'tooDeep', offset: start, text: text.slice(start, start + 20) });
    const end = bareEnd(text, start);
    return { part: { kind: 'broken', text: text.slice(start, end) }, end };
  }
  const from = skipBlanks(text, start + 1);
  const inner = inside(source, from, depth + 1);
  const at = skipBlanks(text, inner.end);
  const isClosed = text.charAt(at) === ')';
  if (!isClosed) report({ kind: 'unclosedGroup', offset: start, text: text.slice(start, inner.end) });
  const close = isClosed ? text.slice(inner.end, at + 1) : '';
  const part = { kind: 'group', open: text.slice(start, from), inner: inner.part, close } as const;
  return { part, end: inner.end + close.length };
}
