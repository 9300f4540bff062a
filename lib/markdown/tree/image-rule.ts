import type { Element, ElementContent } from 'hast';
import { pathsOf } from '../files/body-files';
import { element, type TreeContext, text } from './context';
import { resolveLink } from './resolve-link';

/** A narrower picture is shown as large as it is, and has no larger view; neither has one without words, for its link had no name. */
const NARROW = 480;

/**
 * A picture of the content is shown, and opens in its full size. One of another site is a link to it, with its alternative
 * text: a page fetches nothing from third parties, and most images of the public repository are gone or were never there
 * (FORMAT.md C.5).
 */
export function imageRule(node: Element, context: TreeContext): ElementContent[] {
  const source = typeof node.properties.src === 'string' ? node.properties.src : '';
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt.trim() : '';
  const picture = pictureOf(source, alt, context);
  if (picture !== undefined) return [picture];
  const label = text(`${context.words.image}${context.words.colon}${alt || fileName(source)}`);
  const target = resolveLink(source, context.syntax);
  if (target.kind !== 'address' || !/^https?:/.test(target.href)) return [element('span', {}, [label])];
  return [element('a', { className: ['image-link'], href: target.href }, [label])];
}

function pictureOf(source: string, alt: string, { pictures }: TreeContext): Element | undefined {
  const { files, path, images, uses, shown } = pictures;
  for (const candidate of pathsOf(source, path)) {
    uses.add(candidate);
    const picture = files.picture(candidate);
    if (picture === undefined) continue;
    images.push({ src: candidate, alt });
    shown.add(plainAddress(source));
    const address = `/pictures/${picture.name}`;
    const { width, height } = picture;
    const image = element('img', { src: address, alt, width, height, loading: 'lazy', decoding: 'async' }, []);
    return width < NARROW || alt === '' ? image : element('a', { className: ['picture-link'], href: address }, [image]);
  }
  return undefined;
}

/** An address in one spelling, however it was escaped on its way. */
export function plainAddress(address: string): string {
  try {
    return decodeURI(address).replaceAll('\\', '/');
  } catch {
    return address;
  }
}

function fileName(source: string): string {
  return source.split(/[?#]/, 1)[0]?.split(/[\\/]/).at(-1) ?? '';
}
