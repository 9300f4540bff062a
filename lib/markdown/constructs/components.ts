import type { ContentWords } from '@/lib/text';
import type { Construct } from './construct';
import { argument } from './liquid';
import { noteKind, openFold, openNote } from './notes';
import { type BlockTag, END_OF_BLOCK, replaceBetween, writeBlocks } from './paired-blocks';
import { alternative, tabId } from './tabs';

/** Lines of MDX that are program: imports, exports on one line, and comments in braces. */
const PROGRAM =
  /^(?:import[ \t]+(?:[\w*{},\s$]{1,300}[ \t]from[ \t]+)?["'][^"'\n]{1,300}["'];?|export[ \t]+(?:const|let|default|function)\b[^\n]{0,1000})[ \t]*$/gm;
const COMMENT = [/\{\/\*/g, /\*\/\}/g] as const;

/** `<Name a="b">`, `</Name>`, `<Name />`: only components begin with a capital. */
const TAG = /<(\/)?([A-Z]\w{0,40}(?:\.\w{1,40})?)((?:[ \t\n]+[^<>]{0,600})?)(\/)?>/g;

/**
 * Components of MDX (Docusaurus, Mintlify): tabs and notes are ours, of any other what stands in it is left. `<Name>` without a closing
 * tag is a placeholder (`<ResourceGroup>`), and stays.
 */
export const readComponents: Construct = (text, words) => {
  const bare = replaceBetween(text, ...COMMENT, () => '').replace(PROGRAM, '');
  if (!/<\/?[A-Z]/.test(bare)) return bare;
  const found = [...bare.matchAll(TAG)];
  const closed = new Set(found.filter(([, end]) => end !== undefined).map(([, , name = '']) => name));
  const tags = found.flatMap(({ index, 0: whole, 1: end, 2: name = '', 3: rest = '', 4: isAlone }): BlockTag[] => {
    const place = { start: index, end: index + whole.length, name };
    if (end !== undefined) return [{ ...place, becomes: 'close' }];
    if (isAlone !== undefined || rest.trim().endsWith('/')) return [{ ...place, becomes: { text: '' } }];
    return closed.has(name) ? [{ ...place, becomes: opened(name, rest, words) }] : [];
  });
  return writeBlocks(bare, tags);
};

function opened(name: string, rest: string, words: ContentWords): BlockTag['becomes'] {
  const title = argument(rest, 'title');
  const close = END_OF_BLOCK;
  if (/^(?:TabItem|Tab)$/.test(name)) {
    const label = argument(rest, 'label') || title || argument(rest, 'value');
    return { open: alternative({ name: label, tabs: [tabId(argument(rest, 'value') || label)] }), close };
  }
  if (/^(?:Accordion|Expandable|Details|Collapse)$/.test(name) && title !== '')
    return { open: openFold(title), close: '\n\n</details>\n\n' };
  if (noteKind(name) !== undefined) return { open: openNote(argument(rest, 'type') || name, words, title), close };
  return title === '' ? { open: '', close: '' } : { open: `\n\n**${title}**\n\n`, close: '\n\n' };
}
