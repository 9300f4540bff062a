import type { Element, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { Link, Nodes } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { type State, toHast } from 'mdast-util-to-hast';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable } from 'micromark-extension-gfm-table';

/** 144 indented code blocks of the public repository are accidents of indentation (FORMAT.md C.2): read them as text. */
const NO_INDENTED_CODE = { disable: { null: ['codeIndented'] } };
const TABLE_ROW = /-[ \t:]*\||\|[ \t:]*-/;
const BARE_ADDRESS = /(?<!\]\([ \t]?|[<"'=\w/])(?:https?:\/\/|www\.)\w/i;

/**
 * Markdown to an HTML tree, not yet safe. GFM's extensions double the parser's work, so each is switched on only where its
 * syntax can occur at all; the result is the same. Raw HTML is parsed (parse5) only where there is any.
 */
export function parseMarkdown(text: string): Root {
  const tree = fromMarkdown(text, parserFor(text));
  const hast = toHast(tree, { allowDangerousHtml: true, handlers: { link: asWritten } });
  const root = hast.type === 'root' ? hast : { type: 'root' as const, children: asContent(hast) };
  return hasHtml(tree) ? asRoot(raw(root)) : root;
}

/** HTML, such as a fragment of a form, to an HTML tree, not yet safe. */
export function parseHtml(html: string): Root {
  return asRoot(raw({ type: 'root', children: [{ type: 'raw', value: html }] }));
}

function parserFor(text: string): Options {
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
  return { extensions, mdastExtensions };
}

/** remark's own link handler percent-encodes the address; ours keeps what the author wrote (conformance: documents). */
function asWritten(state: State, node: Link): Element {
  const title = node.title ? { title: node.title } : {};
  return { type: 'element', tagName: 'a', properties: { href: node.url, ...title }, children: state.all(node) };
}

function hasHtml(node: Nodes): boolean {
  if (node.type === 'html') return true;
  return 'children' in node && node.children.some((child) => hasHtml(child));
}

function asRoot(tree: ReturnType<typeof raw>): Root {
  return tree.type === 'root' ? tree : { type: 'root', children: asContent(tree) };
}

function asContent(node: ReturnType<typeof raw>): RootContent[] {
  return node.type === 'root' ? node.children : [node];
}
