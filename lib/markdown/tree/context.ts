import type { Element, ElementContent, Properties } from 'hast';
import type { ContentWords } from '@/lib/text';
import type { BodySyntax } from '../constructs/body-syntax';
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
}

/** One element of our own making. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text node. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}
