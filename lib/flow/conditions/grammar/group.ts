import type { Broken, Group } from '../condition';
import { bareEnd } from './bare-end';
import { skipBlanks } from './blanks';
import type { Reading, Rule, Source } from './rule';

/** Brackets within brackets that are read; deeper ones are nobody's condition but an attack on the stack. */
const DEEPEST = 40;

/**
 * A test in brackets; `inside` reads what they hold. A bracket that is never closed is reported and taken as closed at
 * the end.
 *
 * ```text
 * ( a == 1 || b == 2 ) && …
 * ^start              ^end
 * ```
 */
export function readGroup(source: Source, start: number, depth: number, inside: Rule): Reading<Group | Broken> {
  const { text, report } = source;
  if (depth >= DEEPEST) {
    report({ kind: 'tooDeep', offset: start, text: text.slice(start, start + 20) });
    const end = bareEnd(text, start);
    return { part: { kind: 'broken', text: text.slice(start, end) }, end };
  }
  const from = skipBlanks(text, start + 1);
  const inner = inside(source, from, depth + 1);
  const at = skipBlanks(text, inner.end);
  const isClosed = text.charAt(at) === ')';
  if (!isClosed) report({ kind: 'unclosedGroup', offset: start, text: text.slice(start, inner.end) });
  const close = isClosed ? text.slice(inner.end, at + 1) : '';
  const part = { kind: 'group', open: text.slice(start, from), inner: inner.part, close } as const;
  return { part, end: inner.end + close.length };
}
