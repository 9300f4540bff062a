import type { Finding } from '@/lib/format';
import { BODY_RULES } from './body-rules';

/** One line of a source and where it begins. */
interface Line {
  readonly text: string;
  readonly offset: number;
}

function linesOf(text: string): readonly Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return { text: line, offset: start };
  });
}

const INDENTED = /^(?: {4}| {0,3}\t)[ \t]*(?=\S)/;
const ITEM = /^ {0,3}(?:[-*+•○●▪]|\d{1,9}[.)])(?:\s|$)/;

/** Blocks that are indented as code outside a list, each at its first line. */
export function indentedBlocks(visible: string): readonly Finding[] {
  if (!/^(?: {4}| {0,3}\t)/m.test(visible)) return [];
  const findings: Finding[] = [];
  let isInList = false;
  let before = '';
  for (const { text, offset } of linesOf(visible)) {
    const indentation = INDENTED.exec(text)?.[0];
    const opensBlock = before.trim() === '' && indentation !== undefined && !isInList;
    if (opensBlock && /^[\p{L}\p{N}*+#>[•-]/u.test(text.trimStart()))
      findings.push(BODY_RULES.indentedBlock.at(offset + indentation.length, text.trim().slice(0, 60)));
    if (text.trim() !== '' && indentation === undefined) isInList = ITEM.test(text) || (isInList && /^ /.test(text));
    before = text;
  }
  return findings;
}

const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** Rows of tables with more cells than their header has, each at its first cell too many. */
export function surplusCells(visible: string): readonly Finding[] {
  const findings: Finding[] = [];
  let columns = 0;
  let header: Line | undefined;
  for (const line of linesOf(visible)) {
    const row = withoutQuote(line);
    const cells = cellsOf(row);
    const [first] = cells.slice(columns).filter(({ text }) => text !== '');
    if (row.text.trim() === '') columns = 0;
    else if (columns > 0 && first) findings.push(BODY_RULES.surplusCells.at(first.offset, cells.length, columns));
    else if (columns === 0 && header && row.text.includes('-') && DELIMITER.test(row.text))
      columns = cellsOf(header).length === cells.length ? cells.length : 0;
    header = row;
  }
  return findings;
}

function withoutQuote({ text, offset }: Line): Line {
  const lead = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead), offset: offset + lead };
}

/** The cells of a row: what its bars divide, but for those at its edges. */
function cellsOf({ text, offset }: Line): readonly Line[] {
  const cells: Line[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    const cell = text.slice(from, at);
    if (at < text.length || cell.trim() !== '')
      cells.push({ text: cell.trim(), offset: offset + from + cell.length - cell.trimStart().length });
    from = at + 1;
  }
  return cells;
}
