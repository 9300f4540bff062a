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

/**
 * Finds code that is marked by its indentation alone (CommonMark 4.4), in its order: whole lines, but for code that begins
 * behind the mark of an item. What is plainly meant as text moves out to where it is text.
 */
export function indentedCode(source: string): IndentedCode {
  if (!INDENTED.test(source)) return { text: source, code: [] };
  const blocks = blocksIn(toMdastWithPlaces(source), source);
  const accidents = blocks.filter(({ start, end }) => MEANT_AS_TEXT.test(source.slice(start, end)));
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
