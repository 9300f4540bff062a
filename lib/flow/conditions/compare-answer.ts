import { type Answered, hasAnswer } from './answered';
import type { Comparison, Literal } from './condition';
import { matchingOptions } from './matching-options';

/**
 * Whether a comparison holds for an answer; `undefined` stands for a question that was not asked (FORMAT.md D.4). Of
 * several choices one that is named is enough for `==`, and `!=` means that none is. Unanswered equals only `null`.
 */
export function compareAnswer({ sign, literal }: Comparison, answered: Answered | undefined): boolean {
  return (sign === '==') === isNamed(literal, answered);
}

function isNamed(literal: Literal, answered: Answered | undefined): boolean {
  const isAnswered = answered !== undefined && hasAnswer(answered);
  if (isNull(literal)) return !isAnswered;
  if (!isAnswered) return false;
  const { options, chosen, text, isNumber } = answered;
  if (chosen.length > 0 && matchingOptions(options, literal.text).some((index) => chosen.includes(index))) return true;
  const typed = text.trim();
  return typed !== '' && (typed === literal.text.trim() || (isNumber && isSameNumber(typed, literal.text)));
}

/** Whether a literal stands for "no answer": a bare `null`, or nothing between quotes. */
export function isNull({ text, quote }: Literal): boolean {
  return quote === '' ? text === 'null' : text === '';
}

function isSameNumber(typed: string, literal: string): boolean {
  return literal.trim() !== '' && Number(typed) === Number(literal);
}
