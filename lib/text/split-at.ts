/**
 * A message in two: what comes before a place, and what comes after it. It is for an element in the middle of a sentence.
 *
 * @example splitAt((date) => words.contentOf({ date })) // ['Last updated ', '.']
 */
export function splitAt(message: (place: string) => string): readonly [before: string, after: string] {
  const [before = '', after = ''] = message(PLACE).split(PLACE);
  return [before, after];
}

/** A sign that no text has. */
const PLACE = '\0';
