import type { Validation } from '@/lib/format';
import type { Answer } from '../answers';
import type { AnswerProblem } from '../controls/control-rule';
import { numberOf } from '../controls/control-rules';
import type { QuestionNode } from '../flow';
import { compilePattern } from './compile-pattern';

/** What a rule for an answer looks at. */
export interface AnswerCase {
  readonly node: QuestionNode;
  /** Not empty. */
  readonly answer: Answer;
  readonly validation: Validation;
  /** What was typed in answer to the question of this id; empty for nothing, and for no such question. */
  readonly textOf: (id: string) => string;
}

/** One kind of validation: what is wrong with the answer, or nothing. */
export type AnswerRule = (answerCase: AnswerCase) => AnswerProblem | undefined;

/**
 * The typed text must match the author's pattern. A pattern that the engine cannot run is skipped; one without a message
 * only warns, for the reader would not learn what is wrong.
 */
export const pattern: AnswerRule = ({ answer, validation: { value, message } }) => {
  const compiled = compilePattern(value);
  if (answer.text === '' || compiled.kind !== 'pattern' || compiled.matches(answer.text)) return undefined;
  return { kind: 'pattern', severity: message === '' ? 'warning' : 'error', message, limit: '' };
};

/**
 * The number must be greater than a number, or than the answer to another question, which `value` names by its id. Where
 * either is no number there is nothing to compare.
 */
export const greaterThan: AnswerRule = (answerCase) => {
  const { number, limit, message } = comparedIn(answerCase);
  if (number === undefined || limit === undefined || number > limit) return undefined;
  return { kind: 'greaterThan', severity: 'error', message, limit: String(limit) };
};

/** The number must be less than a number, or than the answer to another question. */
export const lessThan: AnswerRule = (answerCase) => {
  const { number, limit, message } = comparedIn(answerCase);
  if (number === undefined || limit === undefined || number < limit) return undefined;
  return { kind: 'lessThan', severity: 'error', message, limit: String(limit) };
};

function comparedIn({ answer, textOf, validation: { value, message } }: AnswerCase) {
  return { number: numberOf(answer.text), limit: numberOf(value) ?? numberOf(textOf(value)), message };
}

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The typed text may have at most so many characters. */
export const maxLength: AnswerRule = ({ answer, validation: { value, message } }) => {
  const limit = wholeNumber(value);
  if (limit === undefined || limit === 0 || !hasMoreThan(answer.text, limit)) return undefined;
  return { kind: 'maxLength', severity: 'error', message, limit: String(limit) };
};

/** The typed text must have at least so many characters. */
export const minLength: AnswerRule = ({ answer, validation: { value, message } }) => {
  const limit = wholeNumber(value);
  if (limit === undefined || limit === 0 || hasMoreThan(answer.text, limit - 1)) return undefined;
  return { kind: 'minLength', severity: 'error', message, limit: String(limit) };
};

/**
 * Whether a text has more characters than `limit`, counted as people count them: a family emoji is one, and so is a letter
 * with its accents (grapheme clusters, UAX #29). A line end counts as one.
 */
function hasMoreThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const { ends, length } = charactersFrom(text, start);
    count += ends;
    if (count > limit) return true;
    start += length;
  }
  return false;
}

/** What is segmented at a time: with each character comes a copy of the whole text that was asked about. */
const WINDOW = 500;

/** How many characters end in the next piece of a text, and how long they are. The last is left to the next piece, for it may go on there. */
function charactersFrom(text: string, start: number): { readonly ends: number; readonly length: number } {
  for (let size = WINDOW; ; size *= 2) {
    const end = Math.min(start + size, text.length);
    // Half of a surrogate pair would be a character of its own.
    const isInPair = end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xff_ff;
    const found = [...CHARACTERS.segment(text.slice(start, isInPair ? end + 1 : end))];
    if (end >= text.length) return { ends: found.length, length: end - start };
    if (found.length > 1) return { ends: found.length - 1, length: found.at(-1)?.index ?? 0 };
  }
}

function wholeNumber(value: string): number | undefined {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** Every kind of validation; a new one is one rule and one word here. */
export const ANSWER_RULES: Readonly<Record<Validation['kind'], AnswerRule>> = {
  pattern,
  greaterThan,
  lessThan,
  maxLength,
  minLength,
};
