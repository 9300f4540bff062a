import type { Element, ElementContent } from 'hast';
import { guessedAddress, linkToken } from '@/lib/format/values';
import { ANY_MARK } from '../prepare/marks';
import { element, type TreeContext, text } from './context';
import { type LinkTarget, resolveLink } from './resolve-link';
import { treeText } from './tree-text';

/** A link as the reader gets it: followed, put into words, or its text alone. */
export function linkRule(node: Element, context: TreeContext): ElementContent[] {
  const written = node.properties.href;
  if (typeof written !== 'string') return node.children;
  const children = trimmed(node.children);
  if (treeText(children) === '') return [];
  if (written.search(ANY_MARK) >= 0) return children;
  context.links.push(written);
  const target = resolveLink(written);
  const title = typeof node.properties.title === 'string' ? { title: node.properties.title } : {};
  switch (target.kind) {
    case 'address':
      return [element('a', { href: target.href, ...title }, children)];
    case 'content':
      return [element('a', { href: `${contentAddress(target, context)}${target.rest}`, ...title }, children)];
    case 'fragment':
      return [element('a', { href: `#${target.id}` }, children)];
    case 'portal':
      return [
        target.needsResource ? inWords(children, context) : inPortal(target.extension, target.blade, children, context),
      ];
    case 'nowhere':
      return children;
  }
}

function contentAddress(
  { path, rest }: Extract<LinkTarget, { readonly kind: 'content' }>,
  { contentLinks }: TreeContext,
): string {
  return contentLinks === undefined ? guessedAddress(path) : linkToken(contentLinks.push(path + rest) - 1);
}

function inPortal(extension: string, blade: string, children: ElementContent[], context: TreeContext): Element {
  const href = `https://${context.portal}/#blade/${extension}/${blade}`;
  return element('a', { className: ['portal-link'], href }, children);
}

/**
 * A blade that needs the reader's own resource cannot be an address; say where it is instead (FEATURES.md 6). The words
 * suit the start of a sentence; `portalWordsInside` suits them to its middle.
 */
function inWords(children: ElementContent[], context: TreeContext): Element {
  return element('span', { className: ['portal-words'] }, [
    text(`${context.words.inPortalOpen} `),
    element('strong', {}, [text(treeText(children))]),
  ]);
}

/** Among siblings: words about the portal that have text before them follow the name instead of leading it. */
export function portalWordsInside(children: readonly ElementContent[], context: TreeContext): ElementContent[] {
  let hasText = false;
  return children.map((child) => {
    const isLater = hasText;
    hasText ||= treeText(child) !== '';
    if (child.type !== 'element' || !isPortalWords(child) || !isLater) return child;
    return { ...child, children: [...child.children.slice(1), text(` ${context.words.inPortalOpenIt}`)] };
  });
}

function isPortalWords(node: Element): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes('portal-words');
}

/** 222 link texts begin or end with a blank (FORMAT.md C.4). */
function trimmed(children: ElementContent[]): ElementContent[] {
  const last = children.length - 1;
  return children.map((child, at) => {
    if (child.type !== 'text') return child;
    const start = at === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: at === last ? start.trimEnd() : start };
  });
}
