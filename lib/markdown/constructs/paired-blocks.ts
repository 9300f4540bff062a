/** A tag that opens a block, closes one, or becomes a text of its own. */
export interface BlockTag {
  readonly start: number;
  readonly end: number;
  /** Tags of one name belong together. */
  readonly name: string;
  /** HTML of the two ends of a block, told where it opens; or what the tag is without a partner. */
  readonly becomes: { readonly open: string; readonly close: string } | { readonly text: string } | 'close';
}

/** What closes most blocks. */
export const END_OF_BLOCK = '\n\n</div>\n\n';

/**
 * A text with blocks in place of their tags. A tag without its partner goes, and its text stays: else an end that somebody forgot
 * would draw the rest of the article into the block.
 * @param tags in their order
 */
export function writeBlocks(text: string, tags: readonly BlockTag[]): string {
  if (tags.length === 0) return text;
  const written = pairUp(tags);
  const parts: string[] = [];
  let from = 0;
  for (const [at, { start, end }] of tags.entries()) {
    parts.push(text.slice(from, start), inPlace(written[at] ?? '', text, start));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** What each tag becomes. */
function pairUp(tags: readonly BlockTag[]): readonly string[] {
  const written = tags.map(({ becomes }) => (becomes !== 'close' && 'text' in becomes ? becomes.text : ''));
  const open: { readonly at: number; readonly name: string; readonly html: string; readonly close: string }[] = [];
  const waiting = new Map<string, number>();
  for (const [at, { name, becomes }] of tags.entries()) {
    if (becomes !== 'close') {
      if ('text' in becomes) continue;
      open.push({ at, name, html: becomes.open, close: becomes.close });
      waiting.set(name, (waiting.get(name) ?? 0) + 1);
    } else if ((waiting.get(name) ?? 0) > 0) {
      const partner = open.findLastIndex((each) => each.name === name);
      for (const each of open.slice(partner)) waiting.set(each.name, (waiting.get(each.name) ?? 1) - 1);
      const [first] = open.splice(partner);
      if (first === undefined) continue;
      written[first.at] = first.html;
      written[at] = first.close;
    }
  }
  return written;
}

/** Characters of a line's beginning that are looked at. */
const LONGEST_LEAD = 200;

/** A block inside an item or a quotation stands as deep as that, and does not end it. */
function inPlace(html: string, text: string, at: number): string {
  if (!html.includes('\n')) return html;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, Math.min(at, lineStart + LONGEST_LEAD));
  const [lead = '', item] = /^[ \t>]*((?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(before) ?? [];
  const isFirstOfItem = item !== undefined && lead === before;
  const block = isFirstOfItem ? html.trimStart() : html;
  return block.replaceAll('\n', `\n${lead.replace(/[^>\t]/g, ' ')}`);
}

/**
 * Writes anew what stands between two patterns (both with the flag `g`), ends included. One that nothing ends stays.
 * @param write what takes the place; told what is inside, the match that opens it, and the end as it is written
 */
export function replaceBetween(
  text: string,
  opens: RegExp,
  closes: RegExp,
  write: (inside: string, opening: RegExpExecArray, end: string) => string,
): string {
  const parts: string[] = [];
  let from = 0;
  opens.lastIndex = 0;
  for (let opening = opens.exec(text); opening; opening = opens.exec(text)) {
    const start = opening.index + opening[0].length;
    closes.lastIndex = start;
    const closing = closes.exec(text);
    if (closing === null) break;
    parts.push(text.slice(from, opening.index), write(text.slice(start, closing.index), opening, closing[0]));
    from = closing.index + closing[0].length;
    opens.lastIndex = from;
  }
  return from === 0 ? text : [...parts, text.slice(from)].join('');
}
