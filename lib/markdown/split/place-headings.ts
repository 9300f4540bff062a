import type { ElementContent, RootContent } from 'hast';
import { treeText } from '../tree';
import { headingLevel } from './split-sections';

/** Fragments the page itself uses; an author's heading of that name gets a number. */
const RESERVED = [
  'main',
  'steps',
  'documents',
  'related',
  'about',
  'recommended-steps',
  'recommended-documents',
  'finding',
];

/** Ids of one page: hands each out once. */
export class Fragments {
  readonly #taken = new Set(RESERVED);
  /** Last number given to a base, so that a thousand like headings cost a thousand look-ups. */
  readonly #numbers = new Map<string, number>();

  /** The id of a heading: its words in lower case with hyphens (any script), numbered where taken. */
  take(heading: string): string {
    const base = fragmentOf(heading) || 'section';
    const wished = /^step-\d+$/.test(base) ? `${base}-` : base;
    let id = wished;
    let number = this.#numbers.get(wished) ?? 1;
    while (this.#taken.has(id)) id = `${wished}-${++number}`;
    this.#numbers.set(wished, number);
    this.#taken.add(id);
    return id;
  }

  /** The id that an author's `#fragment` means, however loosely it names a heading (FORMAT.md C.4); `undefined` for none. */
  find(fragment: string): string | undefined {
    const wished = fragmentOf(fragment);
    if (this.#taken.has(fragment) || /^step-\d+$/.test(fragment)) return fragment;
    return this.#taken.has(wished) && !RESERVED.includes(wished) ? wished : undefined;
  }
}

function fragmentOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

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
  node.properties = { id: fragments.take(treeText(node)) };
  return placed;
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
