import type { Finding } from '@/lib/format';
import { BODY_RULES } from './slips/body-rules';

/** What is counted of a body. A table pads each row to its header, so its cells are rows times columns, however few are written. */
type Counted = 'characters' | 'lines' | 'items' | 'cells' | 'marks';

/**
 * How much of a body is laid out. Of the 23,000 files of public Azure help that we know the largest has 94,000 characters,
 * 1,600 lines, 500 items, 1,300 cells and 4,000 marks of syntax: nobody writes a page by hand that has a multiple of that.
 */
const MOST: Readonly<Record<Counted, number>> = {
  characters: 500_000,
  lines: 30_000,
  items: 20_000,
  cells: 20_000,
  marks: 15_000,
};

const MARK = /[[\]*_`<>!|~&\\]/g;
const ITEM = /^[ \t>]*(?:[*+-]|\d{1,9}[.)])(?:[ \t]|$)/;
const ITEM_MARK = /^[ \t>]*\*/;
const DELIMITER_ROW = /^[ \t>*+\d.):|-]*$/;
const EMPTY_LINE = /^[ \t>]*$/;

/** A longer line is cut inside, at a blank where there is one so far before. */
const LONG_LINE = 2000;
const FARTHEST_BLANK = 200;

/** Below this length only the cells of a table can be too many. */
const SHORT = 20_000;

/** A body's part that is laid out, and the rest. */
export interface BoundedSource {
  readonly laid: string;
  /** What stays as it is written; empty for nearly every body. */
  readonly rest: string;
  /** What there was too much of; its offset is that of the rest. */
  readonly findings: readonly Finding[];
}

/**
 * Takes off what is beyond the bounds of a body, and tells what there was too much of. One pass over the lines.
 */
export function withinBounds(source: string): BoundedSource {
  const everything = { laid: source, rest: '', findings: [] };
  if (source.length < SHORT && !source.includes('|')) return everything;
  const counts = { characters: 0, lines: 0, items: 0, cells: 0, marks: 0 };
  let columns = 0;
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found + 1;
    const line = source.slice(start, end);
    columns = columnsAfter(line, columns);
    counts.characters += line.length;
    counts.lines += 1;
    const isItem = ITEM.test(line);
    counts.items += isItem ? 1 : 0;
    counts.cells += columns;
    // What makes the line an item is counted as that.
    const marks = countMarks(line) - (isItem && ITEM_MARK.test(line) ? 1 : 0);
    counts.marks += marks;
    const exceeded = exceededBy(counts);
    if (exceeded !== undefined) {
      const at = start + cutInside(line, exceeded, counts, marks);
      return {
        laid: source.slice(0, at),
        rest: source.slice(at),
        findings: [BODY_RULES.tooLarge.at(at, MOST[exceeded], WORDS[exceeded])],
      };
    }
    start = end;
  }
  return everything;
}

const COUNTED: readonly Counted[] = ['cells', 'items', 'lines', 'marks', 'characters'];

function exceededBy(counts: Readonly<Record<Counted, number>>): Counted | undefined {
  return COUNTED.find((counted) => counts[counted] > MOST[counted]);
}

/** Columns of the table whose row a line may be: those of its delimiter row, until a line is empty. */
function columnsAfter(line: string, columns: number): number {
  if (EMPTY_LINE.test(line)) return 0;
  if (!line.includes('|') || !line.includes('-') || !DELIMITER_ROW.test(line.trimEnd())) return columns;
  return line.split('|').length;
}

function countMarks(line: string): number {
  let marks = 0;
  MARK.lastIndex = 0;
  while (MARK.test(line)) marks += 1;
  return marks;
}

/** How much of the line with which a bound is exceeded is laid out: nothing of an ordinary one. */
function cutInside(line: string, exceeded: Counted, counts: Readonly<Record<Counted, number>>, marks: number): number {
  if (line.length <= LONG_LINE || (exceeded !== 'characters' && exceeded !== 'marks')) return 0;
  const before = counts[exceeded] - (exceeded === 'marks' ? marks : line.length);
  const most = MOST[exceeded] - before;
  const at = exceeded === 'characters' ? most : offsetOfMark(line, most);
  const near = line.slice(Math.max(0, at - FARTHEST_BLANK), at);
  const blank = Math.max(near.lastIndexOf(' '), near.lastIndexOf('\t'));
  return blank < 0 ? at : at - near.length + blank;
}

function offsetOfMark(line: string, number: number): number {
  MARK.lastIndex = 0;
  for (let left = number; left > 0; left -= 1) MARK.test(line);
  return MARK.lastIndex;
}

const WORDS: Readonly<Record<Counted, string>> = {
  characters: 'characters',
  lines: 'lines',
  items: 'list items',
  cells: 'table cells, counting those of its widest row in every row',
  marks: 'characters that Markdown gives a meaning',
};
