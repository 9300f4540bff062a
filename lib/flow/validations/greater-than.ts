import { answerOf } from '../answers';
import { numberOf } from '../controls/numerictextbox';
import { isAsked } from '../flow';
import type { AnswerCase, AnswerRule } from './answer-rule';

/**
 * The number must be greater than a number, or than the answer to another question, which `value` names by its id. Where
 * either is no number there is nothing to compare.
 */
export const greaterThan: AnswerRule = (answerCase) => {
  const { value, message } = answerCase.validation;
  const number = numberOf(answerCase.answer.text);
  const limit = numberOf(value) ?? numberOf(otherAnswer(answerCase));
  if (number === undefined || limit === undefined || number > limit) return undefined;
  return { kind: 'greaterThan', severity: 'error', message, limit: String(limit) };
};

function otherAnswer({ index, answers, validation }: AnswerCase): string {
  const other = index.find(validation.value)?.node;
  return other !== undefined && isAsked(other) ? (answerOf(other, answers)?.text ?? '') : '';
}
