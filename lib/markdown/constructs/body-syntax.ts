import type { Dialect } from '@/lib/format';
import type { ContentWords } from '@/lib/text';
import { readAnchors, readHtmlHeadings } from './anchors';
import type { Construct } from './construct';
import { readBoxes, readEmoji, readFootnotes, readReferences } from './inline-marks';
import { readMath } from './math';
import { readMarkers } from './square-markers';
import { readTabs } from './tabs';
import { readTemplates } from './templates';
import { readColons } from './triple-colons';

/** How a dialect's bodies differ from those of Azure self-help, which are read by FORMAT.md C alone. */
export interface BodySyntax {
  /** Text indented by four blanks or a tab is code, as in CommonMark, and HTML blocks are read as that does. */
  readonly isCommonMark: boolean;
  /** Where links from the root of the author's site lead; empty where they lead to our own. */
  readonly origin: string;
  /** Authors' own anchors (`<a name>`, `{#id}`) are kept, and `links` are told as the page has them. */
  readonly keepsAnchors: boolean;
  readonly constructs: readonly Construct[];
}

const SELF_HELP: BodySyntax = { isCommonMark: false, origin: '', keepsAnchors: false, constructs: [] };

const EVERYWHERE: readonly Construct[] = [
  readMarkers,
  readColons,
  readTabs,
  readAnchors,
  readHtmlHeadings,
  readMath,
  readReferences,
  readFootnotes,
  readBoxes,
  readEmoji,
];

const SYNTAX: Readonly<Record<Dialect, BodySyntax>> = {
  'azure-self-help': SELF_HELP,
  learn: { isCommonMark: true, origin: 'https://learn.microsoft.com', keepsAnchors: true, constructs: EVERYWHERE },
  // Its links are those of a site that redirects to where each page went.
  'azure-content': {
    isCommonMark: true,
    origin: 'https://azure.microsoft.com',
    keepsAnchors: true,
    constructs: EVERYWHERE,
  },
  plain: { isCommonMark: true, origin: '', keepsAnchors: true, constructs: [readTemplates, ...EVERYWHERE] },
};

/** What the bodies of a dialect are written in. */
export function syntaxOf(dialect: Dialect): BodySyntax {
  return SYNTAX[dialect];
}

/** A text after every construct of a syntax; as it is where there is none. */
export function readConstructs(text: string, { constructs }: BodySyntax, words: ContentWords): string {
  return constructs.reduce((read, construct) => construct(read, words), text);
}
