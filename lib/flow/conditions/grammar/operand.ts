import type { Test } from '../condition';
import { readComparison } from './comparison';
import { readConstant } from './constant';
import { readGroup } from './group';
import type { Reading, Rule, Source } from './rule';

/**
 * What may stand beside a joint: a group, a constant or a comparison. A `(` groups only here, where an operand starts.
 *
 * ```text
 * a == 1 && (b == 2 || c == 3)
 *           ^start            ^end
 * ```
 */
export function readOperand(source: Source, start: number, depth: number, inside: Rule): Reading<Test> {
  if (source.text.charAt(start) === '(') return readGroup(source, start, depth, inside);
  return readConstant(source.text, start) ?? readComparison(source, start);
}
