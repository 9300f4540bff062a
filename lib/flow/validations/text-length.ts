import type { AnswerRule } from './answer-rule';

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
export function hasMoreThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (const _ of CHARACTERS.segment(text)) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}

function wholeNumber(value: string): number | undefined {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}
