import type { Element, ElementContent, RootContent } from 'hast';
import { balanced, mayRunLeft } from '@/lib/text';

/** Elements that are read as what they are only directly inside one of these. */
const HOMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['ol', 'ul'])],
  ['dt', new Set(['dl', 'div'])],
  ['dd', new Set(['dl', 'div'])],
]);

/** A browser that meets one of these ends the paragraph that it stands in. */
const BLOCK = /^(?:blockquote|d[dlt]|details|div|h[1-6r]|li|ol|p|pre|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

const HEADING = /^h[1-6]$/;

const LIST = /^[ou]l$/;

/**
 * Makes nodes such as a browser would read them just as they are, whatever an author mixed up: an item without its list
 * would end every item around it, a block inside a paragraph the paragraph, a link inside a link the outer one; text between
 * two items belongs to none. Words stay in their order; what cannot be what it claims becomes a plain block. Changes the nodes in
 * place.
 */
export function settle(nodes: readonly RootContent[], parent = '', isInLink = false): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'a' && isInLink) Object.assign(node, { tagName: 'span', properties: {} });
    if (!isAtHome(node, parent)) node.tagName = 'div';
    if (LIST.test(node.tagName)) node.children = withoutStrays(node.children);
    // A heading of nothing is announced before every cell under it.
    if (node.tagName === 'th' && isEmpty(node)) node.tagName = 'td';
    settle(node.children, node.tagName, isInLink || node.tagName === 'a');
    if (node.tagName === 'p' && node.children.some(holdsBlock)) node.tagName = 'div';
  }
}

/**
 * A list has items and nothing else; what an author wrote between them goes on with the item before it, and what stands
 * before the first one begins that.
 */
function withoutStrays(children: readonly ElementContent[]): ElementContent[] {
  const isStray = (node: ElementContent) => !isItem(node) && !isBlank(node);
  if (!children.some(isStray)) return [...children];
  const items: ElementContent[] = [];
  let before: ElementContent[] = [];
  for (const child of children) {
    const last = items.findLast(isItem);
    if (isItem(child)) {
      items.push({ ...child, children: [...before, ...child.children] });
      before = [];
    } else if (isBlank(child)) items.push(child);
    else if (last?.type === 'element') last.children = [...last.children, child];
    else before.push(child);
  }
  return before.length === 0 ? items : [...items, { type: 'element', tagName: 'li', properties: {}, children: before }];
}

function isItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

function isEmpty({ children }: Element): boolean {
  return children.every(
    (child) => isBlank(child) || (child.type === 'element' && child.tagName !== 'img' && isEmpty(child)),
  );
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

/** Blocks of running text: each finds its own direction. */
const TEXT_BLOCK = /^(?:p|h[1-6]|li|d[dt]|t[dh]|summary)$/;

/** Blocks that hold such blocks: they run as their first letter does, so that markers and columns are on the right side. */
const TEXT_HOLDER = /^(?:[ou]l|dl|table|blockquote|details|div)$/;

const FIRST_LETTER = /\p{L}/u;

/**
 * Gives blocks whose text may run from right to left their direction: `dir="auto"` for text, whose first letter tells, and
 * `dir="rtl"` for lists, tables and notes that begin so (`auto` would skip what has a `dir` of its own). All other blocks stay
 * as they are, so no page in one direction grows. Controls of direction end with their block. Changes the nodes.
 */
export function directBlocks(nodes: readonly (RootContent | ElementContent)[]): void {
  for (const node of nodes) if (node.type === 'element') directBlock(node);
}

/** What a block's direction depends on. */
interface Letters {
  readonly mayRunLeft: boolean;
  /** The first letter; empty for none. */
  readonly first: string;
}

function directBlock(node: Element): Letters {
  const parts = node.children.map((child) => (child.type === 'element' ? directBlock(child) : lettersOf(child)));
  const first = parts.find((part) => part.first !== '')?.first ?? '';
  const letters: Letters = { mayRunLeft: parts.some((part) => part.mayRunLeft), first };
  if (letters.mayRunLeft && TEXT_BLOCK.test(node.tagName)) node.properties.dir = 'auto';
  else if (TEXT_HOLDER.test(node.tagName) && mayRunLeft(first)) node.properties.dir = 'rtl';
  return letters;
}

function lettersOf(node: ElementContent): Letters {
  if (node.type !== 'text') return { mayRunLeft: false, first: '' };
  const runsLeft = mayRunLeft(node.value);
  if (runsLeft) node.value = balanced(node.value);
  return { mayRunLeft: runsLeft, first: FIRST_LETTER.exec(node.value)?.[0] ?? '' };
}
