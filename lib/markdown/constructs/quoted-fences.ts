const OPENS = /^([ \t]*>[ \t>]*)(`{3,}|~{3,})[^`]*$/;

/** Lines of a block of code; a longer one is looked for no further. */
const MOST_LINES = 300;

/**
 * Takes the lines of a code block that begins in a quotation into it where its author quoted the first alone. CommonMark ends
 * such a block at once, and what was meant as its end would make code of the rest of the article.
 *
 *     > | > ```
 *     > | az vm list
 *         ^ gets the sign of the quotation
 *     > | ```
 */
export function quoteFences(text: string): string {
  if (!/^[ \t]*>[ \t>]*(?:```|~~~)/m.test(text)) return text;
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, lead = '', fence = ''] = OPENS.exec(lines[at] ?? '') ?? [];
    if (fence === '') continue;
    if (isQuoted(lines[at + 1])) {
      at = quotedEnd(lines, at + 1, fence);
      continue;
    }
    const end = endOf(lines, at + 1, fence);
    for (let inside = at + 1; inside <= end; inside += 1) lines[inside] = `${lead.trimEnd()} ${lines[inside] ?? ''}`;
    at = Math.max(at, end);
  }
  return lines.join('\n');
}

function isQuoted(line: string | undefined): boolean {
  return line === undefined || /^[ \t]*>/.test(line);
}

/** The last line of code that is quoted as a whole. */
function quotedEnd(lines: readonly string[], from: number, fence: string): number {
  let at = from;
  while (at + 1 < lines.length && isQuoted(lines[at]) && !isEnd(lines[at]?.replace(/^[ \t>]*/, ''), fence)) at += 1;
  return at;
}

/** The line that ends the code, which is as little quoted as the code is; -1 for none, or where the code does not follow at once. */
function endOf(lines: readonly string[], from: number, fence: string): number {
  if (lines[from]?.trim() === '') return -1;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at += 1) {
    if (isQuoted(lines[at])) return -1;
    if (isEnd(lines[at], fence)) return at;
  }
  return -1;
}

function isEnd(line: string | undefined, fence: string): boolean {
  const mark = line?.trim() ?? '';
  return mark.startsWith(fence) && mark === fence.charAt(0).repeat(mark.length);
}
