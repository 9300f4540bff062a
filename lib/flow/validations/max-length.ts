import type { AnswerRule } from './answer-rule';

/** The typed text may have this many characters, counted as a browser's `maxlength` counts them (UTF-16 units). */
export const maxLength: AnswerRule = ({ answer, validation: { value, message } }) => {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit <= 0 || answer.text.length <= limit) return undefined;
  return { kind: 'maxLength', severity: 'error', message, limit: String(limit) };
};
