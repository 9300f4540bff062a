import type { Article } from './article';
import { splitFences } from './body/read-article-body';
import type { Diagnostic, Place } from './diagnostic';
import { type JsonPath, parseJson } from './json/parse-json';
import type { Finding } from './rule';

/** Findings of one code that are kept for one file; a hostile file could hold a hundred thousand. */
const MOST_OF_ONE_CODE = 50;

/**
 * Findings as diagnostics of `path`, in the order of their places; `text` is the decoded file that offsets count in, or the
 * part of it that begins on `firstLine`.
 */
export function placeFindings(
  findings: readonly Finding[],
  text: string,
  path: string,
  firstLine = 1,
): readonly Diagnostic[] {
  if (findings.length === 0) return [];
  const lineStarts = lineStartsOf(text);
  const kept = dropFlood(findings).toSorted((a, b) => a.offset - b.offset);
  return kept.map(({ offset, ...said }) => {
    const line = lineAt(lineStarts, offset);
    return { path, line: line + firstLine, column: offset - (lineStarts[line] ?? 0) + 1, ...said };
  });
}

/** Diagnostics of a body at the places of its file: of what another file's text holds, where that file is taken in. */
export function atOrigins(diagnostics: readonly Diagnostic[], body: Article['body']): readonly Diagnostic[] {
  if (body.format !== 'markdown' || body.origins === undefined) return diagnostics;
  const { origins } = body;
  return diagnostics.map((diagnostic) => {
    const { line, column } = origins[diagnostic.line - body.line] ?? { line: body.line, column: 1 };
    if (column === 0) return { ...diagnostic, line };
    // The text is another file's; nothing can be written here.
    const { edit: _, ...said } = diagnostic;
    return { ...said, line, column };
  });
}

/** Findings without those beyond the first fifty of a code; the last one kept says how many there are. */
export function dropFlood<Found extends Pick<Finding, 'code' | 'message'>>(
  findings: readonly Found[],
): readonly Found[] {
  if (findings.length <= MOST_OF_ONE_CODE) return findings;
  const seen = new Map<string, number>();
  for (const { code } of findings) seen.set(code, (seen.get(code) ?? 0) + 1);
  const taken = new Map<string, number>();
  return findings.flatMap((finding) => {
    const number = (taken.get(finding.code) ?? 0) + 1;
    taken.set(finding.code, number);
    if (number > MOST_OF_ONE_CODE) return [];
    const left = (seen.get(finding.code) ?? 0) - MOST_OF_ONE_CODE;
    if (number < MOST_OF_ONE_CODE || left <= 0) return [finding];
    return [{ ...finding, message: `${finding.message} (${left} more of these in this file)` }];
  });
}

/** Offsets at which the lines of a text begin. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index (from 0) of the last line that starts at or before `offset`. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

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
