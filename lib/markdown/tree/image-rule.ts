import type { Element, ElementContent } from 'hast';
import { element, type TreeContext, text } from './context';
import { resolveLink } from './resolve-link';

/**
 * An image of another site is a link to it, with its alternative text: a page fetches nothing from third parties, and most
 * images of the public repository are gone or were never there (FORMAT.md C.5).
 */
export function imageRule(node: Element, context: TreeContext): ElementContent[] {
  const source = typeof node.properties.src === 'string' ? node.properties.src : '';
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt.trim() : '';
  const label = text(`${context.words.image}: ${alt || fileName(source)}`);
  const target = resolveLink(source);
  if (target.kind !== 'address' || !/^https?:/.test(target.href)) return [element('span', {}, [label])];
  return [element('a', { className: ['image-link'], href: target.href }, [label])];
}

function fileName(source: string): string {
  return source.split(/[?#]/, 1)[0]?.split(/[\\/]/).at(-1) ?? '';
}
