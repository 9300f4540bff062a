import type { Code, Nodes, Root } from 'mdast';

/**
 * What we may read in another way than plain GFM: lines indented by four columns or more, alone or behind a marker;
 * boxes of task lists.
 */
const MAYBE = /^[ >]*(?: {4}|\t)|(?:[-*+>]|\d[.)])(?: {5}|[ \t]*\t)|\[[ \tx]\]/im;

/** What stands before the first letter of a line, what of it makes the line indented as code, and how a block begins. */
const LEAD = /^[\s>]*/;
const INDENTED = /^[ >]*?(?: {4}|\t)/;
const BLOCK = /(?:[-*+>#<|`~=_]|\d+[.)])/y;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
const FENCE_INSIDE = /^\s*(?:`{3}|~{3})/m;

/** Nodes that hold text and no blocks. */
const TEXT: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>(['paragraph', 'heading', 'tableRow']);

/** Nodes whose lines are no Markdown, and nodes that explain the line they begin on, not those that follow. */
const VERBATIM: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>(['code', 'html']);
const OPENING: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'blockquote',
  'list',
  'listItem',
  'table',
  'thematicBreak',
]);

/** Whether a text may hold something that we read in another way than plain GFM; quick, and often wrongly true. */
export function mayBeReadOtherwise(text: string): boolean {
  return MAYBE.test(text);
}

/**
 * Whether we read a text in another way than plain GFM (FORMAT.md C.2): what is indented as code is text or a block like
 * any other, a box is no task list.
 * @param tree of the text as GFM, with positions
 */
export function isReadOtherwise(tree: Root, text: string): boolean {
  const lines = text.split('\n');
  const unexplained = new Set(lines.flatMap((line, at) => (isIndentedBlock(line) ? [at + 1] : [])));
  const isPlain = (node: Nodes): boolean => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') return false;
    const first = node.position?.start.line ?? 0;
    const last = node.position?.end.line ?? 0;
    if (node.type === 'code' && !isOrdinaryFence(node, text)) return false;
    if (TEXT.has(node.type)) return true;
    if (VERBATIM.has(node.type)) for (let line = first; line <= last; line++) unexplained.delete(line);
    else if (OPENING.has(node.type)) unexplained.delete(first);
    return !('children' in node) || node.children.every(isPlain);
  };
  return !isPlain(tree) || unexplained.size > 0;
}

/** A line that is indented as code and begins as a block does, with `>` too. */
function isIndentedBlock(line: string): boolean {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const indented = INDENTED.exec(lead)?.[0];
  if (indented === undefined) return false;
  BLOCK.lastIndex = lead.length;
  return BLOCK.test(line) || lead.includes('>', indented.length);
}

/** Code that is not indented code, and that no fence inside it may end for us. */
function isOrdinaryFence({ position, value }: Code, text: string): boolean {
  return FENCE.test(text.slice(position?.start.offset)) && !FENCE_INSIDE.test(value);
}
