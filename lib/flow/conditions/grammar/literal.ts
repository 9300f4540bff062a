import type { Literal } from '../condition';
import { bareEnd } from './bare-end';
import type { Reading, Source } from './rule';

/** A quoted text counts as one only where a joint, a bracket or nothing follows: `'s` in the middle of words does not. */
const QUOTED = /(["'])(.*?)\1(?=\s*(?:$|&&|\|\||\)))/sy;

/**
 * The answer right of a sign: a quoted text, or bare text with blanks, commas, colons, quotes and balanced brackets.
 *
 * ```text
 * x == I don't have one || …     x == "salt && pepper" || …
 *      ^start          ^end           ^start          ^end
 * ```
 */
export function readLiteral({ text, unclosed }: Source, start: number): Reading<Literal> {
  const opening = text.charAt(start);
  QUOTED.lastIndex = start;
  const quoted = unclosed.has(opening) ? null : QUOTED.exec(text);
  if (quoted === null) unclosed.add(opening);
  const quote = quoted?.[1];
  if (quoted !== null && (quote === '"' || quote === "'")) {
    return { part: { text: quoted[2] ?? '', quote }, end: start + quoted[0].length };
  }
  const end = bareEnd(text, start);
  return { part: { text: text.slice(start, end), quote: '' }, end };
}
