import type { Element, ElementContent } from 'hast';
import { guessedAddress, linkToken, placeToken, titleToken, wordsOfAddress } from '@/lib/format/values';
import { type Picture, pathsOf } from '../files/body-files';
import { ANY_MARK } from '../prepare/marks';
import { element, type TreeContext, text } from './context';
import { type LinkTarget, resolveLink } from './resolve-link';
import { isSeen, treeText } from './tree-text';

/** A link as the reader gets it: followed, put into words, or its text alone. */
export function linkRule(node: Element, context: TreeContext): ElementContent[] {
  const written = node.properties.href;
  if (typeof written !== 'string') return [...anchorOf(node, context), ...node.children];
  const children = trimmed(node.children);
  if (!isSeen(children)) return [];
  if (written.search(ANY_MARK) >= 0) return children;
  const target = resolveLink(written, context.syntax);
  const title = typeof node.properties.title === 'string' ? { title: node.properties.title } : {};
  const anchor = anchorOf(node, context);
  switch (target.kind) {
    case 'address':
      tell(written, target.href, context);
      return [
        ...anchor,
        element(
          'a',
          { href: target.href, ...title },
          asksForTitle(children, context) ? [text(wordsOfAddress(written))] : children,
        ),
      ];
    case 'content': {
      const picture = pictureNamed(target.path, context);
      if (picture !== undefined) {
        const href = `/pictures/${picture.name}`;
        return [...anchor, element('a', { className: ['picture-link'], href, ...title }, children)];
      }
      const href = contentAddress(target, context);
      tell(written, href, context);
      const shown = asksForTitle(children, context) ? [text(titleOfTarget(written, context))] : children;
      return [...anchor, element('a', { href, ...title }, shown)];
    }
    case 'fragment':
      tell(written, `#${target.id}`, context);
      return [...anchor, element('a', { href: `#${target.id}` }, children)];
    case 'portal':
      context.links.push(written);
      return [
        target.needsResource ? inWords(children, context) : inPortal(target.extension, target.blade, children, context),
      ];
    case 'nowhere':
      tell(written, '', context);
      return [...anchor, ...children];
  }
}

/** `[AUTOTITLE](/x)`: GitHub docs show the title of the article there. */
function asksForTitle(children: readonly ElementContent[], { syntax }: TreeContext): boolean {
  const [only] = children;
  return syntax.hasTitleLinks && children.length === 1 && only?.type === 'text' && only.value === 'AUTOTITLE';
}

/** What stands for the title of the file that the last link leads to. */
function titleOfTarget(written: string, { contentLinks }: TreeContext): string {
  return contentLinks === undefined ? wordsOfAddress(written) : titleToken(contentLinks.length - 1);
}

/** A picture of the content that a link leads to, such as `[![Lid](lid.png)](lid.png#lightbox)`. */
function pictureNamed(target: string, { pictures: { files, path, uses } }: TreeContext): Picture | undefined {
  if (!/\.(?:png|jpe?g|gif|webp|svg)$/i.test(target)) return undefined;
  for (const candidate of pathsOf(target, path)) {
    uses.add(candidate);
    const picture = files.picture(candidate);
    if (picture !== undefined) return picture;
  }
  return undefined;
}

/** Keeps a link as its author wrote it; in a dialect whose links are written for another site, as the page has it. */
function tell(written: string, href: string, { syntax, links }: TreeContext): void {
  if (!syntax.keepsAnchors) links.push(written);
  else if (href !== '') links.push(href);
}

/** A place that an author names; placing it needs all that the page has (place-headings.ts). */
export function anchorOf({ properties }: Element, { syntax }: TreeContext): Element[] {
  const name = properties.name ?? properties.id;
  if (!syntax.keepsAnchors || typeof name !== 'string' || name === '') return [];
  return [element('span', { className: ['anchor'], dataAnchor: name.slice(0, 200) }, [])];
}

function contentAddress(
  { path, rest }: Extract<LinkTarget, { readonly kind: 'content' }>,
  { contentLinks }: TreeContext,
): string {
  if (contentLinks === undefined) return `${guessedAddress(path)}${rest}`;
  const at = contentLinks.push(path + rest) - 1;
  const fragment = rest.indexOf('#');
  return fragment === -1 ? `${linkToken(at)}${rest}` : `${linkToken(at)}${rest.slice(0, fragment)}${placeToken(at)}`;
}

function inPortal(extension: string, blade: string, children: ElementContent[], context: TreeContext): Element {
  const href = `https://${context.portal}/#blade/${extension}/${blade}`;
  return element('a', { className: ['portal-link'], href }, children);
}

/**
 * A blade that needs the reader's own resource cannot be an address; say where it is instead (FEATURES.md 6). Where it is
 * follows the name, for authors begin sentences with names ("Serial console") and with what to do ("Reset RDP").
 */
function inWords(children: ElementContent[], context: TreeContext): Element {
  return element('span', { className: ['portal-words'] }, [
    element('strong', {}, [text(treeText(children))]),
    text(` ${context.words.inPortalOfResource}`),
  ]);
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
