import { MARK } from './marks';

/** A block of an apollo article (FORMAT.md C.9). `fields` are the block's children, tag names in lower case, in order. */
export interface Block {
  readonly kind: 'insight' | 'metric' | 'video' | 'azurekb';
  readonly fields: readonly (readonly [name: string, text: string])[];
}

/** The text with blocks replaced by marks on their own lines. */
export interface WithBlocks {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Children that say something about a block, in lower case. The text of any other child, or of none, stays text. */
const FIELDS: Readonly<Record<Block['kind'], readonly string[]>> = {
  insight: [
    'executiontext',
    'noresulttext',
    'timeouttext',
    'failedtext',
    'symptomid',
    'additionalinputsreq',
    'maxinsightcount',
  ],
  metric: ['title', 'name', 'aggregationtype', 'timespanduration'],
  video: ['src', 'title'],
  azurekb: ['client'],
};

const BLOCK = /<(insight|metric|video|azureKB)\b[^<>]*>((?:[^<]|<(?!\/?\1\b))*)<\/\1>/gi;
const GROUP = /<\/?videoGroup\b[^<>]*>/gi;
const FIELD = /<(\w+)>([^<]*)<\/\1>/g;
const SECTION = /^[ \t]*:::[ \t]*section\b([^\n]{0,300}):::[ \t]*$/gim;

/**
 * Takes insight, metric, video and azureKB blocks out before Markdown sees them (they may be indented into code blocks),
 * and turns `:::Section TITLE:::` into a heading that carries the collapsible mark. What an author wrote into a block beside
 * its fields follows the block.
 */
export function takeApolloBlocks(text: string): WithBlocks {
  const blocks: Block[] = [];
  const headed = text.includes(':::') ? text.replace(SECTION, toHeading) : text;
  if (!/<(?:insight|metric|video|azurekb)/i.test(headed)) return { text: headed, blocks };
  const taken = headed.replace(GROUP, '').replace(BLOCK, (_, tag: string, inner: string) => {
    const { block, rest } = readBlock(blockKind(tag), inner);
    blocks.push(block);
    return `\n\n${MARK.blockOpen}${blocks.length - 1}${MARK.blockClose}\n\n${rest}`;
  });
  return { text: taken, blocks };
}

/** The text with as many blanks in place of its blocks. */
export function hideApolloBlocks(text: string): string {
  if (!/<(?:insight|metric|video|azurekb)/i.test(text)) return text;
  const hide = (found: string): string => ' '.repeat(found.length);
  return text.replace(GROUP, hide).replace(BLOCK, hide);
}

function toHeading(_: string, title: string): string {
  return `\n\n## ${MARK.collapsible}${title.trim()}\n\n`;
}

function blockKind(tag: string): Block['kind'] {
  const name = tag.toLowerCase();
  return name === 'insight' || name === 'metric' || name === 'video' ? name : 'azurekb';
}

/** A field counts once: a second one of its name is text. */
function readBlock(kind: Block['kind'], inner: string): { readonly block: Block; readonly rest: string } {
  const fields = new Map<string, string>();
  const others = inner.replace(FIELD, (whole, tag: string, text: string) => {
    const name = tag.toLowerCase();
    if (!FIELDS[kind].includes(name) || fields.has(name)) return whole;
    fields.set(name, text.replace(/\s+/g, ' ').trim());
    return '';
  });
  const text = others.replace(/^(?:\s|<br[ \t]*\/?>)+/i, '').trimEnd();
  return { block: { kind, fields: [...fields] }, rest: text === '' ? '' : `${text}\n\n` };
}
