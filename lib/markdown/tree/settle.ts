import type { Element, ElementContent, RootContent } from 'hast';

/** Elements that are read as what they are only directly inside one of these. */
const HOMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['ol', 'ul'])],
  ['dt', new Set(['dl', 'div'])],
  ['dd', new Set(['dl', 'div'])],
]);

/** A browser that meets one of these ends the paragraph that it stands in. */
const BLOCK = /^(?:blockquote|d[dlt]|details|div|h[1-6r]|li|ol|p|pre|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

const HEADING = /^h[1-6]$/;

/**
 * Makes nodes such as a browser would read them just as they are, whatever an author mixed up: an item without its list
 * would end every item around it, a block inside a paragraph the paragraph, a link inside a link the outer one. Words stay
 * where they are; what cannot be what it claims becomes a plain block. Changes the nodes in place.
 */
export function settle(nodes: readonly RootContent[], parent = '', isInLink = false): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'a' && isInLink) Object.assign(node, { tagName: 'span', properties: {} });
    if (!isAtHome(node, parent)) node.tagName = 'div';
    settle(node.children, node.tagName, isInLink || node.tagName === 'a');
    if (node.tagName === 'p' && node.children.some(holdsBlock)) node.tagName = 'div';
  }
}

function isAtHome({ tagName }: Element, parent: string): boolean {
  if (HEADING.test(tagName)) return !HEADING.test(parent);
  return HOMES.get(tagName)?.has(parent) ?? true;
}

/** Puts blocks that an author's unclosed tag pulled into a heading behind it: a heading is read as one line of text. */
export function liftOutOfHeadings(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || !HEADING.test(node.tagName) || !node.children.some(holdsBlock)) return [node];
    const line = node.children.filter((child) => !holdsBlock(child));
    return [{ ...node, children: line }, ...node.children.filter(holdsBlock)];
  });
}

function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && (BLOCK.test(node.tagName) || node.children.some(holdsBlock));
}
