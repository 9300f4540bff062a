import type { Dialect } from '@/lib/format';
import type { ContentWords } from '@/lib/text';
import { readAnchors, readHtmlHeadings } from './anchors';
import { readAttributeLists } from './attribute-lists';
import { flushColumns } from './columns';
import { readComponents } from './components';
import type { Construct } from './construct';
import { readContainers, readNoteLabels } from './containers';
import { readHighlights, readShortcodes } from './hugo';
import { readBoxes, readEmoji, readFootnotes, readReferences, readSizes } from './inline-marks';
import { readLiquid } from './liquid';
import { readMath } from './math';
import { flushIndentedBlocks, readIndentedBlocks } from './mkdocs';
import { quoteFences } from './quoted-fences';
import { readMarkers } from './square-markers';
import { readTabs } from './tabs';
import { readColons } from './triple-colons';

/** How a dialect's bodies differ from those of Azure self-help, which are read by FORMAT.md C alone. */
export interface BodySyntax {
  /** Text indented by four blanks or a tab is code, as in CommonMark, and HTML blocks are read as that does. */
  readonly isCommonMark: boolean;
  /** Where links from the root of the author's site lead; empty where they lead to our own. */
  readonly origin: string;
  /** Authors' own anchors (`<a name>`, `{#id}`) are kept, and `links` are told as the page has them. */
  readonly keepsAnchors: boolean;
  /** A link that says `AUTOTITLE` shows the title of what it leads to. */
  readonly hasTitleLinks: boolean;
  /** What is put right before code is looked for, for it decides what is code. */
  readonly layouts: readonly Construct[];
  readonly constructs: readonly Construct[];
}

const SELF_HELP: BodySyntax = {
  isCommonMark: false,
  origin: '',
  keepsAnchors: false,
  hasTitleLinks: false,
  layouts: [],
  constructs: [],
};

const EVERYWHERE: readonly Construct[] = [
  readMarkers,
  readColons,
  readTabs,
  readAnchors,
  readHtmlHeadings,
  readMath,
  readSizes,
  readReferences,
  readFootnotes,
  readBoxes,
  readEmoji,
];

const LAYOUTS: readonly Construct[] = [flushColumns, quoteFences];

const LEARN: BodySyntax = {
  isCommonMark: true,
  origin: 'https://learn.microsoft.com',
  keepsAnchors: true,
  hasTitleLinks: false,
  layouts: LAYOUTS,
  constructs: EVERYWHERE,
};

const SYNTAX: Readonly<Record<Dialect, BodySyntax>> = {
  'azure-self-help': SELF_HELP,
  learn: LEARN,
  // Its links are those of a site that redirects to where each page went.
  'azure-content': { ...LEARN, origin: 'https://azure.microsoft.com' },
  plain: {
    ...LEARN,
    origin: '',
    hasTitleLinks: true,
    layouts: [readHighlights, flushIndentedBlocks, ...LAYOUTS],
    constructs: [
      readIndentedBlocks,
      readShortcodes,
      readLiquid,
      readContainers,
      readComponents,
      readNoteLabels,
      ...EVERYWHERE,
      readAttributeLists,
    ],
  },
};

/** What the bodies of a dialect are written in. */
export function syntaxOf(dialect: Dialect): BodySyntax {
  return SYNTAX[dialect];
}

/** A text whose code can be told from the rest. */
export function readLayouts(text: string, { layouts }: BodySyntax, words: ContentWords): string {
  return layouts.reduce((read, layout) => layout(read, words), text);
}

/** A text after every construct of a syntax; as it is where there is none. */
export function readConstructs(text: string, { constructs }: BodySyntax, words: ContentWords): string {
  return constructs.reduce((read, construct) => construct(read, words), text);
}
