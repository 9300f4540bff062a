import type { Article } from './article';
import { splitFences } from './body/split-fences';
import type { Place } from './diagnostic';
import { parseJson } from './json/parse-json';
import type { JsonPath } from './json/path-finder';
import { lineAt, lineStartsOf } from './place-findings';

/**
 * Gives places in the JSON body of an article, for findings that other rooms make: of a path (keys in any case), or of the
 * deepest part of it that exists, and inside a text `offset` characters further on. For a Markdown body its first line.
 *
 * @example
 * placesInBody(article)(['formElements', 2, 'visibility'], 10); // { path, line: 31, column: 34 }
 */
export function placesInBody({ path, body }: Article): (jsonPath: JsonPath, offset?: number) => Place {
  const { text, line } = body;
  const fenced = body.format === 'json' ? splitFences(text) : undefined;
  if (fenced === undefined) return () => ({ path, line, column: 1 });
  const { offsetOf } = parseJson(text.slice(fenced.start, fenced.end), fenced.start, () => undefined);
  const lineStarts = lineStartsOf(text);
  return (jsonPath, offset = 0) => {
    const at = insideText(text, offsetOf(jsonPath), offset);
    const below = lineAt(lineStarts, at);
    return { path, line: line + below, column: at - (lineStarts[below] ?? 0) + 1 };
  };
}

/** The place of a character of a JSON text, whose escapes are longer than what they stand for. */
function insideText(text: string, start: number, offset: number): number {
  if (text.charAt(start) !== '"') return start;
  let at = start + 1;
  for (let left = offset; left > 0 && at < text.length; left -= 1) {
    const isEscape = text.charAt(at) === '\\';
    at += isEscape ? (text.charAt(at + 1) === 'u' ? 6 : 2) : 1;
  }
  return at;
}
