import type { ElementContent, RootContent } from 'hast';
import { treeText } from '../tree/tree-text';
import type { Fragments } from './page-places';
import { anchorsIn, headingLevel } from './split-sections';

/** Gives headings inside a piece ids, and levels that go down one at a time from `under` (WCAG 1.3.1). Changes the nodes. */
export function placeHeadings(nodes: readonly RootContent[], under: number, fragments: Fragments): void {
  let last = under;
  for (const node of nodes) last = placeNode(node, under, last, fragments);
}

function placeNode(node: RootContent, under: number, last: number, fragments: Fragments): number {
  if (node.type !== 'element') return last;
  const level = headingLevel(node);
  if (level === 0) return node.children.reduce((deepest, child) => placeNode(child, under, deepest, fragments), last);
  const placed = Math.min(Math.max(level, under + 1), last + 1, 6);
  node.tagName = `h${placed}`;
  const id = fragments.take(treeText(node));
  for (const name of anchorsIn(node)) fragments.name(name, id);
  node.properties = { id };
  return placed;
}

/** Gives the places that an author names their ids; one whose name leads to its heading needs none. Changes the nodes' children. */
export function placeAnchors<T extends RootContent | ElementContent>(nodes: readonly T[], fragments: Fragments): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const { dataAnchor } = node.properties;
    const id = typeof dataAnchor === 'string' ? fragments.anchor(dataAnchor) : undefined;
    if (typeof dataAnchor === 'string') node.properties = id === undefined ? {} : { id };
    placeAnchors(node.children, fragments);
  }
}

/** Points `#fragment` links at real ids and leaves the text of the others. Changes the nodes' children. */
export function placeFragments<T extends RootContent | ElementContent>(
  nodes: readonly T[],
  fragments: Fragments,
): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const href = node.tagName === 'a' ? node.properties.href : undefined;
    if (typeof href === 'string' && href.startsWith('#')) {
      const id = fragments.find(decode(href.slice(1)));
      node.tagName = id ? 'a' : 'span';
      node.properties = id ? { href: `#${id}` } : {};
    }
    placeFragments(node.children, fragments);
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
