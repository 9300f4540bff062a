import { compilePattern } from '../patterns/compile-pattern';
import type { AnswerRule } from './answer-rule';

/**
 * The typed text must match the author's pattern. A pattern that the engine cannot run is skipped; one without a message
 * only warns, for the reader would not learn what is wrong.
 */
export const pattern: AnswerRule = ({ answer, validation: { value, message } }) => {
  const compiled = compilePattern(value);
  if (answer.text === '' || compiled.kind !== 'pattern' || compiled.matches(answer.text)) return undefined;
  return { kind: 'pattern', severity: message === '' ? 'warning' : 'error', message, limit: '' };
};
