import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/** Elements in elements that a page is made of at most: fifteen are the most that we know, mistakes included. */
export const DEEPEST_ELEMENT = 100;

/** Whether a tree nests deeper than so many levels below the node. Looks no deeper itself. */
export function isDeeperThan(node: HtmlNodes | MarkdownNodes, depth: number): boolean {
  if (depth < 0) return true;
  return 'children' in node && node.children.some((child) => isDeeperThan(child, depth - 1));
}
