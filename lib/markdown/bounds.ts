import type { Finding } from '@/lib/format';
import { BODY_RULES } from './slips/body-rules';

/**
 * What is counted of a body. A table pads each row to its header, so its cells are rows times columns, however few are
 * written. Lines that go on in an item or a quotation without a mark of their own make a parser look back at all before them.
 */
type Counted =
  | 'characters'
  | 'lines'
  | 'headings'
  | 'items'
  | 'continued'
  | 'cells'
  | 'addresses'
  | 'escapes'
  | 'marks';

/**
 * How much of a body is laid out. Of the 23,000 files of public Azure help that we know the largest has 94,000 characters,
 * 1,600 lines, 60 headings, 500 items, 190 lines that go on in one, 1,300 cells, 280 addresses, 390 signs that escape and
 * 4,000 marks of syntax: nobody writes a page by hand that has a multiple of that.
 */
const MOST: Readonly<Record<Counted, number>> = {
  characters: 500_000,
  lines: 15_000,
  headings: 2000,
  items: 3000,
  continued: 2000,
  cells: 20_000,
  addresses: 3000,
  escapes: 4000,
  marks: 8000,
};

/** What may occur many times in a line; a long line is cut before the one too many. */
const PIECES = { addresses: /:\/\/|[Ww]{3}\.|@/g, escapes: /[&\\]/g, marks: /[[\]*_`<>!|~&\\]/g } as const;

const HEADING = /^[ \t>]{0,3}#{1,6}|^[=-]+\s*$|^[ \t]*:::/;
const ITEM = /^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])(?:[ \t]|$)|[•○●▪]|\d{1,2}\.[A-Z])/;
const ITEM_MARK = /^[ \t>]*\*/;
const QUOTATION = /^[ \t]*>/;
const FENCE = /^[ \t]*(?:`{3}|~{3})/;
const DELIMITER_ROW = /^[ \t>*+\d.):|-]*$/;
const EMPTY_LINE = /^[ \t>]*$/;

/** A longer line is cut inside, at a blank: no word is torn in two. */
const LONG_LINE = 2000;

/** Below this length, or as few lines, only the cells of a table can be too many, or what a line may hold many of. */
const SHORT = 10_000;
const FEW_LINES = 2000;

/** A body's part that is laid out, and the rest. */
export interface BoundedSource {
  readonly laid: string;
  /** What stays as it is written; empty for nearly every body. */
  readonly rest: string;
  /** What there was too much of; its offset is that of the rest. */
  readonly findings: readonly Finding[];
}

/** What was counted so far, and what the next line may belong to. */
interface Tally {
  readonly counts: Readonly<Record<Counted, number>>;
  /** Columns of the table that is open; 0 for none. */
  readonly columns: number;
  /** Whether an item or a quotation is open that a line may go on in. */
  readonly isInside: boolean;
}

const NOTHING: Tally = {
  counts: {
    characters: 0,
    lines: 0,
    headings: 0,
    items: 0,
    continued: 0,
    cells: 0,
    addresses: 0,
    escapes: 0,
    marks: 0,
  },
  columns: 0,
  isInside: false,
};

/**
 * Takes off what is beyond the bounds of a body, and tells what there was too much of. One pass over the lines.
 */
export function withinBounds(source: string): BoundedSource {
  const everything = { laid: source, rest: '', findings: [] };
  const isSmall = holdsLittle(source);
  if (isSmall && !source.includes('|')) return everything;
  let tally = NOTHING;
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found + 1;
    const line = source.slice(start, end);
    const { counts } = tally;
    tally = isSmall ? withCells(line, tally) : withLine(line, tally);
    const exceeded = exceededBy(tally);
    if (exceeded !== undefined) {
      const at = start + cutInside(line, exceeded, MOST[exceeded] - counts[exceeded]);
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

/** Whether nothing but cells can be too many: nearly always, and told in a fraction of the time that counting by lines takes. */
function holdsLittle(source: string): boolean {
  if (source.length < SHORT) return true;
  if (source.length > MOST.characters || countIn(source, /\n/g) > FEW_LINES) return false;
  // What escapes is a mark too.
  return countIn(source, PIECES.marks) <= MOST.escapes && countIn(source, PIECES.addresses) <= MOST.addresses;
}

function withCells(line: string, tally: Tally): Tally {
  const columns = columnsAfter(line, tally.columns);
  if (columns === 0 && tally.columns === 0) return tally;
  return { ...tally, columns, counts: { ...tally.counts, cells: tally.counts.cells + columns } };
}

function withLine(line: string, tally: Tally): Tally {
  const { counts, columns, isInside } = withCells(line, tally);
  const isItem = ITEM.test(line);
  const isHeading = HEADING.test(line);
  const opens = isItem || QUOTATION.test(line);
  const goesOn = isInside && !opens && !isHeading && !FENCE.test(line) && !EMPTY_LINE.test(line);
  return {
    columns,
    isInside: opens || goesOn,
    counts: {
      characters: counts.characters + line.length,
      lines: counts.lines + 1,
      headings: counts.headings + (isHeading ? 1 : 0),
      items: counts.items + (isItem ? 1 : 0),
      continued: counts.continued + (goesOn ? 1 : 0),
      cells: counts.cells,
      addresses: counts.addresses + countIn(line, PIECES.addresses),
      escapes: counts.escapes + countIn(line, PIECES.escapes),
      // What makes the line an item is counted as that.
      marks: counts.marks + countIn(line, PIECES.marks) - (isItem && ITEM_MARK.test(line) ? 1 : 0),
    },
  };
}

const COUNTED: readonly Counted[] = [
  ...(['cells', 'items', 'headings', 'continued', 'lines'] as const),
  ...(['addresses', 'escapes', 'marks', 'characters'] as const),
];

function exceededBy({ counts }: Tally): Counted | undefined {
  return COUNTED.find((counted) => counts[counted] > MOST[counted]);
}

/** Columns of the table whose row a line may be: those of its delimiter row, until a line is empty. */
function columnsAfter(line: string, columns: number): number {
  if (EMPTY_LINE.test(line)) return 0;
  if (!line.includes('|') || !line.includes('-') || !DELIMITER_ROW.test(line.trimEnd())) return columns;
  return line.split('|').length;
}

function countIn(line: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(line)) count += 1;
  return count;
}

/** How much of the line with which a bound is exceeded is laid out: nothing of an ordinary one. `left` may still be counted. */
function cutInside(line: string, exceeded: Counted, left: number): number {
  if (line.length <= LONG_LINE) return 0;
  const at = exceeded === 'characters' ? left : isPiece(exceeded) ? offsetOf(PIECES[exceeded], line, left) : 0;
  return at === 0 ? 0 : Math.max(line.lastIndexOf(' ', at - 1), line.lastIndexOf('\t', at - 1), 0);
}

function isPiece(counted: Counted): counted is keyof typeof PIECES {
  return counted in PIECES;
}

/** Where the `number`th piece of a line ends. */
function offsetOf(pattern: RegExp, line: string, number: number): number {
  pattern.lastIndex = 0;
  for (let left = number; left > 0; left -= 1) pattern.test(line);
  return pattern.lastIndex;
}

const WORDS: Readonly<Record<Counted, string>> = {
  characters: 'characters',
  lines: 'lines',
  headings: 'headings',
  items: 'list items',
  continued: 'lines that continue a list item or a quotation',
  cells: 'table cells, counting those of its widest row in every row',
  addresses: 'addresses',
  escapes: 'ampersands and backslashes',
  marks: 'characters that Markdown gives a meaning',
};
