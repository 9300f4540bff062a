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
