import type { Body } from '../article';
import type { Header } from '../header/header';
import { parseJson } from '../json/parse-json';
import type { JsonPath } from '../json/path-finder';
import { JSON_KINDS, type Kind } from '../kind';
import type { Report } from '../rule';
import { missingFence } from '../rules/missing-fence';
import { dropComments } from '../title/drop-comments';
import { findH1 } from '../title/find-h1';
import { splitFences } from './split-fences';

/** A body, its H1, and where a place inside its JSON stands in the file. */
export interface BodyReading {
  readonly body: Body;
  readonly h1: string | undefined;
  /** Where the H1 stands in the decoded file; the body where there is none. */
  readonly headingOffset: number;
  /** Offset in the decoded file of a path into the JSON value (keys in any case); of the body for Markdown. */
  readonly offsetOf: (path: JsonPath) => number;
}

/** Reads what is not header: Markdown, or for the kinds that have it one JSON object between dash lines (FORMAT.md B). */
export function readBody(text: string, header: Header, kind: Kind, report: Report): BodyReading {
  const { article, line } = joinAround(text, header);
  if (JSON_KINDS.has(kind)) return readJsonBody(text, header, article, line, report);
  const h1 = findH1(article);
  return {
    body: { format: 'markdown', text: article, line },
    h1,
    headingOffset: placeOf(h1, text, header),
    offsetOf: () => header.end,
  };
}

/**
 * The text around a header. Leading empty lines are left out; where text stands before the header, as many empty lines
 * as the header has take its place, so that every line keeps its number.
 */
function joinAround(text: string, header: Header): { readonly article: string; readonly line: number } {
  const after = text.slice(header.end);
  const before = text.slice(0, header.start);
  if (before.trim() !== '') {
    const hidden = '\n'.repeat(countLines(text, header.start, header.end));
    return dropEmptyLines(before + hidden + after, 1);
  }
  return dropEmptyLines(after, 1 + countLines(text, 0, header.end));
}

function dropEmptyLines(text: string, line: number): { readonly article: string; readonly line: number } {
  const first = text.search(/\S/);
  if (first < 0) return { article: '', line };
  const start = text.lastIndexOf('\n', first) + 1;
  return { article: text.slice(start), line: line + countLines(text, 0, start) };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function readJsonBody(text: string, header: Header, article: string, line: number, report: Report): BodyReading {
  const after = text.slice(header.end);
  const fenced = splitFences(after);
  if (fenced === undefined || !fenced.closed)
    report(missingFence.at(header.end + (fenced?.before ?? 0), fenced?.opened ?? false));
  const { before, start, end } = fenced ?? { before: after.length, start: after.length, end: after.length };
  const json = parseJson(after.slice(start, end), header.end + start, report);
  const head = `${text.slice(0, header.start)}\n${after.slice(0, before)}`;
  const h1 = findH1(head);
  return {
    body: { format: 'json', text: article, line, value: json.value, preamble: preambleOf(head) },
    h1,
    headingOffset: placeOf(h1, text, header),
    offsetOf: json.offsetOf,
  };
}

/** Where a heading stands: before the header or after it; where it cannot be found again, the end of the header. */
function placeOf(h1: string | undefined, text: string, header: Header): number {
  if (h1 === undefined) return header.end;
  const after = text.indexOf(h1, header.end);
  const before = text.lastIndexOf(h1, header.start);
  const found = before >= 0 && before < header.start ? before : after;
  return found < 0 ? header.end : found;
}

/** Markdown before the JSON besides its H1. */
function preambleOf(head: string): string {
  const lines = dropComments(head).split('\n');
  const h1 = lines.findIndex((line) => /^\s*#(?!#)/.test(line));
  return lines
    .filter((_, index) => index !== h1)
    .join('\n')
    .trim();
}
