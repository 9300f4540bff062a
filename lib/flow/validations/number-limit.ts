import { numberOf } from '../controls/numerictextbox';
import type { AnswerCase, AnswerRule } from './answer-rule';

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
