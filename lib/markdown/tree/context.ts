import type { Element, ElementContent, Properties, Text } from 'hast';
import type { ContentWords } from '@/lib/text';
import type { BodySyntax } from '../constructs/body-syntax';
import type { BodyFiles } from '../files/body-files';
import type { Blank } from '../pieces';
import type { Block } from '../prepare/apollo-blocks';

/**
 * What the rules of one body share. `links` collects every href in order, as written; `contentLinks` those that lead into
 * the content and get a token. It is `undefined` where nobody looks them up afterwards.
 */
export interface TreeContext {
  readonly words: ContentWords;
  readonly syntax: BodySyntax;
  /** Host of the Azure portal of the article's cloud, such as `portal.azure.com`. */
  readonly portal: string;
  readonly title: string;
  readonly blanks: readonly Blank[];
  readonly blocks: readonly Block[];
  readonly links: string[];
  readonly contentLinks: string[] | undefined;
  readonly pictures: PictureContext;
  /** Collects its tables, so that each has a name of its own. */
  readonly tables: Element[];
}

/** The pictures of one body; the lists collect what it shows. */
export interface PictureContext {
  readonly files: Pick<BodyFiles, 'picture'>;
  /** Path of the article, from which pictures are named. */
  readonly path: string;
  readonly images: { readonly src: string; readonly alt: string }[];
  /** Paths that were looked for. */
  readonly uses: Set<string>;
  /** Addresses that name a picture, as they were looked up. */
  readonly shown: Set<string>;
}

/** One element of our own making. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}
