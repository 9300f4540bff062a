import { trimBlanks } from './blanks';

/**
 * Where a bare text ends that begins at `start`: before the next `&&` or `||`, or before a `)` that it did not open
 * itself; trailing blanks are left out.
 *
 * ```text
 * x == Azure to HANA (same Region)) && …
 *      ^start                     ^end
 * ```
 */
export function bareEnd(text: string, start: number): number {
  let open = 0;
  let at = start;
  while (at < text.length && !isJoint(text, at)) {
    const character = text.charAt(at);
    if (character === ')' && open === 0) break;
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    at += 1;
  }
  return trimBlanks(text, start, at);
}

/** Whether `&&` or `||` stands here. */
export function isJoint(text: string, at: number): boolean {
  return text.startsWith('&&', at) || text.startsWith('||', at);
}
