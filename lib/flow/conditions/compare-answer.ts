import { type Answered, hasAnswer } from './answered';
import type { Comparison, Literal } from './condition';
import { isValue } from './matching-options';

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
  const { text, isNumber } = answered;
  if (namesOf(answered).has(literal.text.trim())) return true;
  const typed = text.trim();
  return typed !== '' && (typed === literal.text.trim() || (isNumber && isSameNumber(typed, literal.text)));
}

/** What conditions call an answer, found out once an answer: they may be many, and so may the options chosen. */
const NAMES = new WeakMap<Answered, ReadonlySet<string>>();

/** The values of the chosen options, and those of their texts that are no option's value. */
function namesOf(answered: Answered): ReadonlySet<string> {
  const known = NAMES.get(answered);
  if (known !== undefined) return known;
  const { options, chosen } = answered;
  const own = chosen.flatMap((index) => options[index] ?? []);
  const texts = own.map(({ text }) => text.trim()).filter((text) => !isValue(options, text));
  const made = new Set([...own.map(({ value }) => value.trim()), ...texts]);
  NAMES.set(answered, made);
  return made;
}

/** Whether a literal stands for "no answer": a bare `null`, or nothing between quotes. */
export function isNull({ text, quote }: Literal): boolean {
  return quote === '' ? text === 'null' : text === '';
}

function isSameNumber(typed: string, literal: string): boolean {
  return literal.trim() !== '' && Number(typed) === Number(literal);
}
