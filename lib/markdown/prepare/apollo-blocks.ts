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

const BLOCK = /<(insight|metric|video|azureKB)\b[^<>]*>((?:[^<]|<(?!\/?\1\b))*)<\/\1>/gi;
const GROUP = /<\/?videoGroup\b[^<>]*>/gi;
const FIELD = /<(\w+)>([^<]*)<\/\1>/g;
const SECTION = /^[ \t]*:::[ \t]*section\b([^\n]{0,300}):::[ \t]*$/gim;

/**
 * Takes insight, metric, video and azureKB blocks out before Markdown sees them (they may be indented into code blocks),
 * and turns `:::Section TITLE:::` into a heading that carries the collapsible mark.
 */
export function takeApolloBlocks(text: string): WithBlocks {
  const blocks: Block[] = [];
  const headed = text.includes(':::') ? text.replace(SECTION, toHeading) : text;
  if (!/<(?:insight|metric|video|azurekb)/i.test(headed)) return { text: headed, blocks };
  const taken = headed.replace(GROUP, '').replace(BLOCK, (_, tag: string, inner: string) => {
    blocks.push({ kind: blockKind(tag), fields: readFields(inner) });
    return `\n\n${MARK.blockOpen}${blocks.length - 1}${MARK.blockClose}\n\n${besideFields(inner)}`;
  });
  return { text: taken, blocks };
}

function toHeading(_: string, title: string): string {
  return `\n\n## ${MARK.collapsible}${title.trim()}\n\n`;
}

function blockKind(tag: string): Block['kind'] {
  const name = tag.toLowerCase();
  return name === 'insight' || name === 'metric' || name === 'video' ? name : 'azurekb';
}

/** What stands in a block outside its fields is text that an author misplaced. */
function besideFields(inner: string): string {
  const text = inner.replace(FIELD, '').trim();
  return text === '' ? '' : `${text}\n\n`;
}

function readFields(inner: string): [string, string][] {
  return [...inner.matchAll(FIELD)].map(([, name = '', text = '']) => [
    name.toLowerCase(),
    text.replace(/\s+/g, ' ').trim(),
  ]);
}
