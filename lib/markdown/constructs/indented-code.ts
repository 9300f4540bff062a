import type { Code, Nodes } from 'mdast';
import { toMdastWithPlaces } from '../to-mdast';

/** A part of a source, by offsets. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A source with the code in it that is marked by its indentation alone. */
export interface IndentedCode {
  readonly text: string;
  readonly code: readonly SourceRange[];
}

const INDENTED = /^[ \t>]*(?: {4}|\t)/m;
const FENCE = /[ \t>]*(?:`{3}|~{3})/y;

/** Pictures alone, or a note: what stands deeper than its author meant, for nobody shows it as code. */
const MEANT_AS_TEXT =
  /^(?:[ \t>]*(?:!\[[^\]\n]*\][([][^\n]*|:::image\b[^\n]*)?(?:\n|$))+$|^[ \t]*>[ \t]*\[(?:!|(?:AZURE|WACOM|ACOM)\.)[A-Z]+\]/i;

/** HTML of a table or a list, which a blank line and its indentation made code of while its table is still open. */
const MEANT_AS_HTML =
  /^[ \t>]*<\/?(?:p|t[drh]|thead|tbody|table|[ou]l|li|div|blockquote)\b|\n[ \t>]*<\/(?:t[drh]|tbody|table)\b/i;
const TABLE_EDGE = /<(\/)?table\b/gi;

/**
 * Finds code that is marked by its indentation alone (CommonMark 4.4), in its order: whole lines, but for code that begins
 * behind the mark of an item. What is plainly meant as text moves out to where it is text.
 */
export function indentedCode(source: string): IndentedCode {
  if (!INDENTED.test(source)) return { text: source, code: [] };
  const blocks = blocksIn(toMdastWithPlaces(source), source);
  const accidents = blocks.filter(isAccident(source));
  if (accidents.length === 0) return { text: source, code: blocks };
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, column } of accidents) {
    const indent = ' '.repeat(column);
    parts.push(source.slice(from, start), source.slice(start, end).replace(/^[ \t]+(?=\S)/gm, indent));
    from = end;
  }
  const text = [...parts, source.slice(from)].join('');
  return { text, code: blocksIn(toMdastWithPlaces(text), text) };
}

/** Tells which blocks were meant as text, in their order. */
function isAccident(source: string): (block: SourceRange) => boolean {
  const edges = [...source.matchAll(TABLE_EDGE)];
  let [next, isOpen] = [0, false];
  return ({ start, end }) => {
    for (; (edges[next]?.index ?? Number.POSITIVE_INFINITY) < start; next += 1) isOpen = edges[next]?.[1] === undefined;
    const block = source.slice(start, end);
    return MEANT_AS_TEXT.test(block) || (isOpen && MEANT_AS_HTML.test(block));
  };
}

interface Block extends SourceRange {
  /** Columns before it that are its container's. */
  readonly column: number;
}

function blocksIn(node: Nodes, source: string): readonly Block[] {
  if (node.type === 'code') return blockOf(node, source);
  return 'children' in node ? node.children.flatMap((child) => blocksIn(child, source)) : [];
}

function blockOf({ position }: Code, source: string): readonly Block[] {
  const start = position?.start.offset ?? 0;
  FENCE.lastIndex = start;
  if (position === undefined || FENCE.test(source)) return [];
  return [{ start: lineStart(source, start), end: position.end.offset ?? 0, column: position.start.column - 1 }];
}

function lineStart(source: string, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t>]*$/.test(source.slice(start, offset)) ? start : offset;
}
