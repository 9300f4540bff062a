import type { Test } from '../condition';
import { skipBlanks } from './blanks';
import type { Reading, Rule, Source } from './rule';

/**
 * Terms with `joint` between them; one term alone is itself.
 *
 * ```text
 * a == 1 || b == 2 || c == 3
 * ^start                    ^end
 * ```
 */
export function readJoined(
  source: Source,
  start: number,
  depth: number,
  { joint, kind, term }: { readonly joint: '&&' | '||'; readonly kind: 'all' | 'any'; readonly term: Rule },
): Reading<Test> {
  const first = term(source, start, depth);
  const terms = [first.part];
  const joints: string[] = [];
  let { end } = first;
  for (let at = skipBlanks(source.text, end); source.text.startsWith(joint, at); at = skipBlanks(source.text, end)) {
    const from = skipBlanks(source.text, at + joint.length);
    const next = term(source, from, depth);
    joints.push(source.text.slice(end, from));
    terms.push(next.part);
    end = next.end;
  }
  return { part: terms.length === 1 ? first.part : { kind, terms, joints }, end };
}
