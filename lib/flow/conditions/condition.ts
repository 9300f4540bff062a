/** `null`, `true` or `false` in place of a comparison, as written; `null` and `true` hold always, `false` never. */
export interface Constant {
  readonly kind: 'constant';
  readonly text: string;
}

/** What stands right of a sign. `quote` is the mark around `text`, empty for the usual bare text. */
export interface Literal {
  readonly text: string;
  readonly quote: '' | '"' | "'";
}

/** `id == answer` or `id != answer`; `gaps` are the blanks before and after the sign. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly id: string;
  readonly sign: '==' | '!=';
  readonly literal: Literal;
  readonly gaps: readonly [string, string];
}

/** Terms joined by `&&`; `joints` are the texts between them, blanks included. Two terms or more. */
export interface All {
  readonly kind: 'all';
  readonly terms: readonly Test[];
  readonly joints: readonly string[];
}

/** Terms joined by `||`. */
export interface Any {
  readonly kind: 'any';
  readonly terms: readonly Test[];
  readonly joints: readonly string[];
}

/** A test in brackets; `open` and `close` hold the brackets with their blanks, `close` is empty where it was forgotten. */
export interface ConditionGroup {
  readonly kind: 'group';
  readonly open: string;
  readonly inner: Test;
  readonly close: string;
}

/** A part that is no comparison, kept as written. */
export interface Broken {
  readonly kind: 'broken';
  readonly text: string;
}

/** What a condition asks, in the shape in which its author wrote it. */
export type Test = Constant | Comparison | All | Any | ConditionGroup | Broken;

/**
 * A condition of the `visibility` language (FORMAT.md D.4) as a tree that loses nothing: printing it gives the text that
 * was read. `before` and `after` are blanks; `after` may also hold closing brackets that nothing opened, which are ignored.
 */
export interface Condition {
  readonly before: string;
  readonly test: Test;
  readonly after: string;
}

/** What is wrong with the text of a condition. */
export type ConditionProblemKind =
  | 'noComparison'
  | 'noId'
  | 'noAnswer'
  | 'wrongSign'
  | 'tooDeep'
  | 'tooLong'
  | 'strayBracket'
  | 'extraBracket'
  | 'unclosedGroup';

/** A finding of the parser: `offset` counts UTF-16 units of the condition's text, from 0; `text` is what stands there. */
export interface ConditionProblem {
  readonly kind: ConditionProblemKind;
  readonly offset: number;
  readonly text: string;
}

/** What parsing gives for any text whatsoever. */
export interface ParsedCondition {
  readonly condition: Condition;
  readonly problems: readonly ConditionProblem[];
}

/** A condition that always holds. */
export const ALWAYS: Condition = { before: '', test: { kind: 'constant', text: 'true' }, after: '' };

/** A condition that never holds. */
export const NEVER: Condition = { before: '', test: { kind: 'constant', text: 'false' }, after: '' };

/** The condition `id == answer`, for edges that Stepwise makes itself; quoted where bare text would read otherwise. */
export function equals(id: string, answer: string): Condition {
  const isBare = answer !== '' && answer === answer.trim() && !/&&|\|\||[()"']|^null$/.test(answer);
  const literal = { text: answer, quote: isBare ? ('' as const) : ('"' as const) };
  return { before: '', test: { kind: 'comparison', id, sign: '==', literal, gaps: [' ', ' '] }, after: '' };
}
