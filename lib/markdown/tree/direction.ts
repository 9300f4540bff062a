import type { Element, ElementContent, RootContent } from 'hast';
import { balanced, mayRunLeft } from '@/lib/text';

/** Blocks of running text: each finds its own direction. */
const TEXT = /^(?:p|h[1-6]|li|d[dt]|t[dh]|summary)$/;

/** Blocks that hold such blocks: they run as their first letter does, so that markers and columns are on the right side. */
const HOLDER = /^(?:[ou]l|dl|table|blockquote|details|div)$/;

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
  if (letters.mayRunLeft && TEXT.test(node.tagName)) node.properties.dir = 'auto';
  else if (HOLDER.test(node.tagName) && mayRunLeft(first)) node.properties.dir = 'rtl';
  return letters;
}

function lettersOf(node: ElementContent): Letters {
  if (node.type !== 'text') return { mayRunLeft: false, first: '' };
  const runsLeft = mayRunLeft(node.value);
  if (runsLeft) node.value = balanced(node.value);
  return { mayRunLeft: runsLeft, first: FIRST_LETTER.exec(node.value)?.[0] ?? '' };
}
