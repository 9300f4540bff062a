const OPENS = /^[ \t]*:::+[ \t]*(?:row|column)\b(?!-)/i;
const ENDS = /^[ \t]*:::+[ \t]*(?:row|column)-end\b/i;

/**
 * Takes the indentation off what stands in rows and columns: authors set it in as deep as its directives, which CommonMark
 * would take for code.
 *
 *     > | :::row:::
 *     > |    :::column span="":::
 *     > |       Text of the column.
 *         ^ comes out here
 */
export function flushColumns(text: string): string {
  if (!/:::+[ \t]*column/i.test(text)) return text;
  const lines = text.split('\n');
  let from = -1;
  for (const [at, line] of lines.entries()) {
    const isEdge = OPENS.test(line) || ENDS.test(line);
    if (!isEdge) continue;
    if (from >= 0) flush(lines, from, at);
    lines[at] = line.trimStart();
    from = OPENS.test(line) ? at + 1 : -1;
  }
  return lines.join('\n');
}

/** Takes off lines what all of them that say anything are indented by. Changes the lines. */
function flush(lines: string[], from: number, to: number): void {
  const filled = lines.slice(from, to).filter((line) => line.trim() !== '');
  const indent = filled.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    Number.POSITIVE_INFINITY,
  );
  for (let at = from; at < to; at += 1) lines[at] = lines[at]?.slice(Math.min(indent, lines[at]?.length ?? 0)) ?? '';
}

/** Columns that a wide screen shows beside each other, and places that one column takes. */
const MOST_COLUMNS = 4;

/** Whether every row and column of a text is closed; else laying them out would draw in what stands behind. */
export function hasWholeColumns(text: string): boolean {
  return ['row', 'column'].every(
    (name) => count(text, `:::+[ \\t]*${name}\\b(?!-)`) === count(text, `:::+[ \\t]*${name}-end\\b`),
  );
}

function count(text: string, pattern: string): number {
  return text.match(new RegExp(pattern, 'gi'))?.length ?? 0;
}

/** The block that a column opens. @param span how many places it takes, as its author writes it */
export function columnOf(span: string): string {
  const places = Math.min(Number.parseInt(span, 10) || 1, MOST_COLUMNS);
  return `\n\n<div class="column${places > 1 ? ` column-${places}` : ''}">\n\n`;
}
