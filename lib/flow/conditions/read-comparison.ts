import type { Broken, Comparison, ConditionProblem, ConditionProblemKind, Constant, Literal, Test } from './condition';

/** What a rule read: its part of the tree, and the offset behind it. */
export interface Reading<Part> {
  readonly part: Part;
  readonly end: number;
}

/** The text that is read, with where problems go. Offsets count UTF-16 units of `text`. */
export interface Source {
  readonly text: string;
  readonly report: (problem: ConditionProblem) => void;
  /** Quotes that were found to close nowhere any more, so that no text is searched through for each that opens. */
  readonly unclosed: Set<string>;
}

/** A rule of the grammar: reads at `start`, never throws; `depth` counts the brackets around it. */
export type GrammarRule<Part extends Test = Test> = (source: Source, start: number, depth: number) => Reading<Part>;

const ID = /[^=!&|()]*/y;

/**
 * `id == answer` or `id != answer`; the id may hold blanks, hyphens and any script. What is no comparison is kept as
 * written and reported.
 *
 * ```text
 * is_carrier issue != Late arrival && …
 * ^start                          ^end
 * ```
 */
export function readComparison(source: Source, start: number): Reading<Comparison | Broken> {
  const { text } = source;
  ID.lastIndex = start;
  const idEnd = start + (ID.exec(text)?.[0].length ?? 0);
  const id = text.slice(start, idEnd).trim();
  const sign = signAt(text, idEnd);
  if (sign === undefined) return broken(source, start, idEnd, 'noComparison');
  if (text.charAt(idEnd + 2) === '=') return broken(source, start, idEnd, 'wrongSign');
  if (id === '') return broken(source, start, start, 'noId');
  const answer = skipBlanks(text, idEnd + 2);
  const literal = readLiteral(source, answer);
  if (literal.end === answer) return broken(source, start, idEnd, 'noAnswer');
  const gaps = [text.slice(trimBlanks(text, start, idEnd), idEnd), text.slice(idEnd + 2, answer)] as const;
  return { part: { kind: 'comparison', id, sign, literal: literal.part, gaps }, end: literal.end };
}

function signAt(text: string, at: number): '==' | '!=' | undefined {
  if (text.startsWith('==', at)) return '==';
  return text.startsWith('!=', at) ? '!=' : undefined;
}

/** Keeps what stands here up to the next joint or bracket. A lone `=` or `!` is named as the wrong sign it is. */
function broken(source: Source, start: number, at: number, kind: ConditionProblemKind): Reading<Broken> {
  const { text, report } = source;
  const end = bareEnd(text, start);
  const isSign = kind === 'wrongSign' || (kind === 'noComparison' && /[=!&|]/.test(text.charAt(at)));
  report({ kind: isSign ? 'wrongSign' : kind, offset: isSign ? at : start, text: text.slice(start, end) });
  return { part: { kind: 'broken', text: text.slice(start, end) }, end };
}

/** A quoted text counts as one only where a joint, a bracket or nothing follows: `'s` in the middle of words does not. */
const QUOTED = /(["'])(.*?)\1(?=\s*(?:$|&&|\|\||\)))/sy;

/**
 * The answer right of a sign: a quoted text, or bare text with blanks, commas, colons, quotes and balanced brackets.
 *
 * ```text
 * x == I don't have one || …     x == "salt && pepper" || …
 *      ^start          ^end           ^start          ^end
 * ```
 */
export function readLiteral({ text, unclosed }: Source, start: number): Reading<Literal> {
  const opening = text.charAt(start);
  QUOTED.lastIndex = start;
  const quoted = unclosed.has(opening) ? null : QUOTED.exec(text);
  if (quoted === null) unclosed.add(opening);
  const quote = quoted?.[1];
  if (quoted !== null && (quote === '"' || quote === "'")) {
    return { part: { text: quoted[2] ?? '', quote }, end: start + quoted[0].length };
  }
  const end = bareEnd(text, start);
  return { part: { text: text.slice(start, end), quote: '' }, end };
}

const WORD = /(?:null|true|false)(?=\s*(?:$|&&|\|\||\)))/iy;

/**
 * `null`, `true` or `false` in any case, alone where a comparison may stand; `undefined` where none does.
 *
 * ```text
 * null
 * ^start
 * ```
 */
export function readConstant(text: string, start: number): Reading<Constant> | undefined {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? undefined : { part: { kind: 'constant', text: word }, end: start + word.length };
}

/**
 * Where a bare text ends that begins at `start`: before the next `&&` or `||`, or before a `)` that it did not open
 * itself; trailing blanks are left out.
 *
 * ```text
 * x == Azure to HANA (same Region)) && …
 *      ^start                     ^end
 * ```
 */
export function bareEnd(text: string, start: number): number {
  let open = 0;
  let at = start;
  while (at < text.length && !isJoint(text, at)) {
    const character = text.charAt(at);
    if (character === ')' && open === 0) break;
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    at += 1;
  }
  return trimBlanks(text, start, at);
}

/** Whether `&&` or `||` stands here. */
export function isJoint(text: string, at: number): boolean {
  return text.startsWith('&&', at) || text.startsWith('||', at);
}

/** The offset behind the white space at `start` (everything that `trim` takes off, no-break spaces included). */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** The offset behind the last character before `end` that is no white space; at least `start`. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
