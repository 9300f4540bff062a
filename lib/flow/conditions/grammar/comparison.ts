import type { Broken, Comparison, ConditionProblemKind } from '../condition';
import { bareEnd } from './bare-end';
import { skipBlanks, trimBlanks } from './blanks';
import { readLiteral } from './literal';
import type { Reading, Source } from './rule';

const ID = /[^=!&|()]*/y;

/**
 * `id == answer` or `id != answer`; the id may hold blanks, hyphens and any script. What is no comparison is kept as
 * written and reported.
 *
 * ```text
 * is_carrier issue != Late arrival && …
 * ^start                          ^end
 * ```
 */
export function readComparison(source: Source, start: number): Reading<Comparison | Broken> {
  const { text } = source;
  ID.lastIndex = start;
  const idEnd = start + (ID.exec(text)?.[0].length ?? 0);
  const id = text.slice(start, idEnd).trim();
  const sign = signAt(text, idEnd);
  if (sign === undefined) return broken(source, start, idEnd, 'noComparison');
  if (text.charAt(idEnd + 2) === '=') return broken(source, start, idEnd, 'wrongSign');
  if (id === '') return broken(source, start, start, 'noId');
  const answer = skipBlanks(text, idEnd + 2);
  const literal = readLiteral(source, answer);
  if (literal.end === answer) return broken(source, start, idEnd, 'noAnswer');
  const gaps = [text.slice(trimBlanks(text, start, idEnd), idEnd), text.slice(idEnd + 2, answer)] as const;
  return { part: { kind: 'comparison', id, sign, literal: literal.part, gaps }, end: literal.end };
}

function signAt(text: string, at: number): '==' | '!=' | undefined {
  if (text.startsWith('==', at)) return '==';
  return text.startsWith('!=', at) ? '!=' : undefined;
}

/** Keeps what stands here up to the next joint or bracket. A lone `=` or `!` is named as the wrong sign it is. */
function broken(source: Source, start: number, at: number, kind: ConditionProblemKind): Reading<Broken> {
  const { text, report } = source;
  const end = bareEnd(text, start);
  const isSign = kind === 'wrongSign' || (kind === 'noComparison' && /[=!&|]/.test(text.charAt(at)));
  report({ kind: isSign ? 'wrongSign' : kind, offset: isSign ? at : start, text: text.slice(start, end) });
  return { part: { kind: 'broken', text: text.slice(start, end) }, end };
}
