import type { ContentWords } from '@/lib/text';
import type { Construct } from './construct';
import { NOTE_NAMES, noteKind, openFold, openNote } from './notes';
import { type BlockTag, END_OF_BLOCK, writeBlocks } from './paired-blocks';
import { alternative, tabId } from './tabs';

/**
 * `:::note`, `:::tip[My title]`, `::: details Why`, `:::{warning}`: notes of Docusaurus, VitePress, and MyST. Directives of Learn (`:::row:::`,
 * `::: zone pivot="a"`) are none.
 */
const OPENS =
  /^[ \t>]*(:{3,})[ \t]*\{?(?!(?:zone|moniker|row|column|image|code|section)\b)([a-z][\w-]{0,30})\}?(?:\[([^\]\n]{0,200})\])?([^\n:]{0,300})$/i;
const CLOSES = /^[ \t>]*:{3,}[ \t]*$/;

/** `:::TabTitle Docker` between `::Tabs` and `::EndTabs`, as GitLab had them. */
const TAB = /^[ \t]*:::TabTitle[ \t]+(.{1,200})$/i;
const TABS_EDGE = /^[ \t]*::(?:End)?Tabs[ \t]*$/i;

/** Blocks between lines of colons; the name of one that nobody knows goes, and its text stays. */
export const readContainers: Construct = (text, words) => {
  if (!/^[ \t>]*:{2,}/m.test(text)) return text;
  const tags: BlockTag[] = [];
  let isInTab = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const place = { start: start + (/^[ \t>]*/.exec(line)?.[0].length ?? 0), end: start + line.length };
    start += line.length + 1;
    const [, tab = ''] = TAB.exec(line) ?? [];
    if (tab !== '' || TABS_EDGE.test(line)) {
      if (isInTab) tags.push({ start: place.start, end: place.start, name: 'tab', becomes: 'close' });
      isInTab = tab !== '';
      const open = alternative({ name: tab, tabs: [tabId(tab)] });
      tags.push({ ...place, name: 'tab', becomes: isInTab ? { open, close: END_OF_BLOCK } : { text: '' } });
    } else if (CLOSES.test(line)) tags.push({ ...place, name: 'container', becomes: 'close' });
    else {
      const block = containerOf(line, words);
      if (block !== undefined) tags.push({ ...place, name: 'container', becomes: block });
    }
  }
  return writeBlocks(text, tags);
};

function containerOf(line: string, words: ContentWords): { readonly open: string; readonly close: string } | undefined {
  const [, colons = '', name = '', bracketed = '', rest = ''] = OPENS.exec(line) ?? [];
  if (colons === '') return undefined;
  const title = bracketed || rest.replace(/\{[^{}]*\}/g, '').trim();
  if (noteKind(name) !== undefined) return { open: openNote(name, words, title), close: END_OF_BLOCK };
  if (/^(?:details|spoiler|collapse)$/i.test(name))
    return { open: openFold(title || name), close: '\n\n</details>\n\n' };
  return { open: '', close: '' };
}

/** `DETAILS:` and `FLAG:` above a paragraph, as GitLab had them; its `NOTE:` is a note by a rule for all dialects. */
const LABEL = /^(?:DETAILS|FLAG|DISCLAIMER):[ \t]*\n(?=\S)/gm;

/** `{: .note }` of Jekyll above the paragraph that it makes a note. */
const MARKED = new RegExp(
  `^([ \\t>]*)\\{:[ \\t]{0,9}\\.(${NOTE_NAMES}|highlight|new)(?:-title)?[ \\t]{0,9}\\}[ \\t]*\\n[ \\t>]*(?=\\S)`,
  'gim',
);

/** `> [!info] Title`, `> [!danger]- Title` of Obsidian and its like; the five of GitHub are notes by a rule for all dialects. */
const CALLOUT = new RegExp(`\\[!(${NOTE_NAMES})\\][+-]?`, 'gi');

/** Words that make a note of the paragraph or the quotation that they begin. */
export const readNoteLabels: Construct = (text) => {
  return text
    .replace(CALLOUT, (_, name: string) => `[!${(noteKind(name) ?? 'note').toUpperCase()}]`)
    .replace(LABEL, '')
    .replace(MARKED, (_, lead: string, name: string) => `${lead}[!${(noteKind(name) ?? 'note').toUpperCase()}] `);
};
