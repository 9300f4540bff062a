import type { ContentWords } from '@/lib/text';
import { maskSource } from '../prepare/mask-source';
import type { Construct } from './construct';
import { argument, videoOf } from './liquid';
import { noteKind, openFold, openNote } from './notes';
import { type BlockTag, END_OF_BLOCK, replaceBetween, writeBlocks } from './paired-blocks';
import { alternative, readableName, tabId } from './tabs';

/** `{{< name … >}}`, `{{% /name %}}`. */
const TAG = /\{\{[<%][ \t]{0,9}(\/)?[ \t]{0,9}([\w./-]{1,80})([^{}]{0,400}?)\/?[ \t]{0,9}[>%]\}\}/g;

/** Shortcodes that are alternatives, and those that are folded up, by their names at Hugo, Docsy, Grafana, and GitLab. */
const TABS: ReadonlySet<string> = new Set(['tab', 'tab-content', 'tabitem']);
const FOLDS: ReadonlySet<string> = new Set(['collapse', 'expand', 'details', 'spoiler', 'accordion', 'detail']);

/** Shortcodes of Hugo (Grafana, GitLab, Docsy): notes, tabs, folded text, pictures, addresses. What only their site knows goes. */
export const readShortcodes: Construct = (text, words) => {
  if (!/\{\{[<%]/.test(text)) return text;
  const tags = [...text.matchAll(TAG)].map(({ index, 0: whole, 1: end, 2: name = '', 3: rest = '' }): BlockTag => {
    const lower = name.toLowerCase();
    const place = { start: index, end: index + whole.length, name: lower };
    return { ...place, becomes: end === undefined ? opened(lower, rest, words) : 'close' };
  });
  return writeBlocks(text, tags);
};

function opened(name: string, rest: string, words: ContentWords): BlockTag['becomes'] {
  const title = argument(rest, 'title') || argument(rest, 'name') || argument(rest, 'header') || firstArgument(rest);
  if (TABS.has(name)) {
    const tab = title || name;
    return { open: alternative({ name: tab, tabs: [tabId(tab)] }), close: END_OF_BLOCK };
  }
  if (FOLDS.has(name)) {
    const summary = title || argument(rest, 'summary');
    return summary === ''
      ? { open: '\n\n', close: '\n\n' }
      : { open: openFold(readableName(summary)), close: '\n\n</details>\n\n' };
  }
  if (noteKind(name) !== undefined) {
    const kind = argument(rest, 'type') || argument(rest, 'color');
    const said = argument(rest, 'title');
    const positional = firstArgument(rest);
    const kindName = noteKind(kind) ? kind : noteKind(positional) ? positional : name;
    return { open: openNote(kindName, words, said), close: END_OF_BLOCK };
  }
  return { text: textOf(name, rest, words) };
}

/** `{{< tab "Linux" >}}` */
function firstArgument(rest: string): string {
  return /^[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+)(?![^\s]*=))/.exec(rest)?.slice(1).find(Boolean)?.trim() ?? '';
}

function textOf(name: string, rest: string, words: ContentWords): string {
  switch (name) {
    case 'ref':
    case 'relref':
      return firstArgument(rest) || argument(rest, 'path');
    case 'figure':
    case 'image':
    case 'img':
    case 'imgproc':
      return pictureOf(rest);
    case 'youtube':
    case 'video':
    case 'vimeo-card':
      return videoOf(argument(rest, 'id') || argument(rest, 'src') || firstArgument(rest), words);
    default:
      return '';
  }
}

function pictureOf(rest: string): string {
  const source = argument(rest, 'src') || argument(rest, 'link') || firstArgument(rest);
  const caption = argument(rest, 'caption') || argument(rest, 'title');
  const alt = (argument(rest, 'alt') || caption).replace(/[[\]\\]/g, '\\$&');
  if (source === '') return '';
  const picture = `![${alt}](${source.replace(/\s/g, '%20')})`;
  return caption === '' || caption === argument(rest, 'alt') ? picture : `${picture}\n\n*${caption}*\n\n`;
}

/** `{% highlight ruby %}…{% endhighlight %}` and `{{< highlight bash >}}…{{< /highlight >}}`. */
const HIGHLIGHT = [
  /^([ \t]*)(?:\{%-?[ \t]*highlight\b([^%\n]{0,200})%\}|\{\{[<%][ \t]*highlight\b([^{}\n]{0,200})[>%]\}\})[ \t]*\n/gm,
  /\n?[ \t]*(?:\{%-?[ \t]*endhighlight[ \t]*-?%\}|\{\{[<%][ \t]*\/[ \t]*highlight[ \t]*[>%]\}\})[ \t]*$/gm,
] as const;

/** Code between tags of a template becomes a fenced block, before anything in it is read. */
export function readHighlights(text: string): string {
  if (!/[{%<][ \t]*highlight\b/.test(text)) return text;
  const { hidden } = maskSource(text);
  return replaceBetween(text, ...HIGHLIGHT, (code, { 0: opening, 1: lead = '', 2: liquid, 3: hugo, index }, end) => {
    const isShown = hidden.some(({ start, end }) => start <= index && index < end);
    if (isShown) return opening + code + end;
    const [language = ''] = /[\w+#-]+/.exec(liquid ?? hugo ?? '') ?? [];
    const fence = '`'.repeat(Math.max(3, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length + 1)));
    return `${lead}${fence}${language}\n${code}\n${lead}${fence}`;
  });
}
