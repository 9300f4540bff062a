import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
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
  if (REPLACED.test(text)) return toMdastByRemark(text);
  const hidden = hideLoneTildes(text);
  const isDoubtful = mayBeReadOtherwise(hidden);
  const tree = toMdastQuickly(hidden, isDoubtful);
  if (isDoubtful && isReadOtherwise(tree, hidden)) return toMdastByRemark(text);
  if (hidden !== text) showLoneTildes(tree);
  return tree;
}

function toMdastQuickly(text: string, position: boolean): Root {
  const tree = markdownToMdast(text, { features: FEATURES, position });
  if (tree.type !== 'root') throw new Error(`Markdown gave a tree of ${tree.type}`);
  return tree;
}

const NO_INDENTED_CODE = { disable: { null: ['codeIndented'] } };
const TABLE_ROW = /-[ \t:]*\||\|[ \t:]*-/;
const BARE_ADDRESS = /https?:|www\.|@/i;

/**
 * By remark's own parser, with our readings: indented code is text (FORMAT.md C.2: 144 accidents of indentation), one tilde
 * is a tilde ("~5 min to ~10 min"). GFM's extensions double its work: each is on only where its syntax can occur.
 */
export function toMdastByRemark(text: string): Root {
  const extensions: NonNullable<Options['extensions']> = [NO_INDENTED_CODE];
  const mdastExtensions: NonNullable<Options['mdastExtensions']> = [];
  if (text.includes('|') && TABLE_ROW.test(text)) {
    extensions.push(gfmTable());
    mdastExtensions.push(gfmTableFromMarkdown());
  }
  if (BARE_ADDRESS.test(text)) {
    extensions.push(gfmAutolinkLiteral());
    mdastExtensions.push(gfmAutolinkLiteralFromMarkdown());
  }
  if (text.includes('~~')) {
    extensions.push(gfmStrikethrough({ singleTilde: false }));
    mdastExtensions.push(gfmStrikethroughFromMarkdown());
  }
  return fromMarkdown(text, { extensions, mdastExtensions });
}
