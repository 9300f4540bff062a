const LINES_AHEAD = 3;
const PROPERTY_IN_LINE = /^[^<]*[^\s=<>"'/,\u200b][\s\u00a0]*=[\s\u00a0]*["'“”]/u;
const HEADER_LINE = /^[\s\u200b]*(?:[^\s=<>"'/,\u200b]+[\s\u00a0]*=[\s\u00a0]*["'“”]|\/>|>\s*$)/u;
const SURELY_BODY = /^(?:#|---|<!--|:::|\{)/;

/**
 * Whether the header was left open and the article begins at `at`: a line start that no header has, or from which
 * neither a property nor the header's end comes within three written lines.
 *
 *     > | articleId="…"⏎⏎# Restore a server⏎
 *                        ^
 */
export function isBodyLine(zone: string, at: number): boolean {
  const lineStart = zone.lastIndexOf('\n', at - 1) + 1;
  if (lineStart === 0 || zone.slice(lineStart, at).trim() !== '') return false;
  const newline = zone.indexOf('\n', at);
  const line = zone.slice(at, newline < 0 ? zone.length : newline);
  if (HEADER_LINE.test(line)) return false;
  if (SURELY_BODY.test(line)) return true;
  return !PROPERTY_IN_LINE.test(line) && !hasHeaderLineSoon(zone, at + line.length + 1);
}

function hasHeaderLineSoon(zone: string, start: number): boolean {
  let from = start;
  for (let seen = 1; seen < LINES_AHEAD && from < zone.length; ) {
    const newline = zone.indexOf('\n', from);
    const line = zone.slice(from, newline < 0 ? zone.length : newline);
    if (HEADER_LINE.test(line)) return true;
    if (line.trim() !== '') seen += 1;
    from += line.length + 1;
  }
  return false;
}
