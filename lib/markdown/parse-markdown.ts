import type { Comment, Element, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { Link, List, ListItem, Root as MarkdownRoot, Nodes, Parents } from 'mdast';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import { keepSurplusCells, toMdast } from './to-mdast';

/** Stands behind all nodes, and goes with every other comment when the tree is made safe. */
const END: Comment = { type: 'comment', value: '' };

/** An HTML tree, not yet safe, and whether rows of its tables had more cells than their header. */
export interface ParsedMarkdown {
  readonly root: Root;
  readonly hasSurplusCells: boolean;
}

/**
 * Markdown to an HTML tree, not yet safe. Raw HTML is parsed (parse5) only where there is any.
 */
export function parseMarkdown(text: string, isCommonMark = false): ParsedMarkdown {
  const tree = toMdast(text, isCommonMark);
  const hasSurplusCells = text.includes('|') && keepSurplusCells(tree) > 0;
  return { root: renderTree(tree), hasSurplusCells };
}

/** remark's tree as an HTML tree, not yet safe. */
export function renderTree(tree: MarkdownRoot): Root {
  const hast = toHast(tree, { allowDangerousHtml: true, handlers: { link: asWritten, listItem: inOneLook() } });
  const root = hast.type === 'root' ? hast : { type: 'root' as const, children: asContent(hast) };
  return hasHtml(tree) ? parseRaw(root.children) : root;
}

/** HTML, such as a fragment of a form, to an HTML tree, not yet safe. */
export function parseHtml(html: string): Root {
  return parseRaw([{ type: 'raw', value: html }]);
}

/**
 * hast-util-raw never tells parse5 that the text ends, and parse5 holds back what stands in an open table until something
 * follows; so something does.
 */
function parseRaw(children: readonly RootContent[]): Root {
  return asRoot(raw({ type: 'root', children: [...children, END] }));
}

/** remark's own link handler percent-encodes the address; ours keeps what the author wrote (conformance: documents). */
function asWritten(state: State, node: Link): Element {
  const title = node.title ? { title: node.title } : {};
  return { type: 'element', tagName: 'a', properties: { href: node.url, ...title }, children: state.all(node) };
}

/**
 * remark's own handler of items looks at all items of the list for each of them, to see whether the list is loose: 100,000
 * items took 18 s. Ours looks once a list, and tells the other what it found.
 */
function inOneLook(): (state: State, node: ListItem, parent: Parents | undefined) => Element {
  const known = new WeakMap<Parents, List>();
  return (state, node, parent) => {
    if (parent?.type !== 'list') return defaultHandlers.listItem(state, node, parent);
    const summary: List = known.get(parent) ?? { ...parent, spread: isLoose(parent), children: [] };
    known.set(parent, summary);
    return defaultHandlers.listItem(state, node, summary);
  };
}

function isLoose({ spread, children }: List): boolean {
  return spread === true || children.some((item) => item.spread ?? item.children.length > 1);
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
