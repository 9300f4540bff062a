import type { Body } from '../article';
import { decodeBytes } from '../decode-bytes';
import { listedQuestions } from '../form/listed-questions';
import type { Header } from '../header/header';
import { readHeader } from '../header/read-header';
import { type JsonPath, parseJson } from '../json/parse-json';
import { JSON_KINDS, type Kind } from '../kind';
import type { Report } from '../rule';
import { missingFence } from '../rules/body';
import { dropComments, findH1 } from '../title/find-h1';

/** A body, its H1, and where a place inside its JSON stands in the file. */
export interface BodyReading {
  readonly body: Body;
  readonly h1: string | undefined;
  /** Where the H1 stands in the decoded file; the body where there is none. */
  readonly headingOffset: number;
  /** Offset in the decoded file of a path into the JSON value (keys in any case); of the body for Markdown. */
  readonly offsetOf: (path: JsonPath) => number;
}

/** The text of a file that another one takes in: all of it but its header. Nothing is found out about it. */
export function includedText(bytes: Uint8Array): string {
  const text = decodeBytes(bytes, () => undefined);
  const { start, end } = readHeader(text, () => undefined);
  return text.slice(0, start) + text.slice(end);
}

/**
 * Reads what is not header: Markdown, or for the kinds that have it one JSON object between dash lines (FORMAT.md B).
 * `isList`: a form whose questions are the items of a list, where it has no JSON.
 */
export function readArticleBody(
  text: string,
  header: Header,
  { kind, isStrict, isList }: { readonly kind: Kind; readonly isStrict: boolean; readonly isList?: boolean },
  report: Report,
): BodyReading {
  const { article, line } = joinAround(text, header);
  if (isList && splitFences(article) === undefined) return readListBody(text, header, article, line);
  if (JSON_KINDS.has(kind)) return readJsonBody(text, header, article, line, report);
  const h1 = findH1(article, isStrict);
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

function readListBody(text: string, header: Header, article: string, line: number): BodyReading {
  const h1 = findH1(article, true);
  return {
    body: { format: 'json', text: article, line, value: listedQuestions(article), preamble: '' },
    h1,
    headingOffset: placeOf(h1, text, header),
    offsetOf: () => header.end,
  };
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

/** A JSON body between its two dash lines; offsets count in the text that was split. */
export interface FencedJson {
  /** Offset of the first dash line, or of the JSON where there is none. */
  readonly before: number;
  readonly start: number;
  readonly end: number;
  readonly opened: boolean;
  readonly closed: boolean;
}

/**
 * The JSON part of a text: between the first two lines of three or more dashes (FORMAT.md B). Where the first is missing,
 * from the first brace to the last; where the second is, to the end. `undefined` for a text with neither.
 */
export function splitFences(text: string): FencedJson | undefined {
  const open = nextDashLine(text, 0);
  if (open === undefined) return braces(text);
  const close = nextDashLine(text, open.end);
  if (close === undefined)
    return { before: open.start, start: open.end, end: text.length, opened: true, closed: false };
  return { before: open.start, start: open.end, end: close.start, opened: true, closed: true };
}

function nextDashLine(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  for (let dashes = text.indexOf('---', from); dashes >= 0; ) {
    const start = text.lastIndexOf('\n', dashes) + 1;
    const newline = text.indexOf('\n', dashes);
    const end = newline < 0 ? text.length : newline + 1;
    if (start >= from && /^\s*-{3,}\s*$/.test(text.slice(start, end))) return { start, end };
    dashes = text.indexOf('---', end);
  }
  return undefined;
}

function braces(text: string): FencedJson | undefined {
  const start = text.indexOf('{');
  if (start < 0) return undefined;
  const end = Math.max(text.lastIndexOf('}') + 1, start);
  return { before: start, start, end: end > start ? end : text.length, opened: false, closed: false };
}
