import type { Nodes, PhrasingContent, Root, TableCell } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import { markdownToMdast } from 'satteri';
import { isReadOtherwise, mayBeReadOtherwise } from './read-otherwise';

const FEATURES = { gfm: { footnotes: false }, frontmatter: false };

/** Characters that CommonMark replaces. */
const REPLACED = /[\0\r]/;

/**
 * Markdown to remark's tree. Nearly all bodies are read alike by every parser of GFM: those go through one in native code
 * (satteri, a twentieth of the time). Where our reading differs, remark's own parser reads the text. Either gives the same
 * tree, but for positions, which only remark's may have.
 * @param isCommonMark what is indented as code is code, as CommonMark says
 */
export function toMdast(text: string, isCommonMark = false): Root {
  if (REPLACED.test(text) || isOfManyPieces(text)) return toMdastByRemark(text, isCommonMark);
  const hidden = hideLoneTildes(text);
  const isDoubtful = !isCommonMark && mayBeReadOtherwise(hidden);
  const tree = toMdastQuickly(hidden, isDoubtful);
  if (isDoubtful && isReadOtherwise(tree, hidden)) return toMdastByRemark(text);
  if (hidden !== text) showLoneTildes(tree);
  return tree;
}

/** The tree of a text as CommonMark, with positions, to find out about its blocks. */
export function toMdastWithPlaces(text: string): Root {
  return REPLACED.test(text) || isOfManyPieces(text) ? toMdastByRemark(text, true) : toMdastQuickly(text, true);
}

/** What the quick parser puts together piece by piece, copying each time all that it has: 100,000 `&lt;` would take minutes. */
const PIECE = /[&\\]/g;
const MOST_PIECES = 1000;

function isOfManyPieces(text: string): boolean {
  if (text.length <= MOST_PIECES) return false;
  let pieces = 0;
  PIECE.lastIndex = 0;
  while (pieces <= MOST_PIECES && PIECE.test(text)) pieces += 1;
  return pieces > MOST_PIECES;
}

function toMdastQuickly(text: string, position: boolean): Root {
  const tree = markdownToMdast(text, { features: FEATURES, position });
  if (tree.type !== 'root') throw new Error(`Markdown gave a tree of ${tree.type}`);
  return tree;
}

const NO_INDENTED_CODE = { disable: { null: ['codeIndented'] } };

/** Syntax of GFM that doubles the parser's work: each is on only where it can occur. */
const GFM = [
  {
    canOccur: (text: string) => text.includes('|') && /-[ \t:]*\||\|[ \t:]*-/.test(text),
    syntax: gfmTable(),
    tree: gfmTableFromMarkdown(),
  },
  {
    canOccur: (text: string) => /https?:|www\.|@/i.test(text),
    syntax: gfmAutolinkLiteral(),
    tree: gfmAutolinkLiteralFromMarkdown(),
  },
  {
    canOccur: (text: string) => text.includes('~~'),
    syntax: gfmStrikethrough({ singleTilde: false }),
    tree: gfmStrikethroughFromMarkdown(),
  },
] as const;

/** One processor of remark for each set of syntax, made when it is first needed. */
const readers = new Map<string, ReturnType<typeof readerFor>>();

/**
 * By remark's own parser, with our readings: indented code is text (FORMAT.md C.2: 144 accidents of indentation), one tilde
 * is a tilde ("~5 min to ~10 min").
 */
export function toMdastByRemark(text: string, isCommonMark = false): Root {
  const chosen = GFM.filter(({ canOccur }) => canOccur(text));
  const key = [isCommonMark, ...GFM.map((each) => chosen.includes(each))].join();
  const reader = readers.get(key) ?? readerFor(chosen, isCommonMark);
  readers.set(key, reader);
  return reader.parse(text);
}

function readerFor(chosen: readonly (typeof GFM)[number][], isCommonMark: boolean) {
  return remark()
    .data({
      micromarkExtensions: [...(isCommonMark ? [] : [NO_INDENTED_CODE]), ...chosen.map(({ syntax }) => syntax)],
      fromMarkdownExtensions: chosen.map(({ tree }) => tree),
    })
    .freeze();
}

/** Stands for a tilde while a parser is at work that would strike out text between two; punctuation, as a tilde is. */
const STAND_IN = '\u2E3B';

/** Fields of nodes that hold text of the source. */
const FIELDS = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const;

const LONE = /(?<!~)~(?!~)/g;

/** A text with its lone tildes out of a parser's sight; as it is where there are none, or stand-ins already. */
export function hideLoneTildes(text: string): string {
  return !text.includes('~') || text.includes(STAND_IN) ? text : text.replace(LONE, STAND_IN);
}

/** Puts the tildes back into the tree of a text that `hideLoneTildes` gave. */
export function showLoneTildes(node: Nodes): void {
  for (const field of FIELDS) {
    const value: unknown = Reflect.get(node, field);
    if (typeof value === 'string' && value.includes(STAND_IN))
      Reflect.set(node, field, value.replaceAll(STAND_IN, '~'));
  }
  if ('children' in node) for (const child of node.children) showLoneTildes(child);
}

/**
 * Puts the text of cells that a row has beyond its table's header into its last cell, behind the bar that divided them:
 * GFM would drop it. Changes the tree, and gives how many rows had any.
 */
export function keepSurplusCells(node: Nodes): number {
  if (node.type === 'table') {
    const columns = node.align?.length ?? node.children[0]?.children.length ?? 0;
    return node.children.filter((row) => keepInLast(row.children, columns)).length;
  }
  return 'children' in node ? node.children.reduce((rows, child) => rows + keepSurplusCells(child), 0) : 0;
}

function keepInLast(cells: TableCell[], columns: number): boolean {
  const surplus = cells.splice(columns).filter(({ children }) => children.length > 0);
  const last = cells[columns - 1];
  if (!last || surplus.length === 0) return false;
  const kept = last.children.length > 0 ? [last, ...surplus] : surplus;
  last.children = kept.flatMap(({ children }, at): PhrasingContent[] => (at === 0 ? children : [BAR, ...children]));
  return true;
}

const BAR: PhrasingContent = { type: 'text', value: ' | ' };
