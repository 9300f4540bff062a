import type { Constant } from '../condition';
import type { Reading } from './rule';

const WORD = /(?:null|true|false)(?=\s*(?:$|&&|\|\||\)))/iy;

/**
 * `null`, `true` or `false` in any case, alone where a comparison may stand; `undefined` where none does.
 *
 * ```text
 * null
 * ^start
 * ```
 */
export function readConstant(text: string, start: number): Reading<Constant> | undefined {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? undefined : { part: { kind: 'constant', text: word }, end: start + word.length };
}
