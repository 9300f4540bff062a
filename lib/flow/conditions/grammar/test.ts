import { readJoined } from './joined';
import { readOperand } from './operand';
import type { Rule } from './rule';

/** `or = and { "||" and }`: what a condition or a group holds. `&&` binds tighter than `||`. */
export const readTest: Rule = (source, start, depth) =>
  readJoined(source, start, depth, { joint: '||', kind: 'any', term: readTerm });

/** `and = operand { "&&" operand }` */
const readTerm: Rule = (source, start, depth) =>
  readJoined(source, start, depth, { joint: '&&', kind: 'all', term: readFactor });

const readFactor: Rule = (source, start, depth) => readOperand(source, start, depth, readTest);
