import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import { markdownToMdast } from 'satteri';
import { hideLoneTildes, showLoneTildes } from './lone-tildes';
import { isReadOtherwise, mayBeReadOtherwise } from './read-otherwise';

const FEATURES = { gfm: { footnotes: false }, frontmatter: false };

/** Characters that CommonMark replaces. */
const REPLACED = /[\0\r]/;

/**
 * Markdown to remark's tree. Nearly all bodies are read alike by every parser of GFM: those go through one in native code
 * (satteri, a twentieth of the time). Where our reading differs, remark's own parser reads the text. Either gives the same
 * tree, but for positions, which only remark's may have.
 */
export function toMdast(text: string): Root {
  if (REPLACED.test(text) || isOfManyPieces(text)) return toMdastByRemark(text);
  const hidden = hideLoneTildes(text);
  const isDoubtful = mayBeReadOtherwise(hidden);
  const tree = toMdastQuickly(hidden, isDoubtful);
  if (isDoubtful && isReadOtherwise(tree, hidden)) return toMdastByRemark(text);
  if (hidden !== text) showLoneTildes(tree);
  return tree;
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
export function toMdastByRemark(text: string): Root {
  const chosen = GFM.filter(({ canOccur }) => canOccur(text));
  const key = GFM.map((each) => chosen.includes(each)).join();
  const reader = readers.get(key) ?? readerFor(chosen);
  readers.set(key, reader);
  return reader.parse(text);
}

function readerFor(chosen: readonly (typeof GFM)[number][]) {
  return remark()
    .data({
      micromarkExtensions: [NO_INDENTED_CODE, ...chosen.map(({ syntax }) => syntax)],
      fromMarkdownExtensions: chosen.map(({ tree }) => tree),
    })
    .freeze();
}
