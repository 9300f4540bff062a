import { plainText } from './plain-text';

/** Ends of lines, with the marks of a list behind them; and what parts a list that stands in one line. */
const LINES = /\r?\n\s*(?:[-*•]|\d+[.)])?\s*/;
const IN_LINE = /;\s+/;

/**
 * What to attach as single things, from an author's hint: a line, or a part between semicolons, is one. Authors mostly write
 * a sentence, which stays whole. Empty for none.
 *
 * @example
 * attachList('web.config; packages.config'); // ['web.config', 'packages.config']
 */
export function attachList(hint: string): readonly string[] {
  return hint
    .split(LINES)
    .flatMap((line) => line.split(IN_LINE))
    .map((part) => plainText(part).replace(/^[-*•]\s+/, ''))
    .filter((part) => part !== '');
}
