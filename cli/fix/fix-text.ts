import { RULES } from '@/lib/compile/rules';
import { type Diagnostic, decodeAny, decodeUtf8 } from '@/lib/format';

/** A file after fixes, and the findings that were fixed. */
export interface FixedFile {
  readonly bytes: Uint8Array;
  readonly fixed: readonly Diagnostic[];
}

/** Rules that put a whole text right at once, by code. */
const REWRITES: ReadonlyMap<string, (text: string) => string> = new Map(
  Object.values(RULES)
    .flat()
    .flatMap(({ code, rewrite }) => (rewrite === undefined ? [] : [[code, rewrite] as const])),
);

const NOT_UTF8 = 'not-utf8';
const MARK = 'byte-order-mark';

/** Whether something can be written for a finding; a guess only where that is asked for. */
export function isFixable({ code, edit }: Diagnostic, withGuesses: boolean): boolean {
  return REWRITES.has(code) || (edit !== undefined && (withGuesses || edit.isGuess !== true));
}

/**
 * Writes the edits of `findings` into a file, as many as do not touch each other, and leaves every other byte as it is.
 * Gives what could be fixed, which is nothing for a file that is not UTF-8, unless that is one of the findings.
 */
export function fixFile(bytes: Uint8Array, findings: readonly Diagnostic[]): FixedFile {
  const codes = new Set(findings.map(({ code }) => code));
  const text = codes.has(NOT_UTF8) ? decodeAny(bytes) : decodeUtf8(bytes);
  if (text === undefined) return { bytes, fixed: [] };
  const edited = applyEdits(text, findings);
  const whole = findings.filter(({ code }) => REWRITES.has(code));
  const rewrites = [...REWRITES].filter(([code]) => codes.has(code));
  const rewritten = rewrites.reduce((sofar, [, rewrite]) => rewrite(sofar), edited.text);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && !codes.has(MARK);
  return { bytes: Buffer.from(`${hasMark ? '\uFEFF' : ''}${rewritten}`), fixed: [...edited.fixed, ...whole] };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits from the end to the start; one whose text is no longer there, or that overlaps a later one, is left out. */
function applyEdits(text: string, findings: readonly Diagnostic[]) {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
  const spans = findings.flatMap((finding) => {
    const span = spanOf(text, starts, finding);
    return span === undefined ? [] : [{ finding, span }];
  });
  const fixed: Diagnostic[] = [];
  let result = text;
  let from = text.length + 1;
  for (const { finding, span } of spans.toSorted((a, b) => b.span.start - a.span.start)) {
    if (span.end > from || span.start >= from) continue;
    result = `${result.slice(0, span.start)}${span.text}${result.slice(span.end)}`;
    from = span.start;
    fixed.push(finding);
  }
  return { text: result, fixed };
}

/** Where an edit goes in a text with its own line ends; `undefined` where something else is there. */
function spanOf(text: string, starts: readonly number[], { line, column, edit }: Diagnostic): Span | undefined {
  const lineStart = starts[line - 1];
  if (edit === undefined || lineStart === undefined) return undefined;
  const start = lineStart + column - 1;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const found = edit.found.replaceAll('\n', lineEnd);
  const isThere = text.startsWith(found, start);
  return isThere ? { start, end: start + found.length, text: edit.text.replaceAll('\n', lineEnd) } : undefined;
}
