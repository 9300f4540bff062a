import type { ContentWords } from '@/lib/text';
import { MARK } from '../prepare/marks';
import type { Construct } from './construct';
import { openFold, openNote } from './notes';
import { type BlockTag, END_OF_BLOCK, writeBlocks } from './paired-blocks';
import { alternative, tabId } from './tabs';

/** `!!! note "Title"`, `??? tip`, `???+ danger`, `=== "Linux"`: what is indented below belongs to it. */
const OPENS = /^([ \t]*)(!!!|\?\?\?\+?|===[!+]?)[ \t]+(?:([\w-]+)(?:[ \t]+[\w-]+)*[ \t]*)?(?:(["'])(.*)\4)?[ \t]*$/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** Columns that such a block is indented by. */
const INDENT = 4;

/** Blocks in blocks that are read; authors write two. */
const DEEPEST = 6;

/**
 * Takes what is indented below an admonition or a tab of MkDocs out of that, before code is looked for, else it were code. Marks stand
 * where the block opens and ends; no line is added, so that findings keep their lines.
 *
 *     > | !!! note "Before you begin"
 *     > |     Sign in.
 *             ^ text of the note
 */
export function flushIndentedBlocks(text: string): string {
  if (!/^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]/m.test(text)) return text;
  return flushLines(text.split('\n'), 0).join('\n');
}

function flushLines(lines: readonly string[], depth: number): readonly string[] {
  const out: string[] = [];
  let [fence, ends] = ['', ''];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const lead = fence === '' && depth < DEEPEST && opens(line) ? columnsOf(line) : -1;
    const end = lead < 0 ? at : endOf(lines, at + 1, lead + INDENT);
    // A mark before a fence would be part of its line.
    if (ends !== '' && FENCE.test(line)) out.push(ends);
    const before = FENCE.test(line) ? '' : ends;
    ends = '';
    if (end <= at + 1) {
      fence = fenceAfter(line, fence);
      out.push(before + line);
      continue;
    }
    const inside = lines.slice(at + 1, end).map((each) => outdented(each, lead));
    const indent = ' '.repeat(lead);
    out.push(`${before}${indent}${MARK.indentedOpen}${line.trimStart()}`, ...flushLines(inside, depth + 1));
    ends = `${indent}${MARK.indentedClose}`;
    at = end - 1;
  }
  return ends === '' ? out : [...out, ends];
}

function opens(line: string): boolean {
  const [, , mark = '', kind = '', , title = ''] = OPENS.exec(line) ?? [];
  return mark.startsWith('=') ? title !== '' && kind === '' : kind !== '';
}

/** The line behind the last one that is indented so far; blank lines at the end do not count. */
function endOf(lines: readonly string[], from: number, columns: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (columnsOf(line) < columns) break;
    end = at + 1;
  }
  return end;
}

/** Columns of blanks that a line begins with; a tab reaches to the next fourth. */
function columnsOf(line: string): number {
  let columns = 0;
  for (const sign of line) {
    if (sign === ' ') columns += 1;
    else if (sign === '\t') columns += INDENT - (columns % INDENT);
    else break;
  }
  return columns;
}

/** A line less deep by one block; `lead` are the columns before the block itself. */
function outdented(line: string, lead: number): string {
  const text = line.trimStart();
  return text === '' ? '' : ' '.repeat(Math.max(columnsOf(line) - INDENT, lead)) + text;
}

/** The fence that is open behind a line; empty for none. */
function fenceAfter(line: string, open: string): string {
  const [, mark = ''] = FENCE.exec(line) ?? [];
  if (open === '') return mark;
  return mark.startsWith(open) && line.trim() === mark ? '' : open;
}

const MARKS = new RegExp(`${MARK.indentedOpen}([^\\n]*)|${MARK.indentedClose}`, 'g');

/** Blocks in place of the marks. */
export const readIndentedBlocks: Construct = (text, words) => {
  if (!text.includes(MARK.indentedOpen)) return text;
  const tags = [...text.matchAll(MARKS)].map(({ index, 0: whole, 1: opening }): BlockTag => {
    const place = { start: index, end: index + whole.length, name: 'indented' };
    return { ...place, becomes: opening === undefined ? 'close' : blockOf(opening, words) };
  });
  return writeBlocks(text, tags);
};

function blockOf(opening: string, words: ContentWords): BlockTag['becomes'] {
  const [, , mark = '', kind = '', , title = ''] = OPENS.exec(opening) ?? [];
  if (mark.startsWith('=')) return { open: alternative({ name: title, tabs: [tabId(title)] }), close: END_OF_BLOCK };
  if (mark !== '???') return { open: openNote(kind, words, title), close: END_OF_BLOCK };
  const name = title || `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return { open: openFold(name), close: '\n\n</details>\n\n' };
}
