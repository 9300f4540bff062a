import type { ContentWords } from '@/lib/text';
import type { Construct } from './construct';
import { noteKind, openNote } from './notes';
import { type BlockTag, END_OF_BLOCK, replaceBetween, writeBlocks } from './paired-blocks';
import { alternative, readableName, tabId } from './tabs';

const TAG = /\{%-?[ \t]{0,9}([\w-]{1,40})\b([^%]{0,400}?)-?%\}/g;

/** Readers whom GitHub docs write for: one system or tool each. */
const BRANCHES: ReadonlySet<string> = new Set(
  'mac windows linux webui cli desktop curl codespaces vscode jetbrains visualstudio xcode eclipse mobile bash powershell'.split(
    ' ',
  ),
);

/** Text that is nobody's, and text that is shown as it is written. */
const COMMENT = [/\{%-?[ \t]*comment[ \t]*-?%\}/g, /\{%-?[ \t]*endcomment[ \t]*-?%\}/g] as const;
const RAW = [/\{%-?[ \t]*raw[ \t]*-?%\}/g, /\{%-?[ \t]*endraw[ \t]*-?%\}/g] as const;

/** `{{ "/docs/x" | relative_url }}` is its address, any other variable is known to its own site alone. */
const VARIABLE = /\{\{-?[ \t]*(?:(["'])([^"'{}\n]{1,300})\1[ \t]*\|[ \t]*\w*_url)?[^{}\n]{0,300}\}\}/g;

/**
 * Liquid, as Jekyll, GitHub docs, and GitBook write it: what holds for one platform is shown with the platform's name, a note as a
 * note; a variable or a condition whose value only their own site knows goes, and both ways of a condition stay.
 */
export const readLiquid: Construct = (text, words) => {
  if (!/\{[{%]/.test(text)) return text;
  const said = replaceBetween(text, ...COMMENT, () => '');
  const bare = replaceBetween(said, ...RAW, (shown) => shown.replaceAll('{', '&#123;').replaceAll('}', '&#125;'));
  const tags = [...bare.matchAll(TAG)].map(({ index, 0: whole, 1: name = '', 2: rest = '' }): BlockTag => {
    const end = index + whole.length;
    return { start: index, end, ...tagOf(name.toLowerCase(), rest, bare.slice(end, end + 100), words) };
  });
  return writeBlocks(bare, tags).replace(VARIABLE, (_, _quote, address = '') => address);
};

/** @param behind what follows the tag */
function tagOf(name: string, rest: string, behind: string, words: ContentWords): Pick<BlockTag, 'name' | 'becomes'> {
  const block = name.replace(/^end/, '');
  if (block !== name && (BRANCHES.has(block) || isNote(block) || block === 'tab'))
    return { name: block, becomes: 'close' };
  const title = argument(rest, 'title');
  if (BRANCHES.has(name)) return opening(name, alternative({ name: readableName(name), tabs: [tabId(name)] }));
  if (name === 'tab') {
    const tab = title || (rest.trim().split(/\s+/).at(-1) ?? '');
    return opening(name, alternative({ name: title || readableName(tab), tabs: [tabId(tab)] }));
  }
  if (isNote(name)) return opening(name, openNote(argument(rest, 'style') || name, words, title));
  return { name, becomes: { text: textOf(name, rest, behind, words) } };
}

function isNote(name: string): boolean {
  return noteKind(name) !== undefined;
}

function opening(name: string, open: string): Pick<BlockTag, 'name' | 'becomes'> {
  return { name, becomes: { open, close: END_OF_BLOCK } };
}

/** What a tag without an end is: the path of a file, the name of a sign, a note of a theme. */
function textOf(name: string, rest: string, behind: string, words: ContentWords): string {
  switch (name) {
    case 'link':
      return `/${rest.trim().replace(/^\/+/, '')}`;
    case 'octicon': {
      const label = argument(rest, 'aria-label');
      return behind.replace(/^[\s*"]+/, '').startsWith(label) ? '' : label;
    }
    case 'include':
    case 'include_relative':
      return includeOf(rest, words);
    case 'embed':
    case 'youtube':
      return videoOf(argument(rest, 'url') || rest.trim(), words);
    default:
      return '';
  }
}

/** `{% include note.html content="Careful." %}`: a part of a theme with what it shows. */
function includeOf(rest: string, words: ContentWords): string {
  const [, part = ''] = /^[ \t]*(?:[\w-]+\/)*([\w-]+)\.(?:html|md|liquid)/.exec(rest) ?? [];
  const content = argument(rest, 'content') || argument(rest, 'text');
  const file = argument(rest, 'file') || argument(rest, 'src') || argument(rest, 'url');
  if (/^(?:image|figure|img|screenshot)/i.test(part) && file !== '')
    return `![${argument(rest, 'alt') || argument(rest, 'caption')}](${file})`;
  if (content === '') return '';
  const kind = argument(rest, 'type') || part;
  return `${openNote(kind, words, argument(rest, 'title'))}${content}${END_OF_BLOCK}`;
}

/** A video is a link to it. */
export function videoOf(target: string, { video }: ContentWords): string {
  const id = target.replace(/^["']|["']$/g, '');
  if (/^https?:\/\/\S+$/.test(id)) return `[${video}](${id})`;
  return /^[\w-]{5,20}$/.test(id) ? `[${video}](https://www.youtube.com/watch?v=${id})` : '';
}

/** The value of an argument such as `title="x"`; empty for none. */
export function argument(rest: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s"'])${name}[ \\t]*=[ \\t]*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(rest);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}
