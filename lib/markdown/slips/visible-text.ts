import type { MaskedSource } from '../prepare';

/**
 * A source of the same length and lines in which code, comments and blanks are stand-ins for themselves, so that patterns
 * find an author's syntax alone, and where it is. Bars stay: in a table they divide cells inside code too.
 */
export function visibleText({ source, hidden }: MaskedSource): string {
  if (hidden.length === 0) return source;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, as } of hidden) {
    parts.push(source.slice(from, start), source.slice(start, end).replace(/[^\n|]/g, as));
    from = end;
  }
  return [...parts, source.slice(from)].join('');
}
